import type { CountryNames } from "../core/search/query";
import { memo, once } from "../core/memo";
import { KM_PER_NM } from "../core/units";
import type { Language } from "../core/model/place";
import type { Range } from "../core/range";

/** A figure in two parts, because its unit is set smaller. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Figures, dates and names by the rules of one language. Lengths go in as kilometres, times as days. */
export interface Format {
  readonly language: Language;
  number(value: number, decimals?: number): string;
  distance(km: number, units: "km" | "nm"): Quantity;
  days(range: Pick<Range, "low" | "high">): Quantity;
  range(range: Pick<Range, "low" | "high">): string;
  signedRange(range: Pick<Range, "low" | "high">, decimals?: number): string;
  day(days: number): string;
  date(isoDate: string): string;
  shortDate(isoDate: string): string;
  month(month: number): string;
  monthInitial(month: number): string;
  list(items: readonly string[]): string;
  position(lon: number, lat: number): string;
  country(code: string): string;
  plural(count: number, forms: PluralForms): string;
}

const NARROW_SPACE = "\u202F"; // between thousands
export const HARD_SPACE = "\u00A0"; // before a unit

/** Languages as the reader's browser names them; digits are European in all three, Hindi groups 2-2-3. */
const LOCALES: Record<Language, string> = { en: "en-GB", hi: "hi-IN-u-nu-latn", ru: "ru-RU" };

const UNITS: Record<Language, { readonly km: string; readonly nm: string; readonly d: string }> = {
  en: { km: "km", nm: "nm", d: "d" },
  hi: { km: "किमी", nm: "समुद्री मील", d: "दिन" },
  ru: { km: "км", nm: "м. мили", d: "сут" },
};

/** North, south, east, west. */
const HEMISPHERES: Record<Language, readonly [string, string, string, string]> = {
  en: ["N", "S", "E", "W"],
  hi: ["उ", "द", "पू", "प"],
  ru: ["с. ш.", "ю. ш.", "в. д.", "з. д."],
};

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const units = UNITS[language];
  // dear to make, and the first screen needs few of them
  const plurals = once(() => new Intl.PluralRules(locale));
  const regions = once(() => new Intl.DisplayNames(locale, { type: "region" }));
  const months = once(() => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }));
  const initials = once(() => new Intl.DateTimeFormat(locale, { month: "narrow", timeZone: "UTC" }));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const number = (value: number, decimals = 0) => numberFormat(locale, decimals)(value);
  const range = (low: number, high: number) => boundedText(low, high, number);
  return {
    language,
    number,
    distance: (km, unit) => ({ value: number(unit === "nm" ? km / KM_PER_NM : km), unit: units[unit] }),
    days: ({ low, high }) => ({ value: range(low, high), unit: units.d }),
    range: ({ low, high }) => boundsText(low, high, number),
    signedRange: ({ low, high }, decimals = 0) => signedBounds(low, high, (value) => number(value, decimals)),
    day: (days) =>
      isTrace(days)
        ? traceText(number)
        : number(days, Math.abs(days) < 9.95 && !Number.isInteger(Math.round(days * 10) / 10) ? 1 : 0),
    date: (isoDate) => dateText(locale, isoDate, "long"),
    shortDate: (isoDate) => dateText(locale, isoDate, "short"),
    month: (month) => months().format(monthDate(month)),
    monthInitial: (month) => initials().format(monthDate(month)),
    list: (items) => lists().format(items),
    position: (lon, lat) => positionText(HEMISPHERES[language], number, lon, lat),
    country: (code) => regions().of(code) ?? code,
    plural: (count, forms) => forms[plurals().select(count)] ?? forms.other,
  };
}

const NUMBER_FORMATS = memo<string, (value: number) => string>(); // dear to make: a step of a slider writes hundreds of figures

function numberFormat(locale: string, decimals: number): (value: number) => string {
  return NUMBER_FORMATS.get(`${locale} ${decimals}`, () => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return grouped(new Intl.NumberFormat(locale, { ...digits, useGrouping: "always" }));
  });
}

