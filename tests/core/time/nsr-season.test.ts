import { expect, test } from "vitest";
import { isNotAvailable } from "../../../src/core/model/components";
import type { RoutedLeg } from "../../../src/core/model/leg";
import { nsrRefusal, nsrState, passageState } from "../../../src/core/time/nsr-season";
import type { IceClass } from "../../../src/core/model/scenario";
import { stretchesAlong } from "../../../src/core/time/speed-area";
import { timeLegs } from "../../../src/core/time/transit-time";
import { scenario, seaLeg } from "./example";
import { model } from "./real-model";

const { nsr } = model;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const CLASSES: readonly IceClass[] = ["none", "Ice1", "Ice2", "Ice3", "Arc4", "Arc5", "Arc6", "Arc7", "Arc8", "Arc9"];
const EVERY = CLASSES.flatMap((iceClass) => MONTHS.map((month) => ({ iceClass, month })));

const passage: RoutedLeg = {
  ...seaLeg,
  id: "nsr",
  corridor: "nsr",
  passages: ["nsr"],
  stretches: nsr.seas.map((on) => ({ on, distanceKm: 1200 })),
  stops: [],
};

/**
 * The rules as they were read: letters by month, January first. b barred, i behind an icebreaker, p alone in part,
 * a alone, h half of the month, ? not known; the hardest of the four seas.
 * Sources: order 7 of 17 January 2013 as amended (classes below Arc4), the amendment of February 2024 (Arc7 and above),
 * practice (Arc4 to Arc6).
 */
const RULES: Readonly<Record<IceClass, string>> = {
  none: "bbbbbbiiiihb",
  Ice1: "bbbbbbpppphb",
  Ice2: "bbbbbbpppphb",
  Ice3: "bbbbbbpppphb",
  Arc4: "??????pppppi",
  Arc5: "??????pppppi",
  Arc6: "??????pppppi",
  Arc7: "aiiiiaaaaaaa",
  Arc8: "aiiiiaaaaaaa",
  Arc9: "aiiiiaaaaaaa",
};
const LETTER = { barred: "b", icebreaker: "i", "alone-in-part": "p", alone: "a", "half-month": "h", "not-known": "?" };

test.each(CLASSES)("the state of the passage is that of the rules in all months: %s", (iceClass) => {
  const states = MONTHS.map((month) => LETTER[passageState(nsr, nsr.seas, month, iceClass)]).join("");
  expect(states).toBe(RULES[iceClass]);
});

test("every sea has a line for every class", () => {
  for (const sea of nsr.seas)
    for (const iceClass of CLASSES)
      expect(nsr.rules.filter((rule) => rule.sea === sea && rule.iceClass === iceClass)).toHaveLength(1);
});

test("months that are barred or not known never give a number; all others do", () => {
  for (const { iceClass, month } of EVERY) {
    const closed = "b?".includes(RULES[iceClass][month - 1]!);
    const answer = timeLegs([passage], { ...scenario, iceClass, month }, model);
    expect({ iceClass, month, closed: isNotAvailable(answer) }).toEqual({ iceClass, month, closed });
  }
});

test("the reason names the month, the ship and the sea", () => {
  expect(nsrRefusal(nsr, nsr.seas, 2, "none")?.reason).toMatchObject({
    kind: "barred-sea",
    sea: { id: "kara", names: { en: "Kara Sea" } },
    month: 2,
    iceClass: "none",
  });
  expect(nsrRefusal(nsr, nsr.seas, 3, "Arc4")?.reason).toMatchObject({
    kind: "unknown-rule",
    sea: { id: "laptev" },
    month: 3,
    iceClass: "Arc4",
  });
});

test("winter traffic to the Kara Sea is not shut with the rest", () => {
  expect(nsrState(nsr, "kara", 3, "Arc4")).toBe("icebreaker");
  expect(nsrRefusal(nsr, ["kara"], 3, "Arc4")).toBeNull();
});

test("behind an icebreaker the ship waits for it", () => {
  const [leg] = timeLegs([passage], { ...scenario, iceClass: "Arc7", month: 3 }, model) as { transfers: unknown[] }[] &
    object;
  expect(leg?.transfers).toContainEqual(expect.objectContaining({ component: "service-icebreaker", at: "nsr" }));
});

test("a given speed never makes the ship faster in ice", () => {
  const days = (speedKn: number | null) => {
    const legs = timeLegs([passage], { ...scenario, iceClass: "Arc7", month: 1, speedKn }, model);
    return isNotAvailable(legs) ? Number.NaN : legs[0]!.runningDays.typical;
  };
  expect(days(25)).toBe(days(null));
  expect(days(5)).toBeCloseTo(4800 / (5 * 1.852) / 24, 9);
});

test("a line is cut where the seas meet, and keeps its length", () => {
  const stretches = stretchesAlong(
    [
      [60, 76.9],
      [75, 77.5],
      [104, 78],
      [140, 76],
      [180, 71],
      [191, 66],
      [191, 60],
    ],
    5000,
    model.areas,
  );
  expect(stretches.map(({ on }) => on)).toEqual(["open", "kara", "laptev", "east-siberian", "chukchi", "open"]);
  expect(stretches.reduce((km, { distanceKm }) => km + distanceKm, 0)).toBeCloseTo(5000, 6);
});

test("the Caspian is one area, the Mediterranean none", () => {
  expect(
    stretchesAlong(
      [
        [50, 45],
        [51, 37],
      ],
      900,
      model.areas,
    ),
  ).toEqual([{ on: "caspian", distanceKm: 900 }]);
  expect(
    stretchesAlong(
      [
        [5, 37],
        [20, 36],
      ],
      1400,
      model.areas,
    ),
  ).toEqual([{ on: "open", distanceKm: 1400 }]);
});
