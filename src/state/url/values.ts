import { adjustedBy } from "../../core/model/preset";
import type { Scenario } from "../../core/model/scenario";
import type { Camera } from "../../core/model/scene";
import type { Position } from "../../core/geodesy/position";
import { isDate } from "../../core/time/calendar";
import { CHARTS, type Chart } from "../view";
import { variantOf, type UrlIds } from "./url-ids";

/** How values of one kind stand in an address. */
export interface ValueKind<T> {
  readonly write: (value: T, ids: UrlIds) => string;
  readonly read: (text: string, ids: UrlIds) => T | undefined; // undefined: it cannot be used
  readonly isInexact?: (text: string, ids: UrlIds) => boolean; // read, but not to the letter: a note says so
  readonly allowed?: (ids: UrlIds) => readonly string[]; // left out when the list would be too long to read
}

type IdSet = Exclude<keyof UrlIds, "presets">;

const SEPARATOR = ";";
const FOLDED = "none"; // instead of a chart's name
const FIGURE = /^[\w./:-]+$/;
const RECORD = /^[\w-]+$/;
const PRICE_DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): ValueKind<T> {
  return { write: (word) => word, read: (text) => words.find((word) => word === text), allowed: () => words };
}

/** The same, or nothing: then nothing is written. */
export function oneOrNone<T extends string>(words: readonly T[]): ValueKind<T | null> {
  const { read, allowed } = oneOf(words);
  return { write: (word) => word ?? "", read, ...(allowed && { allowed }) };
}

export const yesOrNo: ValueKind<boolean> = {
  write: (is) => (is ? "yes" : "no"),
  read: (text) => (text === "yes" ? true : text === "no" ? false : undefined),
  allowed: () => ["yes", "no"],
};

/** One of some words, or none said. */
export function wordOrNone<T extends string>(words: readonly T[]): ValueKind<T | undefined> {
  const { read, allowed } = oneOf(words);
  return { write: (word) => word ?? "", read, ...(allowed && { allowed }) };
}

/** The id of a ship class that a question may have. */
export const shipOrNone: ValueKind<string | undefined> = {
  write: (id) => id ?? "",
  read: (text, { ships }) => (ships.has(text) ? text : undefined),
  allowed: ({ ships }) => [...ships],
};

/** "100000;14": the value of the cargo in USD a TEU, and its rate in per cent a year. */
export const cargoOrNone: ValueKind<Scenario["cargo"]> = {
  write: (cargo) => (cargo === undefined ? "" : `${cargo.valueUsdPerTeu};${cargo.ratePctPerYear}`),
  read: (text) => {
    const [value, rate, ...rest] = split(text).map(Number);
    if (value === undefined || rate === undefined || rest.length > 0) return undefined;
    return value >= 0 && rate >= 0 ? { valueUsdPerTeu: value, ratePctPerYear: rate } : undefined;
  },
};

/** "2027-03-01;90": the day by which the goods must be there, and the chance in per cent. */
export const arrivalOrNone: ValueKind<Scenario["arrival"]> = {
  write: (arrival) => (arrival === undefined ? "" : `${arrival.by};${arrival.chancePct}`),
  read: (text) => {
    const [by = "", chance, ...rest] = split(text);
    const chancePct = Number(chance);
    return isDate(by) && rest.length === 0 && chancePct >= 1 && chancePct <= 99 ? { by, chancePct } : undefined;
  },
};

/** "2026-12", the date of prices and surcharges; an empty text says that none is asked for. */
export const priceDate: ValueKind<string | null> = {
  write: (date) => date ?? "",
  read: (text) => (text === "" ? null : PRICE_DATE.test(text) ? text : undefined),
};

/** An id of the catalog; an empty text says that none is chosen. */
export function idOf(set: IdSet): ValueKind<string | null> {
  return {
    write: (id) => id ?? "",
    read: (text, ids) => (text === "" ? null : ids[set].has(text) ? text : undefined),
  };
}

/** An option; of an old id that names ports too its variant is taken. */
export const knownOption: ValueKind<string | null> = {
  ...idOf("options"),
  read: (text, ids) => idOf("options").read(variantOf(text), ids),
  isInexact: (text) => variantOf(text) !== text,
};

