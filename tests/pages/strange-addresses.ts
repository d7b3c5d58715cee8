/** Addresses that nobody would write, by a seed: names of prototypes, numbers out of bounds, books, torn encodings. */
import fc from "fast-check";
import { PARAMS } from "../../src/state/url/params";

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), "__proto__", "prototype", "length", "name"];
const REAL = [
  "INBOM",
  "RULED",
  "suez",
  "instc",
  "instc-west",
  "city-moscow",
  "compare",
  "explore",
  "polar",
  "globe",
  "ru",
  "hi",
];
const ODD = [
  "",
  " ",
  "0",
  "-1",
  "1e999",
  "NaN",
  "null",
  "undefined",
  "%",
  "%00",
  "%E0%A4%A",
  "../../etc",
  "<b>",
  "'\"`",
  "🚢",
  "\u202e",
  "a".repeat(5000),
];

const value = fc.oneof(
  fc.constantFrom(...INHERITED),
  fc.constantFrom(...REAL),
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 20 }),
  fc.integer().map(String),
  fc.array(fc.constantFrom(...INHERITED, ...REAL), { maxLength: 4 }).map((parts) => parts.join("/")),
  fc.array(fc.constantFrom(...INHERITED, ...REAL), { maxLength: 4 }).map((parts) => parts.join(";")),
  fc.constantFrom(...INHERITED, ...REAL).map((name) => `stated/${name}/0`),
  fc.constantFrom(...INHERITED, ...REAL).map((name) => `${name}/${name}/days`),
);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PARAMS.map((param) => param.name)) },
  { weight: 1, arbitrary: fc.constantFrom(...INHERITED, "q", "utm_source") },
);
const raw = (text: string): string => (/%/.test(text) ? text : encodeURIComponent(text));
const pair = fc.tuple(name, value).map(([key, text]) => `${encodeURIComponent(key)}=${raw(text)}`);
const address = fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => `?${pairs.join("&")}`);

/** The same list for the same seed. */
export function strangeAddresses(count: number, seed: number): readonly string[] {
  return fc.sample(address, { numRuns: count, seed });
}
