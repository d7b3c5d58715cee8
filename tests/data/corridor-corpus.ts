/** Corridor files that the atlas cannot take, each with the rules it breaks; what is right was written by hand. */

const SOURCE = "tass-indian-consul-general-on-the-eastern-mar";
const FIGURE = {
  quantity: "distance.INMAA--RUVVO",
  value: 10_000,
  unit: "km",
  asOf: "2024",
  kind: "published",
  sources: [SOURCE],
};
const leg = (id: string, mode: string, from: string, to: string, geometry: unknown = null) => ({
  type: "Feature",
  id,
  properties: {
    mode,
    from,
    to,
    via: [] as unknown,
    passages: [] as unknown,
    status: "operating",
    figures: [] as unknown[],
  },
  geometry,
});
const line = (...coordinates: unknown[]) => ({ type: "LineString", coordinates });

/** A corridor that the atlas takes: by sea to Vladivostok, a drawn sea line back, by rail to Khabarovsk. */
export const goodCorridor = () => ({
  type: "FeatureCollection" as unknown,
  id: "sample" as unknown,
  kind: "corridor" as unknown,
  status: [
    { status: "operating", since: "2025-12-05", text: "status.new", sources: [SOURCE] },
    { status: "planned", since: "2024", text: "status.old", sources: [SOURCE] },
  ] as Record<string, unknown>[],
  variants: [
    { id: "sample-way", legs: ["sample-sea", "sample-rail"], requiredLegs: ["sample-sea"], branches: ["sample-back"] },
  ] as Record<string, unknown>[],
  figures: [{ ...FIGURE }] as Record<string, unknown>[],
  features: [
    leg("sample-sea", "sea", "INMAA", "RUVVO"),
    leg("sample-rail", "rail", "RUVVO", "station-khabarovsk-ru"),
    leg("sample-back", "sea", "RUVVO", "INMAA", line([131.9, 43.1], [130, 35], [104.5, 1.3], [95, 6], [80.35, 13.1])),
  ],
});
type Draft = ReturnType<typeof goodCorridor>;

export interface CorridorCase {
  readonly name: string;
  readonly make: () => string;
  readonly rules: readonly string[]; // of the issues, each once, in alphabetical order
  readonly says?: RegExp; // one of the messages
}

const changed = (
  name: string,
  change: (draft: Draft) => unknown,
  rules: readonly string[],
  says?: RegExp,
): CorridorCase => {
  const make = (): string => {
    const draft = goodCorridor();
    change(draft);
    return JSON.stringify(draft, null, 1);
  };
  return { name, make, rules, ...(says && { says }) };
};
const raw = (name: string, make: () => string, rules: readonly string[], says?: RegExp): CorridorCase => ({
  name,
  make,
  rules,
  ...(says && { says }),
});
/** The good one as text, with one piece replaced. */
const replaced = (piece: string, by: string) => (): string => {
  const text = JSON.stringify(goodCorridor(), null, 1);
  if (!text.includes(piece)) throw new Error(`missing piece ${piece}`);
  return text.replace(piece, by);
};
const drawn = (draft: Draft): { coordinates: unknown[] } => draft.features[2]!.geometry as { coordinates: unknown[] };

const manyPoints = (): string => {
  const points = line(...Array.from({ length: 19_000 }, () => 0));
  return JSON.stringify({
    features: Array.from({ length: 50 }, (_, i) => leg(`leg-${i}`, "sea", "INMAA", "RUVVO", points)),
  });
};
const manyJumps = (): string => {
  const draft = goodCorridor();
  drawn(draft).coordinates.splice(1, 0, ...Array.from({ length: 10_000 }, (_, i) => [i % 2 ? 170 : -170, 50]));
  return JSON.stringify(draft);
};

