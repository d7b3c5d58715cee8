import type { Camera } from "../../core/model/scene";
import { adjustedBy } from "../../core/model/preset";
import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS, type Scenario } from "../../core/model/scenario";
import { ASKS, type Question } from "../question";
import { NOTHING, type Selection } from "../selection";
import { CHARTS, LANGUAGES, LAYERS, PROJECTIONS, ROOMS, THEMES, UNITS, type Chart, type View } from "../view";
import {
  every,
  FOLDED,
  isLayer,
  readCamera,
  readChart,
  readNumber,
  type NumberBounds,
  split,
  writeCamera,
  writeList,
} from "./url-values";
import { isOption, type UrlIds } from "./url-ids";

/** Everything a link keeps. */
export interface Address {
  readonly selection: Selection;
  readonly view: View;
  readonly question: Question;
}

/** A parameter that could not be used; its field keeps the value it has without an address. */
export interface AddressNote {
  readonly parameter: string;
  readonly given: string;
  readonly allowed: readonly string[]; // empty when the list would be too long to read
}

const MONTHS = { low: 1, high: 12 } as const;
const SEEDS = { low: 0, high: 2 ** 31 - 1 } as const;

/**
 * The query string of an address, "?" first; "" for the first screen.
 * Only what differs from `first` is written, in a fixed order.
 */
export function writeAddress(address: Address, first: Address, known: UrlIds): string {
  const now = parameters(address, known);
  const plain = parameters(first, known);
  const changed = [...now].filter(([name, value]) => value !== plain.get(name));
  const query = changed.map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value).replaceAll("%3B", ";").replaceAll("%2C", ",").replaceAll("%2F", "/")}`,
  );
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** The address a query string means. Unknown parameters are ignored; unusable values leave `first` standing and a note. */
export function readAddress(query: string, first: Address, known: UrlIds): { address: Address; notes: AddressNote[] } {
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
  const option = (parameter: string, otherwise: string | null) =>
    take<string | null>(parameter, otherwise, (text) => {
      return text === "" ? null : isOption(text, known) ? text : undefined;
    });
  const idList = (parameter: string, otherwise: readonly string[], ids: ReadonlySet<string>) =>
    take(parameter, otherwise, (text) => every([...new Set(split(text))].sort(), (one) => ids.has(one)), [...ids]);
  const number = <T extends number | null>(parameter: string, otherwise: T, bounds: NumberBounds, isWhole = false) =>
    take<T | number>(parameter, otherwise, (text) => readNumber(text, bounds, isWhole), [
      `${bounds.low}–${bounds.high}`,
    ]);
  const adjust = (): Pick<Scenario, "adjust"> => {
    const adjusting = known.presets.filter(({ patch }) => patch.adjust !== undefined);
    const ids = adjusting.map((preset) => preset.id);
    const chosen = choice("adjust", null, ids);
    const figures = adjusting.find((preset) => preset.id === chosen)?.patch.adjust;
    return figures === undefined ? {} : { adjust: figures };
  };
  const { selection, view, question } = first;
  const { scenario } = question;
  const address: Address = {
    selection: {
      corridor: id("corridor", selection.corridor, known.corridors),
      variant: id("variant", selection.variant, known.options),
      leg: id("leg", selection.leg, known.legs),
      stop: id("stop", selection.stop, known.stops),
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
      option: option("option", question.option),
      asks: choice("ask", question.asks, ASKS) ?? question.asks,
      scenario: {
        ...scenario,
        month: number("month", scenario.month, MONTHS, true),
        vessel: choice("vessel", scenario.vessel, VESSELS) ?? scenario.vessel,
        iceClass: choice("ice", scenario.iceClass, ICE_CLASSES) ?? scenario.iceClass,
        speedKn: number("speed", scenario.speedKn, SPEED_KN),
        draftM: number("draft", scenario.draftM, DRAFT_M),
        seed: number("seed", scenario.seed, SEEDS, true),
        closed: idList("close", scenario.closed, known.passages),
        opened: idList("open", scenario.opened, known.passages),
        built: idList("build", scenario.built, known.projects),
        baseline: option("baseline", scenario.baseline),
        ...adjust(),
      },
    },
  };
  return { address: consistent(address), notes };
}

function parameters({ selection, view, question }: Address, { presets }: UrlIds): Map<string, string> {
  const { scenario } = question;
  return new Map([
    ["room", view.room],
    ["corridor", selection.corridor ?? ""],
    ["variant", selection.variant ?? ""],
    ["leg", selection.leg ?? ""],
    ["stop", selection.stop ?? ""],
    ["place", selection.place ?? ""],
    ["pair", selection.pair ?? ""],
    ["ask", question.asks],
    ["from", question.from ?? ""],
    ["to", question.to ?? ""],
    ["month", String(scenario.month)],
    ["vessel", scenario.vessel],
    ["ice", scenario.iceClass],
    ["speed", String(scenario.speedKn ?? "")],
    ["draft", String(scenario.draftM ?? "")],
    ["close", writeList(scenario.closed)],
    ["open", writeList(scenario.opened)],
    ["build", writeList(scenario.built)],
    ["adjust", adjustedBy(scenario, presets)?.id ?? ""],
    ["baseline", scenario.baseline ?? ""],
    ["seed", String(scenario.seed)],
    ["option", question.option ?? ""],
    ["figure", view.figure ?? ""],
    ["chart", view.chart ?? FOLDED],
    ["projection", view.projection],
    ["layers", writeList(view.layers)],
    ["units", view.units],
    ["theme", view.theme ?? ""],
    ["lang", view.language ?? ""],
    ["at", view.camera === null ? "" : writeCamera(view.camera)],
  ]);
}

/** A variant belongs to a corridor or a pair, a leg to a variant: alone they say nothing. */
function consistent(address: Address): Address {
  const { stop, place, pair, corridor, variant, leg } = address.selection;
  const isWhole = pair !== null || (corridor !== null && variant !== null);
  const selection = isWhole
    ? { stop, place, pair, corridor: pair === null ? corridor : null, variant, leg: variant === null ? null : leg }
    : { ...NOTHING, stop, place };
  return { ...address, selection };
}
