import { expect, test } from "vitest";
import { isNotAvailable } from "../../../src/core/model/components";
import { dwellOf } from "../../../src/core/time/dwell";
import type { RoutedLeg, Stop } from "../../../src/core/model/leg";
import { speedOf } from "../../../src/core/time/speed";
import { timeLegs } from "../../../src/core/time/transit-time";
import { railLeg, scenario, seaLeg } from "../time/example";
import { catalog, model, presets } from "../time/real-model";

const { components, nsr, seasons } = model;
const all = Object.values(components);
/** Rules of listing decide what stands in the table: they are choices, and no figure that is computed rests on them. */
const figures = all.filter(({ id }) => !id.startsWith("rule-"));

test("there are at least 150 components, fewer than a fifth of them assumed", () => {
  expect(figures.length).toBeGreaterThanOrEqual(150);
  expect(figures.filter(({ kind }) => kind === "assumed").length / figures.length).toBeLessThan(0.2);
});

test("every component resolves to a source or says why it is assumed", () => {
  const unknown = all.flatMap(({ id, sources }) =>
    sources.filter((source) => !catalog.sources[source]).map((source) => `${id}: ${source}`),
  );
  expect(unknown).toEqual([]);
  const bare = all.filter(({ kind, sources, note }) => (kind === "assumed" ? !note : sources.length === 0));
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("bounds are in order and nothing that takes time or money is below zero", () => {
  for (const { id, low, typical, high } of all) {
    expect(low <= typical && typical <= high, id).toBe(true);
    expect(low, id).toBeGreaterThanOrEqual(0);
  }
});

test("speeds are above zero and correlations lie between 0 and 1", () => {
  for (const { id, low } of all.filter((component) => component.id.includes("-speed")))
    expect(low, id).toBeGreaterThan(0);
  for (const { id, high } of all.filter((component) => component.id.startsWith("correlation-")))
    expect(high, id).toBeLessThanOrEqual(1);
});

test("every state of the Northern Sea Route that allows a passage has a speed", () => {
  for (const { sea, iceClass, months } of nsr.rules) {
    months.forEach((state, i) => {
      if (state === "barred" || state === "not-known") return;
      const part = speedOf(
        { ...seaLeg, corridor: "nsr" },
        { on: sea, distanceKm: 1 },
        { ...scenario, iceClass, month: i + 1 },
        components,
        nsr,
      );
      expect(isNotAvailable(part), `${sea} ${iceClass} ${i + 1}`).toBe(false);
    });
  }
});

test("seasons that cost time and presets that change a value name components that exist", () => {
  const named = [
    ...seasons.map(({ component }) => component),
    ...presets.flatMap(({ patch }) => Object.keys(patch.adjust ?? {})),
  ];
  expect(named.filter((id) => id !== null && !components[id])).toEqual([]);
});

const stop = (changes: Partial<Stop>): Stop => ({
  kind: "port",
  at: "IRBND",
  countries: ["IR"],
  modes: ["sea", "rail"],
  ...changes,
});

test.each([
  ["a port of its own", stop({}), "port-dwell-IRBND"],
  ["a port of a country", stop({ at: "IRBUZ" }), "port-dwell-IR"],
  ["any port", stop({ at: "BDCGP", countries: ["BD"] }), "port-dwell"],
  [
    "a border in either direction",
    stop({ kind: "border", at: "x", countries: ["TM", "KZ"], modes: ["rail", "rail"] }),
    "border-rail-KZ-TM",
  ],
  [
    "a border of trucks",
    stop({ kind: "border", at: "x", countries: ["RU", "AZ"], modes: ["road", "road"] }),
    "border-road-AZ-RU",
  ],
  ["a change of gauge", stop({ kind: "gauge", at: "station-nowhere", modes: ["rail", "rail"] }), "gauge-1435-1520"],
  [
    "rail to road",
    stop({ kind: "transshipment", at: "station-nowhere", modes: ["road", "rail"] }),
    "transshipment-rail-road",
  ],
  ["a strait without a stop", stop({ kind: "passage", at: "malacca" }), "passage"],
  [
    "a train after a lorry",
    stop({ kind: "service", at: "station-astara-ir", modes: ["road", "rail"] }),
    "service-rail",
  ],
])("the dwell comes from the most specific figure: %s", (_, at, id) => {
  expect(dwellOf(at, scenario, components)).toMatchObject({ component: id });
});

test("the wait for a train in a port is part of the port's dwell", () => {
  expect(isNotAvailable(dwellOf(stop({ kind: "service" }), scenario, components))).toBe(true);
});

test("tankers wait at the Bosporus, other ships less", () => {
  const bosporus = stop({ kind: "passage", at: "bosporus", modes: ["sea", "sea"] });
  expect(dwellOf(bosporus, { ...scenario, vessel: "tanker" }, components)).toMatchObject({
    component: "passage-bosporus-tanker",
  });
  expect(dwellOf(bosporus, scenario, components)).toMatchObject({ component: "passage-bosporus" });
});

const volgaDon: RoutedLeg = {
  ...railLeg,
  mode: "inland-waterway",
  corridor: "instc",
  stretches: [{ distanceKm: 600, on: "volga-don" }],
};

test.each([1, 2])("the Volga–Don is shut in month %d, with the season named", (month) => {
  expect(timeLegs([volgaDon], { ...scenario, month }, model)).toMatchObject({
    reason: { kind: "closed-season", season: { id: "volga-don" }, month, leg: "rail" },
  });
});

test("the Volga–Don is open in summer", () => {
  expect(isNotAvailable(timeLegs([volgaDon], { ...scenario, month: 7 }, model))).toBe(false);
});

test("ice before Astrakhan costs days in winter only", () => {
  const leg: RoutedLeg = {
    ...seaLeg,
    corridor: "instc",
    from: "IRBAZ",
    to: "RUASF",
    passages: [],
    stops: [],
    stretches: [{ distanceKm: 900, on: "caspian" }],
  };
  const waits = (month: number) => {
    const legs = timeLegs([leg], { ...scenario, month }, model);
    return isNotAvailable(legs) ? [] : legs[0]!.transfers.map(({ component }) => component);
  };
  expect(waits(2)).toEqual(["season-north-caspian-ice"]);
  expect(waits(8)).toEqual([]);
});
