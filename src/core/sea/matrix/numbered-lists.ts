import { perObject } from "../../memo";

/** Different lists by number, 0 the empty one: paths by sea cross few different lists of passages. */
export interface NumberedLists<T> {
  readonly numberOf: (list: readonly T[]) => number;
  readonly at: (number: number) => readonly T[];
  readonly reversed: (number: number) => number; // of the same list in the other direction
}

/** Lists of passage ids, as the planner names them. */
export type PassageLists = NumberedLists<string>;

export function numberedLists<T extends string | number>(): NumberedLists<T> {
  const lists: (readonly T[])[] = [[]];
  const numbers = new Map<string, number>([["", 0]]);
  const reversed: (number | undefined)[] = [];
  // most lists come again as the same object
  const numberOf = perObject((list: readonly T[]): number => {
    const key = list.join();
    const number = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, number);
    return number;
  });
  return {
    numberOf,
    at: (number) => lists[number]!,
    reversed: (number) => (reversed[number] ??= numberOf(lists[number]!.toReversed())),
  };
}