const JSON_FAULTS: readonly CorridorCase[] = [
  raw("an empty file", () => "", ["json"]),
  raw("blanks", () => " \n\t", ["json"]),
  raw("words", () => "a corridor", ["json"]),
  raw("cut short", () => JSON.stringify(goodCorridor()).slice(0, 500), ["json"]),
  raw("a comma too many", replaced('"kind": "corridor",', '"kind": "corridor",,'), ["json"]),
  raw("a remark", () => `// mine\n${JSON.stringify(goodCorridor())}`, ["json"]),
  raw("single quotes", () => JSON.stringify(goodCorridor()).replaceAll('"', "'"), ["json"]),
  raw("two documents", () => `${JSON.stringify(goodCorridor())}\n{}`, ["json"]),
  raw("NaN", replaced("10000", "NaN"), ["json"]),
  raw("a NUL", () => JSON.stringify(goodCorridor()).replace("sample", "sam\0ple"), ["json"]),
  raw("20,000 arrays in each other", () => "[".repeat(20_000) + "]".repeat(20_000), ["depth"], /at most 32/),
  raw("20,000 objects in each other", () => '{"a":'.repeat(20_000) + "1" + "}".repeat(20_000), ["depth"]),
  raw("a deep figure", replaced("10000", `${"[".repeat(40)}${"]".repeat(40)}`), ["depth"]),
  raw("brackets without an end", () => "[".repeat(3_000_000), ["depth"]),
  raw("a string without an end", () => `{"id": "${'\\"'.repeat(1_500_000)}`, ["json"]),
  raw(
    "a key twice",
    replaced('"kind": "corridor",', '"kind": "corridor", "kind": "baseline",'),
    ["repeated-key"],
    /"kind"/,
  ),
  raw("a key twice in a leg", replaced('"mode": "sea",', '"mode": "sea", "mode": "rail",'), ["repeated-key"]),
];

const SHAPES: readonly CorridorCase[] = [
  raw("null", () => "null", ["shape"]),
  raw("a number", () => "12", ["shape"]),
  raw("a list", () => "[]", ["missing-key"]),
  raw("nothing in it", () => "{}", ["missing-key"]),
  changed("a feature alone", (c) => (c.type = "Feature"), ["shape"]),
  changed("no id", (c) => delete (c as Partial<Draft>).id, ["missing-key"], /missing key "id"/),
  changed("an id with a blank", (c) => (c.id = "my corridor"), ["id"]),
  changed("an id that is a number", (c) => (c.id = 12), ["shape"]),
  changed("__proto__ as id", (c) => (c.id = "__proto__"), ["id"]),
  changed("an unknown kind", (c) => (c.kind = "route"), ["shape"]),
  changed("an unknown key", (c) => Object.assign(c, { shade: "red" }), ["unknown-key"], /"shade"/),
  changed("constructor as a key", (c) => Object.assign(c, { constructor: 1 }), ["unknown-key"], /"constructor"/),
  raw("__proto__ as a key", replaced('"kind": "corridor",', '"kind": "corridor", "__proto__": {"id": "x"},'), [
    "unknown-key",
  ]),
  changed("no legs", (c) => (c.features = []), ["shape"]),
  changed("no variants", (c) => (c.variants = []), ["shape"]),
  changed("no status", (c) => (c.status = []), ["shape"]),
  changed("legs as an object", (c) => Object.assign(c, { features: {} }), ["shape"]),
  changed("a leg that is null", (c) => (c.features[0] = null as never), ["shape"]),
  changed("a leg by air", (c) => (c.features[0]!.properties.mode = "air"), ["shape"]),
  changed("a status unheard of", (c) => (c.features[0]!.properties.status = "dreamt"), ["shape"]),
  changed("via as a word", (c) => (c.features[0]!.properties.via = "INBOM"), ["shape"]),
  changed("a leg without an end", (c) => delete (c.features[0]!.properties as { to?: string }).to, ["missing-key"]),
  changed("a leg with a colour", (c) => Object.assign(c.features[0]!.properties, { colour: "red" }), ["unknown-key"]),
  changed("a variant without required legs", (c) => delete c.variants[0]!["requiredLegs"], ["missing-key"]),
  changed("no required leg", (c) => (c.variants[0]!["requiredLegs"] = []), ["shape"]),
  changed("a point for a line", (c) => (c.features[2]!.geometry = { type: "Point", coordinates: [80, 13] }), ["shape"]),
  changed("a line of one point", (c) => (c.features[2]!.geometry = line([80.3, 13.1])), ["shape"]),
  changed("a line with heights", (c) => (drawn(c).coordinates[1] = [130, 35, 0]), ["shape"]),
  changed("words for degrees", (c) => (drawn(c).coordinates[1] = ["130", "35"]), ["shape"]),
  changed("a latitude of 95", (c) => (drawn(c).coordinates[1] = [130, 95]), ["shape"]),
  changed("a longitude of 400", (c) => (drawn(c).coordinates[1] = [400, 35]), ["shape"]),
  changed("a crs", (c) => Object.assign(c, { crs: { type: "name" } }), ["unknown-key"]),
];

