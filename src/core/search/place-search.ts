import type { Place } from "../model/place";
import { editDistance } from "./edit-distance";
import { readingsOf, type CountryNames, type Reading } from "./query";
import { textKey, wordKeys } from "./text-key";

/** What has an id and names: a place, a passage, a corridor. */
export interface Findable {
  readonly id: string;
  readonly kind: string;
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly ofTrade?: boolean;
  readonly population?: number;
}

/** A place that matches a text, with the name that did. `score`: 0 is exact, greater is worse. */
export interface Match<T extends Findable = Place> {
  readonly place: T;
  readonly name: string;
  readonly score: number;
}

interface Spelling<T extends Findable> {
  readonly place: T;
  readonly name: string;
  readonly key: string;
  readonly letters: number; // of the key, see `lettersOf`
  readonly words: readonly { readonly text: string; readonly letters: number }[];
  readonly rank: number; // 0 id and names, 1 aliases: an alias gives way to a name
}

export interface PlaceIndex<T extends Findable = Place> {
  readonly spellings: readonly Spelling<T>[];
  readonly byId: ReadonlyMap<string, T>;
  readonly countries: CountryNames;
}

/** Of equal matches, which comes first: the passage before the town of the same name. */
const KIND_ORDER: Readonly<Record<string, number>> = {
  corridor: -4,
  passage: -3,
  baseline: -2,
  project: -1,
  port: 0,
  city: 1,
  border: 2,
  terminal: 3,
  station: 4,
  waypoint: 5,
};
const WORST = 1_000;
const LIKENESS = 40;
const LONGEST_KEY = 60; // letters; no name is longer, and what stands beyond them tells no place from another

/** Whether a place only resembles the text: nothing in the atlas is called so. */
export function isLikeness({ score }: Pick<Match<Findable>, "score">): boolean {
  return score >= LIKENESS;
}

/** @param countries names by which a country may stand beside a place's own: "Mumbai, India" */
export function placeIndex<T extends Findable>(places: readonly T[], countries: CountryNames = {}): PlaceIndex<T> {
  return { spellings: places.flatMap(spellings), byId: new Map(places.map((place) => [place.id, place])), countries };
}

function spellings<T extends Findable>(place: T): Spelling<T>[] {
  const names = [place.id, ...Object.values(place.names)].filter((name) => name !== undefined);
  const bare = names.filter((name) => name.includes(" (")).map((name) => name.slice(0, name.indexOf(" (")));
  const make = (name: string, rank: number): Spelling<T> => {
    const key = textKey(name);
    const words = wordKeys(name).map((text) => ({ text, letters: lettersOf(text) }));
    return { place, name, key, letters: lettersOf(key), words, rank };
  };
  return [...names, ...bare]
    .map((name) => make(name, 0))
    .concat(place.aliases.map((name) => make(name, orderOf(place) < 0 ? 0 : 1)));
}

/** Which letters a word has, as bits, each bit for one in 31: two words whose bits differ much cannot be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

/**
 * Places whose id, UN/LOCODE, name in any language or alias matches the text, best first: exact, beginning,
 * beginning of a later word, inside, then small typing errors (one edit for four letters, two from seven on). Where
 * no name matches, a name with a country, a kind or a code beside it is understood: "Mumbai, India", "порт Ванино".
 */
export function searchPlaces<T extends Findable>(
  index: PlaceIndex<T>,
  text: string,
  limit: number,
): readonly Match<T>[] {
  const key = textKey(text).slice(0, LONGEST_KEY);
  if (key === "") return [];
  const called = calledSo(index, { name: text });
  if (called.length >= limit) return called.slice(0, limit);
  if (called.length === 0) {
    for (const reading of readingsOf(text, index.countries)) {
      const meant = calledSo(index, reading);
      if (meant.length > 0) return meant.slice(0, limit);
    }
  }
  const known = new Set(called.map(({ place }) => place));
  const like = ranked(index, likeness(key)).filter(({ place }) => !known.has(place));
  return [...called, ...like].slice(0, limit);
}

function calledSo<T extends Findable>(index: PlaceIndex<T>, { name, country, kind }: Reading): Match<T>[] {
  const key = textKey(name).slice(0, LONGEST_KEY);
  if (key === "") return [];
  const isMeant = ({ place }: Match<T>) =>
    (country === undefined || place.country === country) && (kind === undefined || kindOf(place) === kind);
  return ranked(index, (spelling) => score(spelling, key)).filter(isMeant);
}

