import { length } from "@turf/length";
import { describe, expect, test } from "vitest";
import type { Option } from "../../../src/core/model/comparison";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import type { Scenario } from "../../../src/core/model/scenario";
import type { Leg } from "../../../src/core/model/leg";
import { world } from "./real-world";

const planner = createPlanner(world);
const ask = (patch: Partial<Scenario> = {}) => planner("INNSA", "city-moscow", { ...USUAL_SCENARIO, ...patch });
const usual = ask();

function option(options: readonly Option[], id: string): Option {
  const found = options.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

describe("Nhava Sheva to Moscow", () => {
  const EXPECTED = ["suez", "suez-black-sea", "cape", "instc-west", "instc-caspian", "instc-east", "emc", "nsr"];

  test.each(EXPECTED)("%s is a real option with days and legs", (id) => {
    const { status, legs, days } = option(usual.options, id);
    expect(status).toBe("available");
    expect(legs.length).toBeGreaterThan(1);
    expect(days?.p50).toBeGreaterThan(10);
  });

  test("the kilometres of an option are those of its lines on a sphere, but for what published chainage adds", () => {
    const onSphereKm = ({ line }: Leg) =>
      length({
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates: line.map(([lon, lat]) => [lon, lat]) },
      });
    for (const { id, distanceKm, legs } of usual.options) {
      const lines = legs.map((leg) => ({ leg, km: onSphereKm(leg) }));
      for (const { leg, km } of lines) {
        expect(Math.abs(leg.measuredKm / km - 1), `${id} ${leg.id}`).toBeLessThan(0.006); // the Earth is no sphere
        const asDrawn = leg.distanceKm / leg.measuredKm; // a line through few stations is shorter than its railway
        const [usual, off] = leg.mode === "sea" ? [1, 1e-6] : [1.1, 0.15];
        expect(Math.abs(asDrawn - usual), `${id} ${leg.id}`).toBeLessThan(off);
      }
      const added = legs.reduce((sum, leg) => sum + leg.distanceKm - leg.measuredKm, 0);
      const total = lines.reduce((sum, { km }) => sum + km, added);
      expect(Math.abs((distanceKm ?? Number.NaN) / total - 1), id).toBeLessThan(0.006);
    }
  });

  test("each way is the way its name says", () => {
    const passages = (id: string) => option(usual.options, id).passages;
    expect(passages("suez")).toEqual(expect.arrayContaining(["bab-el-mandeb", "suez", "gibraltar"]));
    expect(passages("suez-black-sea")).toEqual(expect.arrayContaining(["suez", "bosporus"]));
    expect(passages("cape")).toContain("good-hope");
    expect(passages("emc")).toContain("korea-strait");
    expect(passages("nsr")).toEqual(expect.arrayContaining(["bering", "nsr"]));
    const countries = (id: string) => option(usual.options, id).legs.flatMap((leg) => Object.keys(leg.countries));
    expect(countries("instc-west")).toEqual(expect.arrayContaining(["IR", "AZ", "RU"]));
    expect(countries("instc-east")).toEqual(expect.arrayContaining(["IR", "TM", "KZ", "RU"]));
    expect(countries("instc-caspian")).not.toEqual(expect.arrayContaining(["AZ"]));
  });

  test("closing suez closes the Suez options and changes nothing else", () => {
    const closed = ask({ closed: ["suez"] });
    expect(closed.options.map(({ id }) => id)).toEqual(usual.options.map(({ id }) => id));
    const throughSuez = usual.options.filter(({ passages }) => passages.includes("suez"));
    expect(throughSuez.map(({ id }) => id)).toEqual(["suez", "suez-black-sea"]);
    for (const { id } of throughSuez) {
      const reason = { kind: "closed", passages: ["suez"], places: [], suspended: null };
      const before = option(usual.options, id);
      expect(option(closed.options, id)).toMatchObject({ status: "closed", reason, legs: [], days: null });
      expect(option(closed.options, id).wouldTake).toEqual(before.days);
    }
    for (const { against: _, ...before } of usual.options.filter((one) => !throughSuez.includes(one))) {
      expect(option(closed.options, before.id)).toMatchObject(before);
    }
  });

  test("with Hormuz closed Bandar Abbas is shut, and the INSTC runs by Chabahar outside the strait, and says so", () => {
    const moved = option(ask({ closed: ["hormuz"] }).options, "instc-east");
    expect(moved).toMatchObject({ status: "available", name: "INSTC east", corridor: "instc" });
    expect(moved.legs[0]).toMatchObject({ from: "INNSA", to: "IRZBR", mode: "sea" });
    expect(moved.rerouted).toMatchObject({ closed: ["hormuz"] });
    expect(moved.rerouted?.by).toContain("IRZBR");
    expect(moved.days!.p50).toBeGreaterThan(option(usual.options, "instc-east").days!.p50);
  });

  test("with Iran's ports closed too no way by Iran is left, and each names what is closed and what it would take", () => {
    const { options } = ask({ closed: ["hormuz"], closedPlaces: ["IRBND", "IRZBR"] });
    const east = option(options, "instc-east");
    expect(east).toMatchObject({ status: "closed", days: null, distanceKm: null });
    expect(east.reason).toMatchObject({ passages: ["hormuz"], places: ["IRBND"] });
    expect(east.wouldTake).toEqual(option(usual.options, "instc-east").days);
  });

  test("a suspended corridor carries nothing, whatever is open", () => {
    const { options } = ask({ suspended: ["instc"] });
    const own = options.filter(({ corridor }) => corridor === "instc");
    expect(own.length).toBeGreaterThan(2);
    for (const { status, reason } of own) {
      expect([status, reason]).toMatchObject(["closed", { suspended: "instc" }]);
    }
  });

  test("with the Rasht–Astara railway one road leg and its two transshipments are gone", () => {
    const before = option(usual.options, "instc-west");
    const after = option(ask({ built: ["rasht-astara-railway"] }).options, "instc-west");
    const roads = ({ legs }: Option) => legs.filter(({ mode }) => mode === "road");
    const moves = ({ legs }: Option) =>
      legs.flatMap(({ transfers }) => transfers.filter(({ kind }) => kind === "transshipment"));
    expect(roads(before).map(({ from, to }) => [from, to])).toEqual([["station-rasht-ir", "station-astara-ir"]]);
    expect(moves(before).map(({ at }) => at)).toEqual(["station-rasht-ir", "station-astara-ir"]);
    expect(roads(after)).toEqual([]);
    expect(moves(after)).toEqual([]);
    expect(after.legs).toHaveLength(before.legs.length - 1);
  });

  test("an own baseline is kept, an unknown one refused", () => {
    expect(ask({ baseline: "cape" }).baseline).toBe("cape");
    expect(() => ask({ baseline: "moon" })).toThrow(/^unknown baseline "moon": one of /);
    expect(() => ask({ closedPlaces: ["XXXXX"] })).toThrow(/^unknown port or border "XXXXX": one of /);
    expect(() => ask({ closed: ["Suez"] })).toThrow(/^unknown passage "Suez": one of bab-el-mandeb, /);
    expect(() => planner("INNSA", "INNSA", USUAL_SCENARIO)).toThrow(/^same place twice "INNSA"/);
    expect(() => planner("XXXXX", "INNSA", USUAL_SCENARIO)).toThrow(/^unknown place "XXXXX"/);
  });
});