const FIGURES: readonly CorridorCase[] = [
  changed("a figure without a value", (c) => delete c.figures[0]!["value"], ["figure-value"]),
  changed("value and bounds", (c) => Object.assign(c.figures[0]!, { low: 1, high: 2 }), ["figure-value"]),
  changed(
    "a low bound alone",
    (c) => {
      delete c.figures[0]!["value"];
      c.figures[0]!["low"] = 1;
    },
    ["figure-value"],
  ),
  changed(
    "bounds the wrong way round",
    (c) => {
      delete c.figures[0]!["value"];
      Object.assign(c.figures[0]!, { low: 3, high: 2 });
    },
    ["figure-order"],
  ),
  changed(
    "a typical value outside",
    (c) => {
      delete c.figures[0]!["value"];
      Object.assign(c.figures[0]!, { low: 1, typical: 9, high: 2 });
    },
    ["figure-order"],
  ),
  changed("published without a source", (c) => (c.figures[0]!["sources"] = []), ["figure-source"]),
  changed("assumed without a note", (c) => (c.figures[0]!["kind"] = "assumed"), ["figure-note"]),
  changed("guessed", (c) => (c.figures[0]!["kind"] = "guessed"), ["shape"]),
  changed("no unit", (c) => delete c.figures[0]!["unit"], ["missing-key"]),
  changed("an empty unit", (c) => (c.figures[0]!["unit"] = " "), ["shape"]),
  changed("a month 13", (c) => (c.figures[0]!["asOf"] = "2024-13"), ["date"]),
  changed("a date in words", (c) => (c.figures[0]!["asOf"] = "last year"), ["date"]),
  changed("a value in words", (c) => (c.figures[0]!["value"] = "10000"), ["shape"]),
  raw("a value without end", replaced("10000", "1e999"), ["shape"], /Infinity/),
  changed("an unknown source", (c) => (c.figures[0]!["sources"] = ["hearsay"]), ["source-exists"]),
  changed("constructor as a source", (c) => (c.figures[0]!["sources"] = ["constructor"]), ["source-exists"]),
  changed("an unknown source of the status", (c) => (c.status[0]!["sources"] = ["hearsay"]), ["source-exists"]),
];

