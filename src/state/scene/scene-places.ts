import type { Position } from "../../core/geodesy/position";
import { RADIANS } from "../../core/geodesy/sphere";
import type { ScenePlace } from "../../core/model/scene";
import { firstShown, isochroneShown, type SceneInput } from "./visible-routes";
import type { VisibleRoute } from "./visible-route";
import type { PageCatalog } from "../../core/model/catalog";
import { isochroneBand } from "../../core/model/isochrone";
import { placeName } from "../names";
import { colourKey } from "./colours";
import { cardsOf } from "../overview";

/** Ends of the questions, places where a leg in question ends, and the place whose card is open. */
export function placesOf(moment: SceneInput, drawn: readonly VisibleRoute[]): readonly ScenePlace[] {
  const { initial, language } = moment;
  const { catalog } = initial;
  const ends = new Set(endsOf(moment));
  const places: ScenePlace[] = [];
  const add = (id: string, position: Position, rank: ScenePlace["rank"], isMinor = false) => {
    const name = placeName(catalog, language, id);
    const isKnown = places.some((one) => one.name === name || (rank === "via" && isNear(one.position, position)));
    if (!isKnown) places.push({ id, name, position, rank, ...(isMinor ? { isMinor } : {}) }); // a port and its station are one dot
  };
  for (const id of ends) {
    const place = catalog.places[id];
    if (place !== undefined) add(id, place.position, "end");
  }
  const reached = isochroneShown(moment)?.places.map(({ id, days }) => ({ place: id, daysP50: days.p50 })) ?? [];
  for (const { place, daysP50 } of byWeight(reached, catalog)) addByDays(places, moment, place, daysP50);
  for (const found of byWeight(firstShown(moment)?.found ?? [], catalog)) {
    const { position } = catalog.places[found.place] ?? {};
    if (position === undefined || found.corridor === null) continue;
    if (moment.question.asks === "reach") {
      addByDays(places, moment, found.place, found.daysP50);
      continue;
    }
    const colour = colourKey(catalog, found.corridor);
    const name = placeName(catalog, language, found.place);
    places.push({ id: found.place, name, position, rank: "first", colour, isClear: found.isClear });
  }
  const { corridor, pair } = moment.selection;
  const isOverview = moment.view.room === "explore" && corridor === null && pair === null;
  for (const { id, position, weight } of byCalls(drawn, catalog)) {
    add(id, position, "via", isOverview && weight < MAJOR);
  }
  return places;
}

interface Call {
  readonly id: string;
  readonly position: Position;
  readonly weight: number; // ways that call there; of a port or town TOWN more
}

const TOWN = 100;
const MAJOR = TOWN + 3; // a port or town where three ways meet

/** Where the legs in question end: ports and towns before stations and borders, then those that more ways call at. */
function byCalls(drawn: readonly VisibleRoute[], { places }: PageCatalog): readonly Call[] {
  const callers = new Map<string, Set<string>>();
  const calls = drawn.flatMap(({ option, emphasis }) =>
    option.legs.flatMap((leg): readonly (Omit<Call, "weight"> & { readonly isNamed: boolean })[] => {
      const isNamed = emphasis === "plain" || emphasis === "chosen";
      const [start, end] = [leg.line[0], leg.line.at(-1)];
      for (const id of [leg.from, leg.to]) callers.set(id, (callers.get(id) ?? new Set()).add(option.id));
      return [
        ...(start === undefined ? [] : [{ id: leg.from, position: start, isNamed }]),
        ...(end === undefined ? [] : [{ id: leg.to, position: end, isNamed }]),
      ];
    }),
  );
  const weighed = calls.map(({ isNamed, ...call }) => {
    const { kind } = places[call.id] ?? {};
    const weight = (kind === "city" || kind === "port" ? TOWN : 0) + (callers.get(call.id)?.size ?? 0);
    return { isNamed, ...call, weight };
  });
  return weighed.filter(({ isNamed }) => isNamed).toSorted((a, b) => b.weight - a.weight);
}

/** A place as the map tells it by its days; none at a border, or beyond the last band. */
function addByDays(
  places: ScenePlace[],
  { initial: { catalog }, language }: SceneInput,
  id: string,
  days: number | null,
): void {
  const place = catalog.places[id];
  const band = days === null ? null : isochroneBand(days);
  if (place === undefined || place.kind === "border" || band === null) return;
  places.push({ id, name: placeName(catalog, language, id), position: place.position, rank: "days", band });
}

/** Towns of the network before its ports, then towns by their people. */
function byWeight<T extends { readonly place: string }>(found: readonly T[], { places }: PageCatalog): readonly T[] {
  const weight = ({ place }: T) => {
    const { ofTrade, population = 0, kind } = places[place] ?? {};
    return ofTrade === true ? population / 1e8 : kind === "city" ? 2 : 1;
  };
  return found.toSorted((a, b) => weight(b) - weight(a));
}

const SAME_PLACE = 0.2; // degrees of latitude, 22 km: a port and the station that serves it

function isNear([lonA, latA]: Position, [lonB, latB]: Position): boolean {
  const east = (lonA - lonB) * Math.cos(latA * RADIANS);
  return Math.hypot(east, latA - latB) < SAME_PLACE;
}

/** The two ends in question; on the first screen those of every card. */
function endsOf(moment: SceneInput): readonly string[] {
  const { initial, selection, view, question, asked } = moment;
  const { catalog } = initial;
  if ((isochroneShown(moment) ?? firstShown(moment)) !== null)
    return [question.side === "from" ? question.from : question.to].filter((id) => id !== null);
  const place = selection.place === null ? [] : [selection.place];
  if (view.room === "claims") return moment.claims?.ends ?? [];
  if (view.room === "compare")
    return [asked?.from ?? question.from, asked?.to ?? question.to].filter((id) => id !== null);
  const pair = catalog.comparisons.find(({ id }) => id === selection.pair);
  if (pair !== undefined) return [pair.from, pair.to, ...place];
  const cards = cardsOf(initial).filter(
    ({ corridor }) => selection.corridor === null || corridor.id === selection.corridor,
  );
  return [...cards.flatMap((card) => (card.question === null ? [] : [card.question.from, card.question.to])), ...place];
}
