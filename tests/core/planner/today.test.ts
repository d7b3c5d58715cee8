import { describe, expect, test, vi } from "vitest";
import fc from "fast-check";
import type { Comparison, Option } from "../../../src/core/model/comparison";
import { withPreset } from "../../../src/core/model/preset";
import { todayPreset } from "../../../src/core/model/status";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { buildAtlas } from "../../../src/data/catalog";
import { readGeo } from "../../../src/data/read-geo";
import { headlineOption } from "../../../src/state/headline-option";
import { cases } from "../../cases";
import { world } from "./real-world";

vi.setConfig({ testTimeout: 600_000 });

const { status, catalog } = buildAtlas(readGeo()).atlas;
const month = Number(status.date.slice(5, 7));
const today = { ...withPreset(USUAL_SCENARIO, todayPreset(status), USUAL_SCENARIO), month };
const planner = createPlanner(world);
const places = Object.values(catalog.places).filter(({ kind }) => kind !== "waypoint" && kind !== "station");

const pair = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places));
const random = fc.sample(pair, { numRuns: cases(60, 300), seed: 20261201 }).filter(([from, to]) => from !== to);
const answers: readonly Comparison[] = [
  ...catalog.comparisons.map(({ from, to }) => planner(from, to, today)),
  ...random.map(([from, to]) => planner(from.id, to.id, today)),
];

const named = (wrong: (option: Option, answer: Comparison) => boolean): string[] =>
  answers.flatMap((answer) =>
    answer.options.filter((option) => wrong(option, answer)).map(({ id }) => `${answer.from} ${answer.to} ${id}`),
  );
const isUsable = (option: Option) => option.status === "available";

/** North-west of Hormuz: no ship that can be used sails in or out. */
const isInGulf = ([lon, lat]: readonly [number, number]): boolean => lon > 47 && lon < 56 && lat > 24 && lat < 31;

/** Nothing is loaded or unloaded in a port of Iran's sea coast. */
const isIranianSeaPort = (id: string): boolean => {
  const place = catalog.places[id];
  return place?.kind === "port" && place.country === "IR" && place.position[1] < 31;
};

describe("with what is closed today, the headline questions and random ones", () => {
  test("the records close Hormuz, Iran's sea ports and the North–South corridor", () => {
    expect(answers.length).toBeGreaterThan(50);
    expect(today.closed).toEqual(["hormuz"]);
    expect(today.closedPlaces.every(isIranianSeaPort)).toBe(true);
    expect(places.filter(({ id }) => isIranianSeaPort(id) && !today.closedPlaces.includes(id))).toEqual([]);
    expect(today.suspended).toEqual(["instc"]);
  });

  test("dues that the wars brought are asked today and not in normal times", () => {
    const ids = ["INMUN", "RUNVS"] as const;
    const dues = ({ options }: Comparison) =>
      options.find(({ id }) => id === "suez-black-sea")!.bills!.cost.lines.map(({ component }) => component);
    const atWar = ["cost-passage-bab-el-mandeb", "cost-war-RUNVS"];
    const [now, usual] = [today, USUAL_SCENARIO].map((scenario) => dues(planner(...ids, scenario)));
    expect(now).toEqual(expect.arrayContaining([...atWar, "cost-passage-suez"]));
    expect(usual!.filter((due) => atWar.includes(due))).toEqual([]);
    expect(usual).toContain("cost-passage-suez");
  });

  test("no option that can be used passes what is closed", () => {
    const byNames = ({ passages, corridor }: Option) =>
      passages.some((id) => today.closed.includes(id)) || today.suspended.includes(corridor);
    const byLines = ({ legs }: Option) =>
      legs.some(({ mode, line }) => mode === "sea" && isInGulf(line[0]!) !== isInGulf(line.at(-1)!));
    const byPorts = ({ legs }: Option) =>
      legs.some(({ mode, from, to }) => mode === "sea" && [from, to].some(isIranianSeaPort));
    expect(named((one) => isUsable(one) && (byNames(one) || byLines(one) || byPorts(one)))).toEqual([]);
    expect(answers.flatMap(({ options }) => options.filter(isUsable)).length).toBeGreaterThan(answers.length);
  });

  test("one that cannot be used has no days and no verdict, says why, and what it would take", () => {
    const closed = answers.flatMap(({ options }) => options.filter((one) => one.status === "closed"));
    expect(closed.length).toBeGreaterThan(answers.length / 3);
    expect(named((one) => !isUsable(one) && (one.days !== null || one.against !== null))).toEqual([]);
    expect(named((one) => one.status === "closed" && one.reason?.kind !== "closed")).toEqual([]);
    expect(closed.filter(({ wouldTake }) => wouldTake !== undefined).length).toBeGreaterThan(closed.length * 0.9);
  });

  test("the answer leads with an option that can be used wherever there is one, and so does its baseline", () => {
    const misled = answers.filter((answer) => {
      const open = answer.options.filter(({ days }) => days !== null);
      const lead = headlineOption(answer, open);
      return open.length > 0 && lead?.status !== "available";
    });
    expect(misled.map(({ from, to }) => `${from} ${to}`)).toEqual([]);
    const ofBaselines = ({ corridor }: Option) =>
      catalog.corridors.find(({ id }) => id === corridor)?.kind === "baseline";
    const shut = answers.filter(({ options, baseline }) => {
      const own = options.find(({ id }) => id === baseline);
      return own !== undefined && !isUsable(own) && options.some((one) => ofBaselines(one) && isUsable(one));
    });
    expect(shut.map(({ from, to, baseline }) => `${from} ${to} ${baseline}`)).toEqual([]);
  });
});