describe("other pairs", () => {
  test("two ports on one sea: the plain sea way is direct", () => {
    const { options } = planner("INMAA", "SGSIN", USUAL_SCENARIO);
    expect(option(options, "direct").legs.map(({ mode }) => mode)).toEqual(["sea"]);
  });

  test("a ship goes by the Kiel Canal where it saves her time, and round Skagen where it hardly shortens", () => {
    const passages = (from: string, to: string) => option(planner(from, to, USUAL_SCENARIO).options, "direct").passages;
    expect(passages("PLGDN", "DEHAM")).toEqual(["kiel"]);
    expect(passages("LTKLJ", "RUPKC")).toEqual(["great-belt", "panama"]); // by Kiel 87 km less, and 2 to 8 hours in it
    const belts = planner("LTKLJ", "RUPKC", { ...USUAL_SCENARIO, closed: ["great-belt", "oresund"] }).options;
    expect(option(belts, "direct").passages).toEqual(["kiel", "dover", "panama"]);
    expect(option(belts, "direct").rerouted).toEqual({ by: ["kiel", "dover"], closed: ["great-belt"] });
  });

  test("two inland places: one leg of rail, by its published kilometre posts", () => {
    const { options } = planner("city-omsk", "city-novosibirsk", USUAL_SCENARIO);
    const { legs, distanceKm } = option(options, "direct");
    expect(legs.map(({ mode }) => mode)).toEqual(["rail"]);
    expect(Math.abs((distanceKm ?? 0) / 623 - 1)).toBeLessThan(0.02); // tests/truth/rail-chainages.json: 623 km
  });

  test("the Northern Sea Route in a closed month gives its length but never days", () => {
    const { options } = planner("RUMMK", "RUVVO", { ...USUAL_SCENARIO, month: 2 });
    const nsr = option(options, "nsr");
    expect(nsr).toMatchObject({
      status: "not-available",
      days: null,
      legs: [],
      reason: { month: 2 },
    });
    expect(nsr.distanceKm).toBeGreaterThan(9_000);
  });
});

