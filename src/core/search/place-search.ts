import type { Place, PlaceKind } from "../model/place";
import { editDistance } from "./edit-distance";
import { textKey, wordKeys } from "./text-key";

/** A place that matches a text, with the name that did. `score`: 0 is exact, greater is worse. */
export interface Match {
  readonly place: Place;
  readonly name: string;
  readonly score: number;
}

interface Spelling {
  readonly place: Place;
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly rank: number; // 0 id and names, 1 aliases: an alias gives way to a name
}

export interface PlaceIndex {
  readonly spellings: readonly Spelling[];
  readonly byId: ReadonlyMap<string, Place>;
}

const KIND_ORDER: Readonly<Record<PlaceKind, number>> = { port: 0, city: 1, border: 2, station: 3, waypoint: 4 };
const WORST = 1_000;
const LONGEST_KEY = 60; // letters; no name is longer, and what stands beyond them tells no place from another

export function placeIndex(places: readonly Place[]): PlaceIndex {
  return { spellings: places.flatMap(spellings), byId: new Map(places.map((place) => [place.id, place])) };
}

function spellings(place: Place): Spelling[] {
  const names = [place.id, ...Object.values(place.names)];
  const make = (name: string, rank: number): Spelling => ({
    place,
    name,
    key: textKey(name),
    words: wordKeys(name),
    rank,
  });
  return [...names.map((name) => make(name, 0)), ...place.aliases.map((name) => make(name, 1))];
}

/**
 * Places whose id, UN/LOCODE, name in any language or alias matches the text, best first: exact, beginning,
 * beginning of a later word, inside, then small typing errors (one edit for four letters, two from seven on).
 */
export function searchPlaces(index: PlaceIndex, text: string, limit: number): readonly Match[] {
  const key = textKey(text);
  if (key === "") return [];
  return ranked(index, (spelling) => score(spelling, key, allowedEdits(key))).slice(0, limit);
}

/** The places whose names come closest to the text, however far: for "did you mean". */
export function nearestNames(index: PlaceIndex, text: string, count: number): readonly Place[] {
  const key = textKey(text).slice(0, LONGEST_KEY);
  return ranked(index, (spelling) =>
    Math.min(score(spelling, key, 2), 100 + editDistance(key, spelling.key, LONGEST_KEY)),
  )
    .slice(0, count)
    .map((match) => match.place);
}

function ranked(index: PlaceIndex, scoreOf: (spelling: Spelling) => number): Match[] {
  const best = new Map<string, Match>();
  for (const spelling of index.spellings) {
    const match: Match = { place: spelling.place, name: spelling.name, score: scoreOf(spelling) };
    const known = best.get(spelling.place.id);
    if (match.score < WORST && (known === undefined || match.score < known.score)) best.set(spelling.place.id, match);
  }
  return [...best.values()].toSorted(byScoreThenKind);
}

function byScoreThenKind(a: Match, b: Match): number {
  const kinds = KIND_ORDER[a.place.kind] - KIND_ORDER[b.place.kind];
  if (a.score !== b.score) return a.score - b.score;
  if (kinds !== 0) return kinds;
  return a.place.id < b.place.id ? -1 : 1;
}

function score({ key, words, rank }: Spelling, wanted: string, edits: number): number {
  if (key === wanted) return rank;
  if (key.startsWith(wanted)) return 10 + 2 * rank + share(wanted, key);
  if (words.some((word) => word.startsWith(wanted))) return 20 + 2 * rank + share(wanted, key);
  const inside = wanted.length >= 3 && key.includes(wanted) ? 30 + 2 * rank + share(wanted, key) : WORST;
  return Math.min(inside, misspelt(key, words, wanted, edits) + rank);
}

function misspelt(key: string, words: readonly string[], wanted: string, edits: number): number {
  const whole = editDistance(key, wanted, edits);
  if (whole <= edits) return 40 + 10 * whole;
  const word = Math.min(...words.map((each) => editDistance(each, wanted, edits)), edits + 1);
  return word <= edits ? 45 + 10 * word : WORST;
}

const share = (part: string, whole: string): number => 1 - part.length / whole.length; // 0..1, shorter names first

function allowedEdits(key: string): number {
  if (key.length < 4) return 0;
  return key.length < 7 ? 1 : 2;
}
