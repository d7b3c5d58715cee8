/** Lists of passages by number, 0 the empty one: ways by sea have few different ones. */
export interface PassageLists {
  readonly numberOf: (passages: readonly string[]) => number;
  readonly at: (number: number) => readonly string[];
  readonly turned: (number: number) => number; // of the same list in the other direction
}

export function passageLists(): PassageLists {
  const lists: (readonly string[])[] = [[]];
  const numbers = new Map<string, number>([["", 0]]);
  const seen = new WeakMap<readonly string[], number>(); // most lists come again as the same object
  const turned: (number | undefined)[] = [];
  const numberOf = (passages: readonly string[]): number => {
    const same = seen.get(passages);
    if (same !== undefined) return same;
    const key = passages.join();
    const known = numbers.get(key) ?? lists.push(passages) - 1;
    numbers.set(key, known);
    seen.set(passages, known);
    return known;
  };
  return {
    numberOf,
    at: (number) => lists[number]!,
    turned: (number) => (turned[number] ??= numberOf(lists[number]!.toReversed())),
  };
}