const REFERENCES: readonly CorridorCase[] = [
  changed(
    "a leg twice",
    (c) => c.features.push(leg("sample-sea", "sea", "INMAA", "RUVVO")),
    ["unique-id"],
    /repeated id sample-sea/,
  ),
  changed("a variant twice", (c) => c.variants.push({ ...c.variants[0] }), ["unique-id"]),
  changed("an unknown port", (c) => (c.features[0]!.properties.from = "INZZZ"), ["place-exists"]),
  changed("toString as a port", (c) => (c.features[0]!.properties.from = "toString"), ["place-exists"]),
  changed("an unknown stop", (c) => (c.features[1]!.properties.via = ["nowhere"]), ["place-exists"]),
  changed("an unknown passage", (c) => (c.features[0]!.properties.passages = ["moon"]), ["passage-exists"]),
  changed("a variant of an unknown leg", (c) => (c.variants[0]!["branches"] = ["sample-back", "moon"]), ["leg-exists"]),
  changed("a required leg outside the variant", (c) => (c.variants[0]!["requiredLegs"] = ["moon"]), ["leg-exists"]),
  changed("a leg that no variant has", (c) => (c.variants[0]!["branches"] = []), ["leg-used"]),
  changed("legs that do not meet", (c) => (c.features[0]!.properties.to = "RULED"), ["legs-meet"]),
  changed("a leg to where it begins", (c) => (c.features[2]!.properties.to = "RUVVO"), ["leg-ends", "line-ends"]),
  changed("the oldest note first", (c) => c.status.reverse(), ["status-order"]),
];

const LINES: readonly CorridorCase[] = [
  changed(
    "latitude and longitude swapped",
    (c) => {
      drawn(c).coordinates = [
        [43.1, 80],
        [13.1, 80.35],
      ];
    },
    ["line-ends"],
  ),
  changed(
    "swapped at the far end",
    (c) => drawn(c).coordinates.splice(4, 1, [13.1, 80.35]),
    ["line-ends"],
    /longitude comes before latitude/,
  ),
  changed(
    "179.9 to -179.9",
    (c) => drawn(c).coordinates.splice(1, 0, [179.9, 50], [-179.9, 50]),
    ["line-continuous"],
    /as 180\.1/,
  ),
  changed("-179.9 to 179.9", (c) => drawn(c).coordinates.splice(1, 0, [-40, 0], [-179.9, 50], [179.9, 50]), [
    "line-continuous",
  ]),
  changed(
    "a thousand equal points",
    (c) => drawn(c).coordinates.splice(1, 0, ...Array.from({ length: 1000 }, () => [130, 36])),
    ["line-points"],
    /999 times/,
  ),
  changed("a point twice", (c) => drawn(c).coordinates.splice(1, 0, [130, 35]), ["line-points"]),
  changed("a line the wrong way round", (c) => drawn(c).coordinates.reverse(), ["line-ends"]),
  changed(
    "a line to another port",
    (c) => drawn(c).coordinates.splice(4, 1, [72.86, 18.96]),
    ["line-ends"],
    /km from INMAA/,
  ),
  changed("a line 40 km short", (c) => drawn(c).coordinates.splice(4, 1, [80.7, 13.1]), ["line-ends"], /at most 30 km/),
];

const MANY: readonly CorridorCase[] = [
  changed(
    "five thousand legs that no variant has",
    (c) => {
      for (let i = 0; i < 5000; i++) c.features.push(leg(`spare-${i}`, "sea", "INMAA", "RUVVO"));
    },
    ["issues", "leg-used"],
    /4800 more issues/,
  ),
  changed(
    "ten thousand unknown legs of a variant",
    (c) => {
      c.variants[0]!["branches"] = ["sample-back", ...Array.from({ length: 10_000 }, (_, i) => `none-${i}`)];
    },
    ["issues", "leg-exists"],
  ),
  raw("a million empty legs", () => `{"features":[${"[],".repeat(1_300_000)}[]]}`, ["length"], /at most 20000/),
  raw("a million bad points", manyPoints, ["issues", "missing-key", "shape"]),
  raw("ten thousand points each on its own longitude", manyJumps, ["line-continuous"]),
];

export const CORRIDOR_CORPUS: readonly CorridorCase[] = [
  ...JSON_FAULTS,
  ...SHAPES,
  ...FIGURES,
  ...REFERENCES,
  ...LINES,
  ...MANY,
];