/** With our own space between thousands and a true minus sign. */
function grouped(format: Intl.NumberFormat): (value: number) => string {
  const parts = format.formatToParts(-1_000_000);
  const sign = (type: "group" | "minusSign") => parts.find((part) => part.type === type)?.value ?? "";
  const [group, minus] = [sign("group"), sign("minusSign")];
  return (value) => format.format(value).replaceAll(group, NARROW_SPACE).replace(minus, "−");
}

type NumberText = (value: number, decimals: number) => string;

/** More than nothing, though its tenths read 0. */
function isTrace(days: number): boolean {
  return days > 0 && days < 0.05;
}

function traceText(number: NumberText): string {
  return `<${NARROW_SPACE}${number(0.1, 1)}`;
}

/** Whole days from ten days on, else tenths; bounds that read the same stand once. */
function boundedText(low: number, high: number, number: NumberText): string {
  if (isTrace(high)) return traceText(number);
  const decimals = high >= 9.95 && Math.round(low) !== Math.round(high) ? 0 : 1;
  const bounds = [number(low, decimals), number(high, decimals)];
  const isWhole = bounds.every((text) => /[.,]0$/.test(text));
  const [from, to] = isWhole ? bounds.map((text) => text.slice(0, -2)) : bounds;
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Whole numbers; bounds that read the same stand once. */
function boundsText(low: number, high: number, number: (value: number) => string): string {
  const [from, to] = [number(low), number(high)];
  return from === to ? from : `${from}–${to}`;
}

/** With signs and an ellipsis, so that a range over zero cannot be misread; the nothing that rounding leaves has no sign. */
function signedBounds(low: number, high: number, number: (value: number) => string): string {
  const signed = (value: number) => {
    const text = number(Math.abs(value));
    return /[1-9]/.test(text) ? `${value > 0 ? "+" : "−"}${text}` : text;
  };
  return `${signed(low)}${HARD_SPACE}…${HARD_SPACE}${signed(high)}`;
}

const DATE_FORMATS = memo<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, month: "long" | "short", hasDay: boolean): Intl.DateTimeFormat {
  return DATE_FORMATS.get(`${locale} ${month} ${hasDay}`, () => {
    const day = hasDay ? ({ day: "numeric" } as const) : {};
    return new Intl.DateTimeFormat(locale, { year: "numeric", month, ...day, timeZone: "UTC" });
  });
}

/** As coarse as it is known: a year, a month and year, or a day. */
function dateText(locale: string, isoDate: string, width: "long" | "short"): string {
  if (isoDate.includes("/"))
    return isoDate
      .split("/")
      .map((end) => dateText(locale, end, width))
      .join("–");
  const [year, month, day] = isoDate.split("-").map(Number);
  if (year === undefined || !Number.isInteger(year)) return isoDate;
  if (month === undefined) return String(year);
  const format = dateFormat(locale, width, day !== undefined);
  const text = format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
  return text.replace(/ (?=г\.)/, HARD_SPACE); // "г." never begins a line
}

function positionText(
  [north, south, east, west]: readonly [string, string, string, string],
  number: (value: number, decimals: number) => string,
  lon: number,
  lat: number,
): string {
  const part = (degrees: number, name: string) => `${number(Math.abs(degrees), 2)}°${HARD_SPACE}${name}`;
  return `${part(lat, lat < 0 ? south : north)}, ${part(lon, lon < 0 ? west : east)}`;
}

function monthDate(month: number): Date {
  return new Date(Date.UTC(2026, month - 1, 1));
}

/** The countries' names in the three languages, by code; a code that is no country's has none. */
export function countryNames(codes: Iterable<string>): CountryNames {
  const formats = ["en", "hi", "ru"].map((language) => new Intl.DisplayNames(language, { type: "region" }));
  const own = [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code) && code !== "XZ");
  return Object.fromEntries(own.map((code) => [code, formats.flatMap((format) => format.of(code) ?? [])]));
}
