import { memo } from "../memo";
import { normalQuantile, normalShare, deviateOf } from "./distribution";

/** How many times the world is drawn for one question. */
export const DRAW_COUNT = 1000;

/**
 * The chances of one question: for every named stream the same draws, whatever option asks for them
 * (common random numbers), so that two options differ only where they differ, and equal questions give
 * equal bytes. Streams are stratified: each holds every thousandth of the probability once, shuffled.
 * Methods: McKay, Beckman and Conover, Technometrics 21 (1979) for the strata; a one-factor normal
 * copula for what moves together.
 */
export interface Draws {
  /**
   * Probabilities in (0, 1), one a draw, for the quantity `stream`. Quantities of one `group` move together
   * with the given correlation of their normal scores: 1 is one common fate, 0 none.
   */
  probabilities(stream: string, group: string, correlation: number): Float64Array;
  /** The same draws as deviates (see `deviateOf`), worked out once for all quantities of a stream. */
  deviates(stream: string, group: string, correlation: number): Float64Array;
}

/** Draws from a seed. Streams are made when first asked for and kept, so share one object between options. */
export function drawsFrom(seed: number): Draws {
  const scores = memo<string, Float64Array>();
  const cached = { probabilities: memo<string, Float64Array>(), deviates: memo<string, Float64Array>() };
  const scoresOf = (name: string) => scores.get(name, () => shuffled(STRATA, hash(name, seed)));
  function probabilities(stream: string, group: string, correlation: number): Float64Array {
    return cached.probabilities.get(`${stream}|${group}|${correlation}`, () => {
      return blend(scoresOf(`group ${group}`), scoresOf(`own ${stream}`), correlation);
    });
  }
  function deviates(stream: string, group: string, correlation: number): Float64Array {
    return cached.deviates.get(`${stream}|${group}|${correlation}`, () => {
      return probabilities(stream, group, correlation).map(deviateOf);
    });
  }
  return { probabilities, deviates };
}

const STRATA = Float64Array.from({ length: DRAW_COUNT }, (_, i) => normalQuantile((i + 0.5) / DRAW_COUNT));

function blend(common: Float64Array, own: Float64Array, correlation: number): Float64Array {
  const a = Math.sqrt(correlation);
  const b = Math.sqrt(1 - correlation);
  return common.map((z, i) => normalShare(a * z + b * own[i]!));
}

/** Fisher–Yates with a generator of its own. */
function shuffled(values: Float64Array, seed: number): Float64Array {
  const random = mulberry32(seed);
  const result = values.slice();
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swapped = result[i]!;
    result[i] = result[j]!;
    result[j] = swapped;
  }
  return result;
}

/** FNV-1a over the name, begun from the seed: 32 bits. */
function hash(name: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state, uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
