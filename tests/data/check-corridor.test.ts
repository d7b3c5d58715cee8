import { expect, test } from "vitest";
import { buildAtlas } from "../../src/data/catalog";
import { checkCorridor } from "../../src/data/check-corridor";
import { formatIssue } from "../../src/data/issues";
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
