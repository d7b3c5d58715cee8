import type { Position } from "../core/position";
import type { Question } from "./question";
import { NOTHING, type Selection } from "./selection";
import {
  CHARTS,
  LANGUAGES,
  LAYERS,
  PROJECTIONS,
  ROOMS,
  THEMES,
  UNITS,
  type Camera,
  type Chart,
  type Layer,
  type View,
} from "./view";

/** Everything a link keeps. */
export interface Address {
  readonly selection: Selection;
  readonly view: View;
  readonly question: Question;
}

/** The ids an address may name; they come from the catalog. */
export interface Vocabulary {
  readonly corridors: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  readonly legs: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

/** A parameter that could not be used; its field keeps the value it has without an address. */
export interface AddressNote {
  readonly parameter: string;
  readonly given: string;
  readonly allowed: readonly string[]; // empty when the list would be too long to read
}

const SEPARATOR = ";";
const FOLDED = "none"; // instead of a chart's name

/**
 * The query string of an address, "?" first; "" for the first screen.
 * Only what differs from `first` is written, in a fixed order.
 */
export function writeAddress(address: Address, first: Address): string {
  const now = parameters(address);
  const plain = parameters(first);
  const changed = [...now].filter(([name, value]) => value !== plain.get(name));
  const query = changed.map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value).replaceAll("%3B", ";").replaceAll("%2C", ",").replaceAll("%2F", "/")}`,
  );
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** The address a query string means. Unknown parameters are ignored; unusable values leave `first` standing and a note. */
export function readAddress(
  query: string,
  first: Address,
  known: Vocabulary,
): { address: Address; notes: AddressNote[] } {
  const given = new URLSearchParams(query);
  const notes: AddressNote[] = [];
  const take = <T>(
    parameter: string,
    otherwise: T,
    read: (text: string) => T | undefined,
    allowed: readonly string[] = [],
  ): T => {
    const text = given.get(parameter);
    if (text === null) return otherwise;
    const value = read(text);
    if (value !== undefined) return value;
    notes.push({ parameter, given: text, allowed });
    return otherwise;
  };
  const choice = <T extends string>(parameter: string, otherwise: T | null, values: readonly T[]) =>
    take<T | null>(parameter, otherwise, (text) => values.find((value) => value === text), values);
  const id = (parameter: string, otherwise: string | null, ids: ReadonlySet<string>) =>
    take<string | null>(parameter, otherwise, (text) => (text === "" ? null : ids.has(text) ? text : undefined));
  const idList = (parameter: string, otherwise: readonly string[], ids: ReadonlySet<string>) =>
    take(parameter, otherwise, (text) => every(split(text), (one) => ids.has(one)), [...ids]);
  const { selection, view, question } = first;
  const { scenario } = question;
  const address: Address = {
    selection: {
      corridor: id("corridor", selection.corridor, known.corridors),
      variant: id("variant", selection.variant, known.options),
      leg: id("leg", selection.leg, known.legs),
      place: id("place", selection.place, known.places),
      pair: id("pair", selection.pair, known.pairs),
    },
    view: {
      room: choice("room", view.room, ROOMS) ?? view.room,
      projection: choice("projection", view.projection, PROJECTIONS) ?? view.projection,
      theme: choice("theme", view.theme, THEMES),
      units: choice("units", view.units, UNITS) ?? view.units,
      language: choice("lang", view.language, LANGUAGES),
      layers: take("layers", view.layers, (text) => every(split(text), isLayer), LAYERS),
      camera: take<Camera | null>("at", view.camera, readCamera),
      figure: take<string | null>("figure", view.figure, (text) => (/^[\w./:-]+$/.test(text) ? text : undefined)),
      chart: take<Chart | null>("chart", view.chart, readChart, [...CHARTS, FOLDED]),
    },
    question: {
      from: id("from", question.from, known.places),
      to: id("to", question.to, known.places),
      option: id("option", question.option, known.options),
      scenario: {
        ...scenario,
        month: take("month", scenario.month, readMonth, ["1–12"]),
        closed: idList("close", scenario.closed, known.passages),
        opened: idList("open", scenario.opened, known.passages),
        built: idList("build", scenario.built, known.projects),
        baseline: id("baseline", scenario.baseline, known.options),
      },
    },
  };
  return { address: consistent(address), notes };
}

function parameters({ selection, view, question }: Address): Map<string, string> {
  const { scenario } = question;
  return new Map([
    ["room", view.room],
    ["corridor", selection.corridor ?? ""],
    ["variant", selection.variant ?? ""],
    ["leg", selection.leg ?? ""],
    ["place", selection.place ?? ""],
    ["pair", selection.pair ?? ""],
    ["from", question.from ?? ""],
    ["to", question.to ?? ""],
    ["month", String(scenario.month)],
    ["close", scenario.closed.join(SEPARATOR)],
    ["open", scenario.opened.join(SEPARATOR)],
    ["build", scenario.built.join(SEPARATOR)],
    ["baseline", scenario.baseline ?? ""],
    ["option", question.option ?? ""],
    ["figure", view.figure ?? ""],
    ["chart", view.chart ?? FOLDED],
    ["projection", view.projection],
    ["layers", view.layers.join(SEPARATOR)],
    ["units", view.units],
    ["theme", view.theme ?? ""],
    ["lang", view.language ?? ""],
    ["at", view.camera === null ? "" : writeCamera(view.camera)],
  ]);
}

/** A variant belongs to a corridor or a pair, a leg to a variant: alone they say nothing. */
function consistent(address: Address): Address {
  const { place, pair, corridor, variant, leg } = address.selection;
  const isWhole = pair !== null || (corridor !== null && variant !== null);
  const selection = isWhole
    ? { place, pair, corridor: pair === null ? corridor : null, variant, leg: variant === null ? null : leg }
    : { ...NOTHING, place };
  return { ...address, selection };
}

function writeCamera({ center, zoom, bearing }: Camera): string {
  return [...center, zoom, ...(bearing === 0 ? [] : [bearing])]
    .map((value) => String(Math.round(value * 100) / 100))
    .join(",");
}

function readCamera(text: string): Camera | undefined {
  const [lon, lat, zoom, bearing = 0, ...rest] = text.split(",").map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length > 0) return undefined;
  const sane = isOnGlobe([lon, lat]) && zoom >= 0 && zoom <= 14 && Math.abs(bearing) <= 180;
  return sane ? { center: [lon, lat], zoom, bearing } : undefined;
}

function isOnGlobe([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function readChart(text: string): Chart | null | undefined {
  return text === FOLDED ? null : CHARTS.find((chart) => chart === text);
}

function readMonth(text: string): number | undefined {
  return /^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
}

function isLayer(text: string): text is Layer {
  return LAYERS.some((layer) => layer === text);
}

function split(text: string): string[] {
  return text === "" ? [] : text.split(SEPARATOR);
}

function every<T extends string>(texts: string[], belongs: (text: string) => boolean): T[] | undefined {
  return texts.every(belongs) ? (texts as T[]) : undefined;
}
