import { describe, expect, test } from "vitest";
import { searchCost, daysOf } from "../../../src/core/land/search-cost";
import { withoutParallelRoads } from "../../../src/core/land/parallel-roads";
import { arrived, landGraph, mirrored, platformOf, ready } from "../../../src/core/land/land-graph";
import { shortestPathTree, nodesTo } from "../../../src/core/land/shortest-path-tree";
import { edgeCosts, type ExpectedTimes } from "../../../src/core/land/expected-times";
import { measureSections } from "../../../src/core/land/section-length";
import { landOf, section, station } from "./small-land";

/** a –1435– b –1520– c, where c serves the port P; a lorry can drive from b to c. b lies on the border. */
const land = landOf(
  [station("a", [50, 36]), station("b", [51, 36]), station("c", [52, 36], "TM", ["P"])],
  [
    section("a", "b", 100),
    section("b", "c", 200, { country: "TM", gaugeMm: 1520, railway: "TDY" }),
    section("b", "c", 90, { id: "b--c-road", mode: "road", gaugeMm: null, railway: null, country: "TM" }),
  ],
);
const graph = landGraph(measureSections(land), land.stations, [{ id: "P", country: "TM" }]);

/** 100 km a day; a day for gauge and port, half a day for border and transshipment, nothing for services. */
const WAITS: Readonly<Record<string, number>> = { gauge: 1, port: 1, border: 0.5, transshipment: 0.5 };
const pace: ExpectedTimes = {
  runningDays: (_, { distanceKm }) => distanceKm / 100,
  waitingDays: ({ kind }) => WAITS[kind] ?? null,
};
const costs = edgeCosts(graph, pace);
const platform = (at: string, gaugeMm: number | null) => {
  return graph.platforms.findIndex((one) => one.at === at && one.gaugeMm === gaugeMm);
};

describe("the land graph", () => {
  test("has a platform for each gauge, mode and country at a station, and a quay for the port", () => {
    expect(
      graph.platforms
        .filter(({ at }) => at === "b")
        .map(({ mode, gaugeMm, country }) => `${mode} ${gaugeMm} ${country}`),
    ).toEqual(["rail 1435 IR", "rail 1520 TM", "road null TM"]);
    expect(graph.platforms[graph.quays.get("P")!]).toEqual({ at: "P", mode: "sea", gaugeMm: null, country: "TM" });
  });

  test("a break of gauge at a border is one change with both stops", () => {
    const stops = graph.changes.map((change) =>
      change.stops.map(({ kind, countries }) => `${kind} ${countries.join(">")}`),
    );
    expect(stops).toContainEqual(["border IR>TM", "gauge TM"]);
    expect(stops).toContainEqual(["border IR>TM", "transshipment TM", "service TM"]);
  });

  test("the cheapest way by hand: 1 day, border and transshipment 1, lorry 0.9, port 1", () => {
    const tree = shortestPathTree(graph, costs, [arrived(platform("a", 1435)), ready(platform("a", 1435))]);
    expect(daysOf(tree.cost[arrived(graph.quays.get("P")!)]!)).toBeCloseTo(3.9, 4);
    const names = nodesTo(tree, arrived(graph.quays.get("P")!)).map((node) => graph.platforms[platformOf(node)]!);
    expect(names.map(({ at, mode }) => `${at} ${mode}`)).toEqual(
      ["a rail", "a rail", "b rail", "b road", "c road", "P sea"].slice(1),
    );
  });

  test("is the same graph backwards with the two nodes of each platform swapped", () => {
    const all = graph.platforms.flatMap((_, id) => [arrived(id), ready(id)]);
    for (const from of all) {
      const there = shortestPathTree(graph, costs, [from]);
      for (const to of all) {
        expect(shortestPathTree(graph, costs, [mirrored(to)]).cost[mirrored(from)]).toBe(there.cost[to]);
      }
    }
  });

  test("no lorry is loaded only to dodge a break of gauge", () => {
    const road = { mode: "road", gaugeMm: null, railway: null, country: "TM" } as const;
    const stations = [...Object.values(land.stations), station("d", [51, 35], "TM")];
    const sections = [...land.sections.slice(0, 2), section("b", "d", 900, road)];
    const fork = landGraph(measureSections(landOf(stations, sections)), land.stations, []);
    const at = (id: string, gaugeMm: number) =>
      fork.platforms.findIndex((one) => one.at === id && one.gaugeMm === gaugeMm);
    const dearGauge: ExpectedTimes = { ...pace, waitingDays: ({ kind }) => (kind === "gauge" ? 9 : 0.1) };
    const tree = shortestPathTree(fork, edgeCosts(fork, dearGauge), [ready(at("a", 1435))]);
    expect(daysOf(tree.cost[arrived(at("c", 1520))]!)).toBeCloseTo(1 + 0.1 + 9 + 2, 4);
  });
});

describe("roads beside railways", () => {
  const keeps = (roadKm: number, railKm: number) => {
    const both = landOf(
      [station("a", [50, 36]), station("b", [51, 36])],
      [
        section("a", "b", railKm),
        section("a", "b", roadKm, { id: "a--b-road", mode: "road", gaugeMm: null, railway: null }),
      ],
    );
    return withoutParallelRoads(measureSections(both), both.stations).some(({ mode }) => mode === "road");
  };

  test("are left out where rail is at most twice as long", () => {
    expect(keeps(100, 200)).toBe(false);
    expect(keeps(100, 201)).toBe(true);
  });
});

describe("lengths", () => {
  test("published before measured", () => {
    const stations = [station("a", [0, 0]), station("b", [1, 0]), station("c", [2, 0])];
    const sections = [section("a", "b", 120), section("b", "c", 1, { distance: null })];
    const measured = measureSections(landOf(stations, sections));
    expect(measured.map(({ km, kind }) => [Math.round(km * 10) / 10, kind])).toEqual([
      [120, "published"],
      [111.3, "measured"], // a degree of longitude on the equator of WGS84: 111.3195 km
    ]);
  });

  test("costs add exactly, whatever the order", () => {
    const parts = [searchCost(1.37, 812.123), searchCost(0.001, 9_999.999), searchCost(250, 40_000)];
    expect(parts.reduce((a, b) => a + b)).toBe(parts.toReversed().reduce((a, b) => a + b));
    expect(daysOf(searchCost(2.5, 99_999))).toBe(2.5);
  });
});
