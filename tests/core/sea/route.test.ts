import { expect, test } from "vitest";
import type { Position } from "../../../src/core/geodesy/position";
import { readSeaNetwork } from "../../../src/core/sea/network/network";
import { isRoute, type SeaQuestion, type SeaRoute, seaRoute } from "../../../src/core/sea/route/route";
import { seaNetwork, seaNetworkBytes } from "./network-file";

const MUMBAI: Position = [72.867, 18.967];
const ROTTERDAM: Position = [4.483, 51.9];
const SINGAPORE: Position = [103.85, 1.283];
const net = seaNetwork();

function found(question: SeaQuestion): SeaRoute {
  const answer = seaRoute(net, question);
  if (!isRoute(answer)) throw new Error(answer.reason);
  return answer;
}

function reason(question: SeaQuestion): string {
  const answer = seaRoute(net, question);
  return isRoute(answer) ? `a route of ${answer.distanceKm} km` : answer.reason;
}

test("Mumbai to Rotterdam goes by Suez, and by the Cape when Suez is closed", () => {
  const suez = found({ from: MUMBAI, to: ROTTERDAM });
  expect(suez.passages).toEqual(["bab-el-mandeb", "suez", "gibraltar", "dover"]);
  const cape = found({ from: MUMBAI, to: ROTTERDAM, closed: ["suez"] });
  expect(cape.passages).toEqual(["good-hope", "dover"]);
  expect(cape.distanceKm / suez.distanceKm).toBeGreaterThan(1.6); // Pub. 151: 10,744 nm against 6,351
});

test("a forced passage is used, also when it is far out of the way", () => {
  const { passages, distanceKm } = found({ from: MUMBAI, to: SINGAPORE, forced: ["sunda"] });
  expect(passages).toContain("sunda");
  expect(distanceKm).toBeGreaterThan(found({ from: MUMBAI, to: SINGAPORE }).distanceKm);
});

test("a deep ship does not take the Sound nor the Kiel canal", () => {
  const ends = { from: ROTTERDAM, to: [18.667, 54.35] as Position };
  expect(found(ends).passages).toContain("kiel");
  expect(found({ ...ends, draftM: 12 }).passages).toContain("great-belt");
});

test.each([
  ["a place far inland", [77.2, 28.6], /landlocked position "77.2,28.6": the nearest sea is \d+ km away/],
  ["Lake Baikal", [108, 53.5], /landlocked position/],
  ["the north pole", [0, 90], /^frozen position "0,90": no ship sails to the pole/],
  ["the south pole", [0, -90], /^landlocked position "0,-90"/],
  ["the pack ice", [180, 85], /^enclosed position "180,85": pack-ice parts it from the open sea/],
  ["the Great Lakes", [-87, 44], /^landlocked position/],
  ["a number that is none", [Number.NaN, 10], /invalid position "NaN,10"/],
  ["a latitude over 90", [10, 95], /impossible position "10,95"/],
  ["a latitude under -90", [10, -91], /impossible position "10,-91"/],
  ["a longitude beyond any turn", [600, 0], /impossible position "600,0"/],
  ["another sea", [51, 40], /^no route: closed volga-don; open what may be used$/],
  ["the same place twice", MUMBAI, /same place twice/],
] as [string, Position, RegExp][])("%s is answered by a reason", (_, to, message) => {
  expect(reason({ from: MUMBAI, to })).toMatch(message);
});

test("a reason is given from either end", () => {
  expect(reason({ from: [180, 85], to: MUMBAI })).toBe(reason({ from: MUMBAI, to: [180, 85] }));
});

test("the Caspian is left by the Volga and the Don alone, when asked for", () => {
  expect(found({ from: [51, 40], to: MUMBAI, opened: ["volga-don"] }).passages).toContain("volga-don");
});

test("the closed passages that stand in the way are named", () => {
  expect(reason({ from: [50.2, 26.6], to: MUMBAI, closed: ["hormuz"] })).toBe(
    "no route: closed hormuz; open what may be used",
  );
});

test("an unknown passage is a mistake of the caller", () => {
  expect(() => seaRoute(net, { from: MUMBAI, to: ROTTERDAM, closed: ["suze"] })).toThrow(
    /unknown passage "suze": expected one of suez/,
  );
});

test("either way across the date line, and with longitudes beyond 180", () => {
  const yokohama: Position = [139.583, 35.45];
  const west = found({ from: yokohama, to: [-157.867, 21.3] });
  const east = found({ from: yokohama, to: [202.133, 21.3] });
  expect(east.distanceKm).toBeCloseTo(west.distanceKm, 6);
  expect(Math.abs(west.line.at(-1)![0] - west.line[0]![0])).toBeLessThan(180);
});

test("opposite places, which no one great circle joins, have a route both ways", () => {
  const [there, back] = [found({ from: [0, 0], to: [180, 0] }), found({ from: [180, 0], to: [0, 0] })];
  expect(there.distanceKm).toBeCloseTo(back.distanceKm, 3);
});

test("a passage between two places of the open sea may be forced, also where nothing needs to be rounded", () => {
  const ends = { from: [15, -50] as Position, to: [25, -50] as Position };
  expect(found({ ...ends, forced: ["good-hope"] }).distanceKm).toBeCloseTo(found(ends).distanceKm, 6);
});

test("a file that is no sea network is refused", () => {
  expect(() => readSeaNetwork(new TextEncoder().encode("\u0005hello").buffer)).toThrow(/unknown sea network "hello"/);
  expect(() => readSeaNetwork(seaNetworkBytes().slice(0, 1000))).toThrow(/short sea network/);
});