describe("no straw men", () => {
  const ids = (from: string, to: string) => {
    const { options, baseline } = planner(from, to, USUAL_SCENARIO);
    return { ids: options.map(({ id }) => id), baseline };
  };
  const WITHOUT = [
    ["INMAA", "city-khabarovsk"],
    ["INCCU", "RUVVO"],
    ["LKCMB", "RUNJK"],
    ["RUVVO", "INMAA"],
    ["INNSA", "city-khabarovsk"],
  ] as const;

  test.each(WITHOUT)("%s to %s: the corridor is the way one would take, by no Cape and no Suez", (from, to) => {
    const found = ids(from, to);
    expect(found.baseline).toBeNull();
    expect(found.ids.filter((id) => /^(cape|suez)/.test(id))).toEqual([]);
    expect(found.ids).toContain("emc");
  });

  test.each([
    ["INBOM", "RULED"],
    ["INNSA", "city-moscow"],
    ["INMUN", "RUNVS"],
  ])("%s to %s keeps its baseline", (from, to) => {
    expect(ids(from, to).baseline).toMatch(/^suez/);
  });

  test("Rotterdam to Yokohama keeps Suez and the Cape beside the Northern Sea Route", () => {
    expect(ids("NLRTM", "JPYOK").ids).toEqual(expect.arrayContaining(["suez", "cape", "nsr"]));
  });

  test("the plain way is not listed beside a baseline through the same canal, which takes the better way itself", () => {
    const { options } = planner("INBOM", "RULED", USUAL_SCENARIO);
    expect(options.filter(({ id }) => id === "direct")).toEqual([]);
    expect(option(options, "suez").passages).toContain("kiel");
  });
});

/** What the README says of the middle day: the draws' own noise is a tenth to a quarter of a day. */
test("with other draws the middle day hardly moves", () => {
  const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
  const options = SEEDS.map((seed) => ask({ seed }).options);
  const spreads = usual.options.flatMap(({ id, days }) => {
    if (days === null) return [];
    const middles = options.map((one) => option(one, id).days?.p50 ?? Number.NaN);
    const mean = middles.reduce((sum, day) => sum + day, 0) / middles.length;
    return [Math.sqrt(middles.reduce((sum, day) => sum + (day - mean) ** 2, 0) / middles.length)];
  });
  expect(spreads.length).toBeGreaterThan(8);
  expect(Math.min(...spreads)).toBeGreaterThan(0.03);
  expect(Math.max(...spreads)).toBeLessThan(0.3);
});
