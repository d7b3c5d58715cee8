import { MEASURES_OF_FIRST, SIDES } from "../../../src/core/planner/first-question";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS } from "../../../src/core/model/scenario";
import { ASKS } from "../../../src/state/question";
import { NOTHING } from "../../../src/state/selection";
import type { Address } from "../../../src/state/url/params";
import { readAddress, writeAddress } from "../../../src/state/url/url";
import {
  CHARTS,
  DRAWER_PCT,
  EMBEDS,
  MEASURES,
  MEASURE_ORDERS,
  OPTION_ORDERS,
  FIRST_VIEW,
  LANGUAGES,
  LAYERS,
  LEDGER_PARTS,
  PROJECTIONS,
  ROOMS,
  THEMES,
  UNITS,
  type View,
} from "../../../src/state/view";
import { urlIdsOf } from "../../../src/state/url/url-ids";
import { known, scenario } from "../../fixtures/known";

const first: Address = {
  selection: NOTHING,
  view: FIRST_VIEW,
  question: { from: null, to: null, scenario, option: null, asks: "ways", side: "from" },
};
const vocabulary = urlIdsOf(known);

const oneOf = (ids: ReadonlySet<string>) => fc.constantFrom(...ids);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const hundredth = (low: number, high: number) => fc.integer({ min: low * 100, max: high * 100 }).map((n) => n / 100);
const camera = fc.record({
  center: fc.tuple(hundredth(-180, 180), hundredth(-90, 90)),
  zoom: hundredth(0, 14),
  bearing: hundredth(-180, 180),
});
const view: fc.Arbitrary<View> = fc.record({
  room: fc.constantFrom(...ROOMS),
  projection: fc.constantFrom(...PROJECTIONS),
  theme: perhaps(fc.constantFrom(...THEMES)),
  units: fc.constantFrom(...UNITS),
  language: perhaps(fc.constantFrom(...LANGUAGES)),
  layers: fc.subarray([...LAYERS]),
  camera: perhaps(camera),
  chart: perhaps(fc.constantFrom(...CHARTS)),
  firstBy: fc.constantFrom(...MEASURES_OF_FIRST),
  measure: fc.constantFrom(...MEASURES),
  optionOrder: fc.constantFrom(...OPTION_ORDERS),
  measureOrder: fc.constantFrom(...MEASURE_ORDERS),
  isOnlyUsable: fc.boolean(),
  isTable: fc.boolean(),
  drawerPct: perhaps(fc.integer({ min: DRAWER_PCT.low, max: DRAWER_PCT.high })),
  part: fc.constantFrom(...LEDGER_PARTS),
  claim: perhaps(fc.constantFrom("emc-5647-nm", "suez-8675-nm")),
  claimsOn: perhaps(oneOf(vocabulary.corridors)),
  embed: perhaps(fc.constantFrom(...EMBEDS)),
  milestone: perhaps(fc.constantFrom("war-2026", "summit-2025")),
  slide: fc.integer({ min: 1, max: 999 }),
  figure: perhaps(fc.constantFrom("mumbai-st-petersburg/instc-west/days", "stated/instc/0")),
});
const selection = fc.oneof(
  fc.constant(NOTHING),
  fc.record({ stop: perhaps(oneOf(vocabulary.stops)), place: perhaps(oneOf(vocabulary.places)) }).map((part) => ({
    ...NOTHING,
    ...part,
  })),
  fc.record({
    corridor: oneOf(vocabulary.corridors),
    variant: oneOf(vocabulary.options),
    leg: perhaps(oneOf(vocabulary.legs)),
    stop: perhaps(oneOf(vocabulary.stops)),
    place: perhaps(oneOf(vocabulary.places)),
    pair: fc.constant(null),
  }),
  fc.record({
    corridor: fc.constant(null),
    variant: oneOf(vocabulary.options),
    leg: perhaps(oneOf(vocabulary.legs)),
    stop: perhaps(oneOf(vocabulary.stops)),
    place: perhaps(oneOf(vocabulary.places)),
    pair: oneOf(vocabulary.pairs),
  }),
);
const question = fc.record({
  from: perhaps(oneOf(vocabulary.places)),
  to: perhaps(oneOf(vocabulary.places)),
  option: perhaps(oneOf(vocabulary.options)),
  asks: fc.constantFrom(...ASKS),
  side: fc.constantFrom(...SIDES),
  scenario: fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      vessel: fc.constantFrom(...VESSELS),
      iceClass: fc.constantFrom(...ICE_CLASSES),
      speedKn: perhaps(hundredth(SPEED_KN.low, SPEED_KN.high)),
      draftM: perhaps(hundredth(DRAFT_M.low, DRAFT_M.high)),
      closed: fc.subarray([...vocabulary.passages].sort()),
      opened: fc.subarray([...vocabulary.passages].sort()),
      built: fc.subarray([...vocabulary.projects].sort()),
      baseline: perhaps(oneOf(vocabulary.options)),
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      preset: fc.constantFrom(...vocabulary.presets),
    })
    .map(({ preset: { patch }, ...part }) => ({ ...scenario, ...part, ...(patch.adjust && { adjust: patch.adjust }) })),
});

