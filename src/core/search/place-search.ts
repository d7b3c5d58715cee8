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
  readonly letters: number; // of the key, see `lettersOf`
  readonly words: readonly { readonly text: string; readonly letters: number }[];
  readonly rank: number; // 0 id and names, 1 aliases: an alias gives way to a name
}

export interface PlaceIndex {
  readonly spellings: readonly Spelling[];
  readonly byId: ReadonlyMap<string, Place>;
}

const KIND_ORDER: Readonly<Record<PlaceKind, number>> = {
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
export function isLikeness({ score }: Match): boolean {
  return score >= LIKENESS;
}

export function placeIndex(places: readonly Place[]): PlaceIndex {
  return { spellings: places.flatMap(spellings), byId: new Map(places.map((place) => [place.id, place])) };
}

function spellings(place: Place): Spelling[] {
  const names = [place.id, ...Object.values(place.names)];
  const bare = names.filter((name) => name.includes(" (")).map((name) => name.slice(0, name.indexOf(" (")));
  const make = (name: string, rank: number): Spelling => {
    const key = textKey(name);
    const words = wordKeys(name).map((text) => ({ text, letters: lettersOf(text) }));
    return { place, name, key, letters: lettersOf(key), words, rank };
  };
  return [...names, ...bare].map((name) => make(name, 0)).concat(place.aliases.map((name) => make(name, 1)));
}

/** Which letters a word has, as bits, each bit for one in 31: two words whose bits differ much cannot be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

/**
 * Places whose id, UN/LOCODE, name in any language or alias matches the text, best first: exact, beginning,
 * beginning of a later word, inside, then small typing errors (one edit for four letters, two from seven on).
 */
export function searchPlaces(index: PlaceIndex, text: string, limit: number): readonly Match[] {
  const key = textKey(text).slice(0, LONGEST_KEY);
  if (key === "") return [];
  const called = ranked(index, (spelling) => score(spelling, key));
  if (called.length >= limit) return called.slice(0, limit);
  const known = new Set(called.map(({ place }) => place));
  const like = ranked(index, likeness(key)).filter(({ place }) => !known.has(place));
  return [...called, ...like].slice(0, limit);
}

/** The places whose names come closest to the text, however far: for "did you mean". */
export function nearestNames(index: PlaceIndex, text: string, count: number): readonly Place[] {
  const key = textKey(text).slice(0, LONGEST_KEY);
  const like = likeness(key);
  return ranked(index, (spelling) => {
    return Math.min(score(spelling, key), like(spelling), 100 + editDistance(key, spelling.key, LONGEST_KEY));
  })
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
  return [...best.values()].toSorted(byScoreThenWeight);
}

/** Kinds of match first; then what the trade asks for most, so that "Na" names Nagpur before Nadiad; then the closest. */
function byScoreThenWeight(a: Match, b: Match): number {
  const steps = [
    stepOf(a.score) - stepOf(b.score),
    weightOf(a.place) - weightOf(b.place),
    a.score - b.score,
    KIND_ORDER[a.place.kind] - KIND_ORDER[b.place.kind],
  ];
  return steps.find((step) => step !== 0) ?? (a.place.id < b.place.id ? -1 : 1);
}

/** Exact by name and by alias are told apart, beginnings and likenesses by ten. */
const stepOf = (score: number): number => (score < 10 || score >= LIKENESS ? score : 10 * Math.floor(score / 10));

const LARGE_TOWN = 500_000; // people

/** 0 for the ports and cities of the network, 1 for large towns, 2 for the others. */
function weightOf({ ofTrade, population = 0 }: Place): number {
  if (ofTrade !== true) return 0;
  return population >= LARGE_TOWN ? 1 : 2;
}

function score({ key, words, rank }: Spelling, wanted: string): number {
  if (key === wanted) return rank;
  if (key.startsWith(wanted)) return 10 + 2 * rank + share(wanted, key);
  if (words.some(({ text }) => text.startsWith(wanted))) return 20 + 2 * rank + share(wanted, key);
  return wanted.length >= 3 && key.includes(wanted) ? 30 + 2 * rank + share(wanted, key) : WORST;
}

/** Small typing errors. Few are made at the beginning of a word: "Gurgan" is nearer to Gurgaon than to Gorgan. */
function likeness(wanted: string): (spelling: Spelling) => number {
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
