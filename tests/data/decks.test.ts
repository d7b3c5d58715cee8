import { expect, test } from "vitest";
import { buildAtlas } from "../../src/data/catalog";
import { readGeo } from "../../src/data/read-geo";

const files = readGeo();
const PATH = "geo/decks/three-corridors.json";
const rulesWith = (change: (text: string) => string) =>
  buildAtlas({ ...files, [PATH]: change(files[PATH]!) }).issues.map(({ rule, feature }) => `${rule} ${feature ?? ""}`);

test("the decks that ship are without fault", () => {
  expect(buildAtlas(files).issues).toEqual([]);
});

test.each([
  ["a typed figure", "How far, how long", "7 160 km far, how long", "deck-figure three-corridors slide 1"],
  ["a live figure that is none", "{fy-2020-21.trade}", "{fy-2020-21.km}", "deck-live three-corridors slide 2"],
  ["a year without a figure", "{fy-2024-25.trade}", "{fy-2025-26.trade}", "deck-live three-corridors slide 2"],
  ["a corridor that is none", "?corridor=emc&", "?corridor=atlantis&", "deck-view three-corridors slide 6"],
  ["a strait that is none", "bab-el-mandeb;suez", "bab-el-mandeb;atlantis", "deck-view three-corridors slide 8"],
  ["an option that is none", '"instc-east"', '"atlantis"', "deck-view three-corridors slide 4"],
])("%s is found", (_, good, bad, expected) => {
  expect(files[PATH]).toContain(good);
  expect(rulesWith((text) => text.replaceAll(good, bad))).toContain(expected);
});

test("a language that is missing is found", () => {
  expect(rulesWith((text) => text.replace('"ru":', '"fr":')).some((rule) => /unknown-key|missing-key/.test(rule))).toBe(
    true,
  );
});