test("what an address says is what it was written from", () => {
  fc.assert(
    fc.property(fc.record({ selection, view, question }), (address) => {
      const { address: read, notes } = readAddress(writeAddress(address, first, vocabulary), first, vocabulary);
      expect(notes).toEqual([]);
      expect(read).toEqual(address);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test("the first screen has no query", () => {
  expect(writeAddress(first, first, vocabulary)).toBe("");
  expect(readAddress("", first, vocabulary)).toEqual({ address: first, notes: [] });
});

test("only what differs is written, in a fixed order", () => {
  const address: Address = {
    ...first,
    view: { ...FIRST_VIEW, room: "compare", units: "nm" },
    question: { ...first.question, from: "INBOM", to: "RULED" },
  };
  expect(writeAddress(address, first, vocabulary)).toBe("?room=compare&from=INBOM&to=RULED&units=nm");
});

describe("addresses that cannot be used as they are", () => {
  test("an unknown parameter is passed over with a note", () => {
    expect(readAddress("?nonsense=1", first, vocabulary)).toEqual({
      address: first,
      notes: [{ parameter: "nonsense", given: null, allowed: [] }],
    });
  });

  test.each([
    ["projection", "flat", ["globe", "mercator", "polar"]],
    ["units", "leagues", ["km", "nm"]],
    ["month", "13", ["1–12"]],
    ["month", "0", ["1–12"]],
    ["close", "styx", ["hormuz"]],
    ["ask", "why", ["ways", "reach", "first"]],
    ["vessel", "raft", ["container", "bulk", "tanker"]],
    ["ice", "Arc10", [...ICE_CLASSES]],
    ["speed", "0", ["1–40"]],
    ["speed", "fast", ["1–40"]],
    ["draft", "31", ["0.5–30"]],
    ["seed", "1.5", ["0–2147483647"]],
    ["build", "tunnel", ["lemuria-bridge"]],
    ["adjust", "today", ["slow-ships"]],
    ["baseline", "raft", []],
    ["from", "ATLANTIS", []],
    ["at", "200,0,1", []],
    ["at", "1,2", []],
    ["figure", "<script>", []],
  ])("%s=%s leaves the usual value and a note", (parameter, given, allowed) => {
    const { address, notes } = readAddress(`?${parameter}=${encodeURIComponent(given)}`, first, vocabulary);
    expect(address).toEqual(first);
    expect(notes).toEqual([{ parameter, given, allowed }]);
  });

  test("a leg without its corridor says nothing", () => {
    const [leg] = vocabulary.legs;
    expect(readAddress(`?leg=${leg}`, first, vocabulary).address.selection).toEqual(NOTHING);
  });
});

test("of several closures that a link names the known ones hold, and a note says that not all did", () => {
  const { address, notes } = readAddress("?close=hormuz;styx", first, vocabulary);
  expect(address.question.scenario.closed).toEqual(["hormuz"]);
  expect(notes).toEqual([{ parameter: "close", given: "hormuz;styx", allowed: ["hormuz"] }]);
});

test("an old link that names ports in an option's id opens with its variant and a note", () => {
  const [variant] = vocabulary.options;
  const [port] = vocabulary.places;
  const read = (text: string) => readAddress(text, first, vocabulary);
  const found = read(`?option=${variant}.${port}`);
  expect(found.address.question.option).toBe(variant);
  expect(found.notes).toEqual([{ parameter: "option", given: `${variant}.${port}`, allowed: [] }]);
  expect(read(`?option=moon.${port}`).address.question.option).toBeNull();
  expect(read(`?option=moon.${port}`).notes).toHaveLength(1);
});

test("a list of ids may be separated by commas", () => {
  const twoPassages = { ...vocabulary, passages: new Set(["malacca", "suez"]) };
  const { address, notes } = readAddress("?room=compare&close=suez,malacca", first, twoPassages);
  expect(notes).toEqual([]);
  expect(address.question.scenario.closed).toEqual(["malacca", "suez"]);
});
