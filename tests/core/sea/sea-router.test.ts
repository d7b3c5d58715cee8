import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberedLists } from "../../../src/core/sea/matrix/numbered-lists";
import { seaDistanceMatrices } from "../../../src/core/sea/matrix/distance-matrix";
import type { SeaRule } from "../../../src/core/sea/route/rule";
import { seaSetting, turnedSetting } from "../../../src/core/sea/matrix/sea-setting";
import type { Place } from "../../../src/core/model/place";
import { cases } from "../../cases";
import { world } from "../planner/real-world";
import { seaNetwork } from "./network-file";

const SEED = 20261122;
const { catalog, seaLegs } = world;
const HARBOUR_DEGREES = 0.01; // as the packed file rounds
const ports = Object.values(catalog.places).filter(({ kind }) => kind === "port");
const landmarks = Object.values(catalog.passages).flatMap(({ id, landmark }) => (landmark === true ? [id] : []));
const places = { ports, landmarks, greatGates: [], pointsOf: () => [] };

const rule = fc.record({
  closed: fc.subarray(Object.keys(catalog.passages), { maxLength: 3 }),
  opened: fc.subarray(["nsr", "bering", "northwest", "volga-don"], { maxLength: 2 }),
  forced: fc.constantFrom<readonly string[]>(
    [],
    [],
    ["suez"],
    ["korea-strait"],
    ["good-hope"],
    ["bab-el-mandeb", "suez"],
    ["bab-el-mandeb", "suez", "bosporus"],
    ["gibraltar", "panama", "korea-strait"],
    ["luzon-strait", "korea-strait"], // one edge crosses both
    ["kara-gate", "vilkitsky"],
  ),
  draftM: fc.constantFrom(null, 9, 14),
});
const asked = fc
  .record({ from: fc.constantFrom(...ports), to: fc.constantFrom(...ports), rule })
  .filter(({ from, to }) => from !== to);

test("the network is fitted to every port: a sweep would join another otherwise than the router", () => {
  const { harbours } = seaNetwork();
  const unfitted = ports.filter(
    ({ position: [lon, lat] }) => !harbours.some(({ at }) => Math.hypot(at[0] - lon, at[1] - lat) < HARBOUR_DEGREES),
  );
  expect(unfitted.map(({ id }) => id)).toEqual([]);
});

function bothWays(from: Place, to: Place, rule: SeaRule) {
  const [swept] = seaLegs.reach(from, [to], rule);
  return { swept: swept ?? null, way: seaLegs.way(from, to, rule) };
}

/** The router walks the whole network towards its goal; the sweep a smaller network without one. */
describe("one sweep gives what the router gives", () => {
  const questions = fc.sample(asked, { numRuns: cases(80, 250), seed: SEED });

  test("as many kilometres through the same passages, or no way either", () => {
    const answers = questions.map(({ from, to, rule }) => bothWays(from, to, rule as SeaRule));
    expect(answers.filter(({ way }) => way !== null).length).toBeGreaterThan(questions.length / 2);
    expect(answers.map(({ swept }) => swept?.passages)).toEqual(answers.map(({ way }) => way?.passages));
    const kmApart = answers.map(({ swept, way }) => Math.abs((swept?.km ?? 0) - (way?.distanceKm ?? 0)));
    expect(Math.max(...kmApart)).toBeLessThan(5e-7);
  });
});

/** Exactly: a leg may be known from either of its ends, and the answer must not depend on which it is. */
test("the way back is as long, through the same passages in turn", () => {
  const questions = fc.sample(asked, { numRuns: cases(50, 150), seed: SEED });
  const [there, back] = [false, true].map((isBack) => {
    return questions.map(({ from, to, rule }) => {
      const { forced } = rule;
      const [swept] = isBack
        ? seaLegs.reach(to, [from], { ...rule, forced: forced.toReversed() })
        : seaLegs.reach(from, [to], rule);
      return swept && { km: swept.km, passages: isBack ? swept.passages.toReversed() : swept.passages };
    });
  });
  expect(there!.filter((swept) => swept !== null).length).toBeGreaterThan(questions.length / 2);
  expect(back).toEqual(there);
});

test("a board says the same of a leg whichever end it has looked from", () => {
  const rule = { closed: [], barred: [], opened: [], waypoints: [], draftM: null };
  for (const forced of [[], ["good-hope"], ["bab-el-mandeb", "suez"]]) {
    const setting = seaSetting({ ...rule, forced });
    const [fresh, turned] = [1, 2].map(() => seaDistanceMatrices(places, seaLegs, numberedLists<string>()));
    const [from, to] = [3, ports.length - 4];
    turned!(turnedSetting(setting)).row(to);
    expect(turned!(setting).rowIfKnown(from)).toBeNull();
    expect(turned!(setting).columnIfKnown(to)?.km[from]).toBe(turned!(setting).leg(from, to).km);
    expect(turned!(setting).leg(from, to).km).toBe(fresh!(setting).leg(from, to).km);
  }
});

test.each([
  ["plain", { forced: [], closed: [] }],
  ["through Suez", { forced: ["bab-el-mandeb", "suez"], closed: [] }],
  ["round the Cape", { forced: ["good-hope"], closed: [] }],
  ["without Malacca", { forced: [], closed: ["malacca"] }],
])("no way is shorter than its bound: %s", (_, { forced, closed }) => {
  const boardOf = seaDistanceMatrices(places, seaLegs, numberedLists<string>());
  const setting = seaSetting({ closed, forced, barred: [], opened: [], waypoints: [], draftM: null });
  const some = fc.sample(fc.nat({ max: ports.length - 1 }), { numRuns: cases(8, 25), seed: SEED });
  for (const from of some) {
    const least = ports.map((__, to) => boardOf(setting).leastKm(from, to));
    const { km } = boardOf(setting).row(from);
    expect(ports.filter((___, to) => to !== from && least[to]! > km[to]! + 1e-6).map(({ id }) => id)).toEqual([]);
  }
});
