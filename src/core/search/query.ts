import { textKey } from "./text-key";

/** Names of countries in any language, by ISO 3166-1 alpha-2. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/** What a text may mean besides a name: a name with the country, kind or code of what is meant. */
export interface Reading {
  readonly name: string;
  readonly country?: string; // ISO 3166-1 alpha-2
  readonly kind?: string;
}

/** The words for kinds, before or after a name. */
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  port: ["port", "port of", "порт", "बंदरगाह", "बन्दरगाह"],
  city: ["city", "город", "शहर", "नगर"],
  border: ["border", "граница", "सीमा"],
  terminal: ["terminal", "терминал", "टर्मिनल"],
  passage: ["strait", "canal", "cape", "пролив", "канал", "мыс", "जलडमरूमध्य", "नहर", "अंतरीप"],
  corridor: ["corridor", "коридор", "गलियारा"],
  project: ["railway", "железная дорога", "रेलमार्ग"],
};

const CODE_IN_BRACKETS = /\(\s*([A-Za-z]{2}[A-Za-z0-9]{3})\s*\)/; // UN/LOCODE

/** "Mumbai, India", "порт Ванино" and "Mumbai (INBOM)" taken apart, likeliest first. */
export function readingsOf(text: string, countries: CountryNames): readonly Reading[] {
  const code = CODE_IN_BRACKETS.exec(text)?.[1];
  const parts = text.split(",").map((part) => part.trim());
  const words = text.trim().split(/\s+/);
  const cuts = [
    ...(parts.length > 1 ? [[parts.slice(0, -1).join(" "), parts.at(-1)!] as const] : []),
    ...words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")] as const),
  ];
  const byCountry = cuts.flatMap(([name, rest]) =>
    countriesCalled(rest, countries).map((country) => ({ name, country })),
  );
  const byKind = cuts.flatMap(([head, rest]) => [
    ...kindsCalled(head).map((kind) => ({ name: rest, kind })),
    ...kindsCalled(rest).map((kind) => ({ name: head, kind })),
  ]);
  return [...(code === undefined ? [] : [{ name: code.toUpperCase() }]), ...byCountry, ...byKind];
}

function countriesCalled(text: string, countries: CountryNames): readonly string[] {
  const key = textKey(text);
  return Object.keys(countries).filter(
    (code) => key === textKey(code) || countries[code]!.some((name) => textKey(name) === key),
  );
}

function kindsCalled(text: string): readonly string[] {
  const key = textKey(text);
  return Object.keys(KIND_WORDS).filter((kind) => KIND_WORDS[kind]!.some((word) => textKey(word) === key));
}
