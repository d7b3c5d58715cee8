/** Lists of passages by number: ways by sea have few different ones. */
export interface PassageLists {
  readonly numberOf: (passages: readonly string[]) => number;
  readonly at: (number: number) => readonly string[];
}

export function passageLists(): PassageLists {
  const lists: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const seen = new WeakMap<readonly string[], number>(); // most lists come again as the same object
  return {
    numberOf: (passages) => {
      const same = seen.get(passages);
      if (same !== undefined) return same;
      const key = passages.join();
      const known = numbers.get(key) ?? lists.push(passages) - 1;
      numbers.set(key, known);
      seen.set(passages, known);
      return known;
    },
    at: (number) => lists[number]!,
  };
}
