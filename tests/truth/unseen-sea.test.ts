/** A third of the unseen pairs; all of them with `npm run test:deep`. */
import { describe, expect, test } from "vitest";
import { cases } from "../cases";
import { fullSeaNetwork, seaNetwork } from "../core/sea/network-file";
import { routeBetween } from "../../src/core/sea/sea-networks";
import { isRoute } from "../../src/core/sea/route/route";
import { nearestRank } from "../../geo/build/sea/truth";
import { KM_PER_NM } from "../../src/core/units";
import { readUnseenPairs } from "./unseen-sea-pairs";

const EVERY = cases(3, 1); // so many pairs of which one is tried
const networks = { harbours: seaNetwork(), full: fullSeaNetwork };

const found = readUnseenPairs()
  .filter((_, i) => i % EVERY === 0)
  .map(({ id, from, to, judgeNm }) => {
    const answer = routeBetween(networks, { from, to });
    return { id, ratio: isRoute(answer) ? answer.distanceKm / KM_PER_NM / judgeNm : null };
  });
const ratios = found.flatMap(({ ratio }) => ratio ?? []);

describe("ways between ends that nobody fitted", () => {
  test("at most two in a hundred are refused", () => {
    const refused = found.filter(({ ratio }) => ratio === null).map(({ id }) => id);
    expect(refused.length / found.length, refused.join()).toBeLessThanOrEqual(0.02);
  });

  test("against the judge: the median within 1.06, nine of ten within 1.15", () => {
    expect(nearestRank(ratios, 0.5)).toBeLessThanOrEqual(1.06);
    expect(nearestRank(ratios, 0.9)).toBeLessThanOrEqual(1.15);
  });

  test("99 of a hundred within 1.5 of the judge", () => {
    expect(nearestRank(ratios, 0.99)).toBeLessThanOrEqual(1.5);
  });

  /**
   * Four of all 920 are: two cross the closed Northwest Passage and one Palk Strait, where the judge sees water enough;
   * one goes round the Gulf Islands of Georgia Strait instead of between them.
   */
  test.fails("none is twice as long as the judge's way", () => {
    expect(found.filter(({ ratio }) => (ratio ?? 0) > 2)).toEqual([]);
  });

  test("at most two in a hundred are shorter than 0.97 of it", () => {
    const short = found.filter(({ ratio }) => (ratio ?? 1) < 0.97);
    expect(short.length / found.length, short.map(({ id }) => id).join()).toBeLessThanOrEqual(0.02);
  });
});
