import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/data/catalog";
import { checkCorridor } from "../../src/data/check-corridor";
import { formatIssue } from "../../src/data/issues";
import { readGeo } from "../../src/data/read-geo";
import { CORRIDOR_CORPUS, goodCorridor } from "./corridor-corpus";
import { smallGeo } from "./small-geo";

const FILE = "geo/corridors/sample/corridor.geojson";
const { atlas } = buildAtlas(smallGeo());
const written = JSON.stringify(JSON.parse(smallGeo()[FILE] ?? ""), null, 2);
const check = (text: string): string[] => checkCorridor("mine.geojson", text, atlas).map(formatIssue);

test("a corridor between known places is taken", () => {
  expect(check(written)).toEqual([]);
});

test("an unknown place names the line and the leg", () => {
  expect(check(written.replace('"from": "INAAA"', '"from": "INZZZ"'))).toEqual([
    "mine.geojson:42: sample-sea: place-exists: unknown place INZZZ",
  ]);
  expect(written.split("\n")[41]).toContain('"id": "sample-sea"');
});

test("an unknown source and an open joint are found", () => {
  expect(check(written.replace("yearbook", "almanac"))[0]).toContain("unknown source almanac");
  expect(check(written.replace('"to": "RUBBB"', '"to": "city-end"'))[0]).toContain("legs-meet: open joint");
});

test("a file that is not JSON names the line", () => {
  expect(check('{\n  "type": "FeatureCollection",\n  oops\n}')[0]).toMatch(/^mine\.geojson:3: json: not JSON/);
});

describe("a corpus of corridor files that cannot be taken", () => {
  const whole = buildAtlas(readGeo()).atlas;
  const found = (text: string) => checkCorridor("mine.geojson", text, whole);

  test("it holds at least eighty, made from one that can be taken", () => {
    expect(CORRIDOR_CORPUS.length).toBeGreaterThanOrEqual(80);
    expect(found(JSON.stringify(goodCorridor()))).toEqual([]);
  });

  test.each(CORRIDOR_CORPUS)("$name", ({ make, rules, says = /^/ }) => {
    const issues = found(make());
    expect([...new Set(issues.map(({ rule }) => rule))].toSorted()).toEqual(rules);
    expect(issues.map(({ message }) => message).join("\n")).toMatch(says);
    expect(issues.length).toBeLessThanOrEqual(201);
  });
});

test("the texts beside a corridor are checked with it", () => {
  const texts = ["en", "hi", "ru"].map((language) => {
    return { file: `sample/text.${language}.json`, text: smallGeo()[`geo/corridors/sample/text.${language}.json`]! };
  });
  const rules = (beside: typeof texts) =>
    checkCorridor("sample/corridor.geojson", written, atlas, beside).map(({ rule }) => rule);
  expect(rules(texts)).toEqual([]);
  expect([...new Set(rules(texts.slice(0, 2)))]).toEqual(["text-missing"]);
  expect(rules([{ ...texts[0]!, text: '{"name": 1}' }, ...texts.slice(1)])).toContain("shape");
});

test("a file in a folder of another name is in the wrong folder", () => {
  const [issue] = checkCorridor("geo/corridors/other/corridor.geojson", written, atlas);
  expect(issue).toMatchObject({
    rule: "corridor-folder",
    message: "wrong folder corridors/other for the corridor sample",
  });
});
