/**
 * What is worked out once and remembered. One rule of forgetting: what belongs to an object goes with the object; of
 * what is found by a key, the answer that was not asked for the longest goes first.
 */

/** Answers by key. */
export interface Memo<K, V> {
  /** The answer remembered, else the one that `make` gives. */
  readonly get: (key: K, make: () => V) => V;
  /** The answer remembered; undefined: none. */
  readonly known: (key: K) => V | undefined;
  /** What is remembered, the one asked for last at the end. */
  readonly values: () => readonly V[];
}

/** @param most answers that are remembered at a time; all of them when it is left out */
export function memo<K, V>(most = Infinity): Memo<K, V> {
  const answers = new Map<K, V>();
  const asked = (key: K, answer: V): V => {
    if (most < Infinity) answers.delete(key); // to stand at the end
    answers.set(key, answer);
    return answer;
  };
  return {
    get: (key, make) => {
      const known = answers.get(key);
      if (known !== undefined || answers.has(key)) return most < Infinity ? asked(key, known as V) : (known as V);
      const made = asked(key, make());
      if (answers.size > most) answers.delete(answers.keys().next().value as K);
      return made;
    },
    known: (key) => answers.get(key),
    values: () => [...answers.values()],
  };
}

/** The answer for an object, made when first asked for. */
export function perObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.value;
    const made = make(key);
    answers.set(key, { value: made });
    return made;
  };
}

/** A value made when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
