import type { CountryNames } from "../core/search/query";

/** The countries' names in the three languages, by code; a code that is no country's has none. */
export function countryNames(codes: Iterable<string>): CountryNames {
  const formats = ["en", "hi", "ru"].map((language) => new Intl.DisplayNames(language, { type: "region" }));
  const own = [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code) && code !== "XZ");
  return Object.fromEntries(own.map((code) => [code, formats.flatMap((format) => format.of(code) ?? [])]));
}
