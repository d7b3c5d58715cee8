import { expect, test } from "vitest";
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue } from "../../src/data/issues";
import { smallGeo, type SmallFile } from "./small-geo";

const CORRIDOR = "geo/corridors/sample/corridor.geojson";
const SECTIONS = "geo/network/sections.json";
const COMPONENTS = "geo/components/speeds.json";

test("a sound geo/ has no issue, and everything in it arrives", () => {
  const { atlas, issues } = buildAtlas(smallGeo());
  expect(issues).toEqual([]);
  expect(Object.keys(atlas.catalog.places)).toEqual(["INAAA", "RUBBB", "city-end"]);
  expect(atlas.catalog.corridors[0]?.legs.map(({ id }) => id)).toEqual(["sample-sea", "sample-rail"]);
  expect(atlas.catalog.texts["sample"]?.ru["name"]).toBe("Образец");
  expect(atlas.catalog.passages["strait"]).toMatchObject({ shape: "gate", defaultOpen: true });
  expect(atlas.land.sections[0]?.gaugeMm).toBe(1520);
  expect(atlas.model.components["rail-speed-RZD"]).toMatchObject({ low: 20, typical: 30, high: 40 });
});

test("a single value is its own bounds", () => {
  const { atlas } = buildAtlas(smallGeo());
  expect(atlas.land.sections[0]?.distance).toMatchObject({ low: 10, typical: 10, high: 10 });
});

test("a month is in season when its middle is", () => {
  const { atlas } = buildAtlas(smallGeo());
  expect(atlas.land.sections[0]?.season).toMatchObject({ fromMonth: 4, toMonth: 11 }); // 24 March to 3 December
});

test("what was built cannot be changed", () => {
  const { atlas } = buildAtlas(smallGeo());
  expect(Object.isFrozen(atlas.catalog.corridors[0]?.legs[0])).toBe(true);
});