/** Ids of the catalog in any order; each counts once, and those that are known count where some are not. */
export function idList(set: IdSet): ValueKind<readonly string[]> {
  return {
    write: (list) => list.join(SEPARATOR),
    read: (text, ids) => {
      const list = [...new Set(split(text))].toSorted();
      const known = list.filter((id) => ids[set].has(id));
      return known.length > 0 || list.length === 0 ? known : undefined;
    },
    isInexact: (text, ids) => split(text).some((id) => !ids[set].has(id)),
    allowed: (ids) => [...ids[set]],
  };
}

/** Words in the order given. */
export function wordList<T extends string>(words: readonly T[]): ValueKind<readonly T[]> {
  return {
    write: (list) => list.join(SEPARATOR),
    read: (text) => {
      const list = split(text).map((one) => words.find((word) => word === one));
      return list.every((word) => word !== undefined) ? list : undefined;
    },
    allowed: () => words,
  };
}

export interface NumberBounds {
  readonly low: number;
  readonly high: number;
}

/** A plain number within bounds, "1" or "14.5"; null is not written. */
export function numberIn(bounds: NumberBounds): ValueKind<number | null> {
  return {
    write: (value) => String(value ?? ""),
    read: (text) => readNumber(text, bounds),
    allowed: () => [`${bounds.low}–${bounds.high}`],
  };
}

export function wholeNumberIn(bounds: NumberBounds): ValueKind<number> {
  return {
    write: String,
    read: (text) => {
      const value = readNumber(text, bounds);
      return Number.isInteger(value) ? value : undefined;
    },
    allowed: () => [`${bounds.low}–${bounds.high}`],
  };
}

function readNumber(text: string, { low, high }: NumberBounds): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

/** Adjusted figures are named by the preset that has them. */
export const adjustedFigures: ValueKind<Scenario["adjust"]> = {
  write: (adjust, { presets }) => (adjust === undefined ? "" : (adjustedBy({ adjust }, presets)?.id ?? "")),
  read: (text, { presets }) => presets.find(({ id }) => id === text)?.patch.adjust,
  allowed: ({ presets }) => presets.flatMap(({ id, patch }) => (patch.adjust === undefined ? [] : [id])),
};

/** The figure whose evidence is open; whether it exists is seen when it is looked for. */
export const figurePath: ValueKind<string | null> = {
  write: (id) => id ?? "",
  read: (text) => (FIGURE.test(text) ? text : undefined),
};

/** A record that is fetched later; whether it exists is seen when it is looked for. */
export const recordId: ValueKind<string | null> = {
  write: (id) => id ?? "",
  read: (text) => (RECORD.test(text) ? text : undefined),
};

export const chartOrFolded: ValueKind<Chart | null> = {
  write: (chart) => chart ?? FOLDED,
  read: (text) => (text === FOLDED ? null : CHARTS.find((chart) => chart === text)),
  allowed: () => [...CHARTS, FOLDED],
};

/** "lon,lat,zoom" or "lon,lat,zoom,bearing", to a hundredth. */
export const cameraPosition: ValueKind<Camera | null> = {
  write: (camera) => {
    if (camera === null) return "";
    const { center, zoom, bearing } = camera;
    const values = [...center, zoom, ...(bearing === 0 ? [] : [bearing])];
    return values.map((value) => String(Math.round(value * 100) / 100)).join(",");
  },
  read: (text) => {
    const [lon, lat, zoom, bearing = 0, ...rest] = text.split(",").map(Number);
    if (lon === undefined || lat === undefined || zoom === undefined || rest.length > 0) return undefined;
    const sane = isOnGlobe([lon, lat]) && zoom >= 0 && zoom <= 14 && Math.abs(bearing) <= 180;
    return sane ? { center: [lon, lat], zoom, bearing } : undefined;
  },
};

function isOnGlobe([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function split(text: string): string[] {
  return text === "" ? [] : text.split(/[;,]/); // a comma is what many write by hand
}