function kindOf({ kind }: Findable): string {
  return kind === "baseline" ? "corridor" : kind;
}

/** Matches of several indexes in one order. */
export function bestFirst<T extends Findable>(matches: readonly Match<T>[]): readonly Match<T>[] {
  return matches.toSorted(byScoreThenWeight);
}

/** The places whose names come closest to the text, however far: for "did you mean". */
export function nearestNames<T extends Findable>(index: PlaceIndex<T>, text: string, count: number): readonly T[] {
  const key = textKey(text).slice(0, LONGEST_KEY);
  const like = likeness(key);
  return ranked(index, (spelling) => {
    return Math.min(score(spelling, key), like(spelling), 100 + editDistance(key, spelling.key, LONGEST_KEY));
  })
    .slice(0, count)
    .map((match) => match.place);
}

function ranked<T extends Findable>(index: PlaceIndex<T>, scoreOf: (spelling: Spelling<T>) => number): Match<T>[] {
  const best = new Map<T, Match<T>>();
  for (const spelling of index.spellings) {
    const match: Match<T> = { place: spelling.place, name: spelling.name, score: scoreOf(spelling) };
    const known = best.get(spelling.place);
    if (match.score < WORST && (known === undefined || match.score < known.score)) best.set(spelling.place, match);
  }
  return [...best.values()].toSorted(byScoreThenWeight);
}

/** Kinds of match first; then what the trade asks for most, so that "Na" names Nagpur before Nadiad; then the closest. */
function byScoreThenWeight(a: Match<Findable>, b: Match<Findable>): number {
  const steps = [
    stepOf(a.score) - stepOf(b.score),
    weightOf(a.place) - weightOf(b.place),
    a.score - b.score,
    orderOf(a.place) - orderOf(b.place),
  ];
  return steps.find((step) => step !== 0) ?? (a.place.id < b.place.id ? -1 : 1);
}

const orderOf = ({ kind }: Findable): number => KIND_ORDER[kind] ?? 0;

/** Exact by name and by alias are told apart, beginnings and likenesses by ten. */
const stepOf = (score: number): number => (score < 10 || score >= LIKENESS ? score : 10 * Math.floor(score / 10));

const LARGE_TOWN = 500_000; // people

/** 0 for the ports and cities of the network, 1 for large towns, 2 for the others. */
function weightOf({ ofTrade, population = 0 }: Findable): number {
  if (ofTrade !== true) return 0;
  return population >= LARGE_TOWN ? 1 : 2;
}

function score({ key, words, rank }: Pick<Spelling<Findable>, "key" | "words" | "rank">, wanted: string): number {
  if (key === wanted) return rank;
  if (key.startsWith(wanted)) return 10 + 2 * rank + share(wanted, key);
  if (words.some(({ text }) => text.startsWith(wanted))) return 20 + 2 * rank + share(wanted, key);
  return wanted.length >= 3 && key.includes(wanted) ? 30 + 2 * rank + share(wanted, key) : WORST;
}

/** Small typing errors. Few are made at the beginning of a word: "Gurgan" is nearer to Gurgaon than to Gorgan. */
function likeness(wanted: string): (spelling: Spelling<Findable>) => number {
  const edits = allowedEdits(wanted);
  const letters = lettersOf(wanted);
  const distance = (word: string, bits: number) =>
    bitsIn(bits ^ letters) > 2 * edits ? edits + 1 : editDistance(word, wanted, edits);
  return (spelling) => {
    const whole = distance(spelling.key, spelling.letters);
    if (whole <= edits) return 40 + 10 * whole + unlike(spelling.key, wanted);
    for (const { text, letters: bits } of spelling.words) {
      const word = distance(text, bits);
      if (word <= edits) return 45 + 10 * word + unlike(text, wanted);
    }
    return WORST;
  };
}

/** 0..5: how much of the text the word does not begin with. */
function unlike(word: string, wanted: string): number {
  let same = 0;
  while (same < wanted.length && word[same] === wanted[same]) same += 1;
  return 5 * (1 - same / wanted.length);
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

const share = (part: string, whole: string): number => 1 - part.length / whole.length; // 0..1, shorter names first

function allowedEdits(key: string): number {
  if (key.length < 4) return 0;
  return key.length < 7 ? 1 : 2;
}