const BROKEN: readonly (readonly [
  rule: string,
  feature: string | null,
  SmallFile,
  piece: string,
  replacement: string,
])[] = [
  ["json", null, CORRIDOR, '"kind":"corridor",', '"kind":"corridor"'],
  ["unknown-key", "sample-sea", CORRIDOR, '"mode":"sea"', '"mode":"sea","colour":"red"'],
  ["missing-key", "yearbook", "geo/sources.json", '"publisher":"A bureau",', ""],
  ["shape", "sample-sea", CORRIDOR, '"mode":"sea"', '"mode":"air"'],
  ["date", "sample", CORRIDOR, '"asOf":"2024"', '"asOf":"2024-13"'],
  ["id", "year book", "geo/sources.json", '"id":"yearbook"', '"id":"year book"'],
  ["url", "yearbook", "geo/sources.json", "https://example.org/", "not found"],
  ["figure-value", "rail-speed-RZD", COMPONENTS, '"low":20,', ""],
  ["figure-value", "rail-speed-RZD", COMPONENTS, '"low":20,', '"value":5,"low":20,'],
  ["figure-order", "rail-speed-RZD", COMPONENTS, '"low":20', '"low":50'],
  ["figure-order", "rail-speed-RZD", COMPONENTS, '"low":20', '"typical":41,"low":20'],
  ["figure-source", "station-port-ru--station-end-ru", SECTIONS, '"sources":["yearbook"]', '"sources":[]'],
  ["figure-source", "rail-speed-RZD", COMPONENTS, '"kind":"assumed"', '"kind":"disputed"'],
  ["figure-note", "rail-speed-RZD", COMPONENTS, ',"note":"for the test"', ""],
  ["missing-key", "rail-speed-RZD", COMPONENTS, '"unit":"km/h",', ""],
  ["missing-key", "rail-speed-RZD", COMPONENTS, '"asOf":"2024",', ""],
  ["place-id", "city-end", "geo/places.geojson", '"kind":"city"', '"kind":"port"'],
  [
    "status-order",
    "sample",
    CORRIDOR,
    '"status":[',
    '"status":[{"status":"planned","since":"2001","text":"status","sources":["yearbook"]},',
  ],
  ["corridor-folder", "sample", CORRIDOR, '"kind":"corridor"', '"kind":"baseline"'],
  ["section-id", "other", SECTIONS, '"id":"station-port-ru--station-end-ru"', '"id":"other"'],
  ["section-distance", "station-port-ru--station-end-ru", SECTIONS, '"unit":"km"', '"unit":"mi"'],
  ["section-gauge", "station-port-ru--station-end-ru", SECTIONS, '"gauge":1520', '"gauge":null'],
  [
    "status-source",
    "station-port-ru--station-end-ru",
    SECTIONS,
    '"project":"line","sources":["yearbook"]',
    '"project":"line","sources":[]',
  ],
  ["station-source", "station-port-ru", "geo/network/stations.geojson", '"sources":["yearbook"]', '"sources":[]'],
  [
    "station-source",
    "station-port-ru",
    "geo/network/stations.geojson",
    '"sources":["yearbook"]',
    '"approximate":true,"sources":[]',
  ],
  [
    "season-source",
    "station-port-ru--station-end-ru",
    SECTIONS,
    '"closes":"12-03","sources":["yearbook"]',
    '"closes":"12-03","sources":[]',
  ],
  ["passage-source", "strait", "geo/passages.geojson", '}],"sources":["yearbook"]}', '}],"sources":[]}'],
  ["place-exists", "winter", "geo/seasons.json", '"applies":["strait"]', '"applies":["sound"]'],
  ["component-exists", "winter", "geo/seasons.json", "rail-speed-RZD", "rail-speed-IR"],
  ["passage-exists", "closed-strait", "geo/scenarios.json", '"closed":["strait"]', '"closed":["sound"]'],
  ["project-exists", "closed-strait", "geo/scenarios.json", '"built":["line"]', '"built":["tunnel"]'],
  ["component-exists", "closed-strait", "geo/scenarios.json", "rail-speed-RZD", "rail-speed-IR"],
  ["question-baseline", "sample-question", "geo/comparisons.json", '"baseline":null', '"baseline":"suez"'],
  ["unique-id", "INAAA", "geo/places.geojson", '"id":"RUBBB"', '"id":"INAAA"'],
  ["unique-id", "sample-sea", CORRIDOR, '"id":"sample-rail"', '"id":"sample-sea"'],
  ["place-exists", "sample-sea", CORRIDOR, '"from":"INAAA"', '"from":"INZZZ"'],
  ["place-exists", "station-port-ru", "geo/network/stations.geojson", '"places":["RUBBB"]', '"places":["RUZZZ"]'],
  ["place-exists", "sample-question", "geo/comparisons.json", '"to":"city-end"', '"to":"city-nowhere"'],
  ["passage-exists", "sample-sea", CORRIDOR, '"passages":["strait"]', '"passages":["sound"]'],
  ["leg-exists", "sample-main", CORRIDOR, '"legs":["sample-sea"', '"legs":["sample-see"'],
  ["leg-exists", "sample-main", CORRIDOR, '"requiredLegs":["sample-sea"]', '"requiredLegs":["sample-air"]'],
  ["leg-used", "sample-rail", CORRIDOR, '"sample-sea","sample-rail"', '"sample-sea"'],
  ["legs-meet", "sample-main", CORRIDOR, '"to":"RUBBB"', '"to":"city-end"'],
  [
    "station-exists",
    "station-x-ru--station-end-ru",
    SECTIONS,
    '"station-port-ru--station-end-ru","from":"station-port-ru"',
    '"station-x-ru--station-end-ru","from":"station-x-ru"',
  ],
  ["project-exists", "station-port-ru--station-end-ru", SECTIONS, '"project":"line"', '"project":"tunnel"'],
  ["option-exists", "sample-question", "geo/comparisons.json", "sample-main", "sample-other"],
  ["text-missing", "sample", "geo/corridors/sample/text.hi.json", '"status":"चालू है।"', '"status-old":"चालू है।"'],
  ["text-missing", "sample", "geo/corridors/sample/text.en.json", '"variant.sample-main"', '"variant.other"'],
  ["text-missing", "sample-question", "geo/comparisons.json", '"text":"question"', '"text":"other"'],
  ["text-unknown", "sample", "geo/corridors/sample/text.ru.json", '"name"', '"title":"Образец","name"'],
  ["source-exists", "INAAA", "geo/places.geojson", '"yearbook"', '"almanac"'],
  [
    "source-used",
    "almanac",
    "geo/sources.json",
    "[",
    '[{"id":"almanac","title":"T","publisher":"P","url":null,"published":null,"accessed":"2026","licence":"facts"},',
  ],
  ["licence-known", "yearbook", "geo/LICENSES.md", "`facts`", "`mit`"],
];

test.each(BROKEN)("%s: %s in %s", (rule, feature, file, piece, replacement) => {
  const { issues } = buildAtlas(smallGeo(file, piece, replacement));
  expect(issues.map((issue) => `${issue.rule} ${issue.feature ?? null}`)).toContain(`${rule} ${feature}`);
});

test("an issue is one line: file, feature, rule, message", () => {
  const { issues } = buildAtlas(smallGeo(CORRIDOR, '"mode":"sea"', '"mode":"sea","colour":"red"'));
  expect(issues.map(formatIssue)[0]).toBe(
    `${CORRIDOR}: sample-sea: unknown-key: unknown key "colour", allowed are mode, from, to, via, passages, status, figures at features.0.properties.colour`,
  );
});
