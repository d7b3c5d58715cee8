import type { Crossing } from "./sea-graph";

/** Lists of passages by number; 0 is the empty one. There are few: each is made once. */
export interface PassageSequences {
  readonly names: (trail: number) => readonly string[];
  readonly after: (trail: number, crossing: number) => number;
  readonly joined: (trail: number, next: number) => number;
  readonly reversed: (trail: number) => number;
}

export function passageSequences(
  crossings: readonly Crossing[],
  nameOf: (passage: number) => string,
): PassageSequences {
  const lists: (readonly number[])[] = [[]];
  const names: (readonly string[] | undefined)[] = [];
  const reversed: (number | undefined)[] = [];
  const numbers = new Map<string, number>([["", 0]]);
  const numberOf = (passages: readonly number[]): number => {
    const list = passages.filter((passage, i) => passage !== passages[i - 1]);
    const key = list.join();
    const known = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, known);
    return known;
  };
  const append = (listOf: (next: number) => readonly number[]): PassageSequences["after"] => {
    const known: number[][] = []; // by trail and by what follows
    return (trail, next) => ((known[trail] ??= [])[next] ??= numberOf([...lists[trail]!, ...listOf(next)]));
  };
  return {
    names: (trail) => (names[trail] ??= lists[trail]!.map(nameOf)),
    after: append((crossing) => crossings[crossing]!.passages),
    joined: append((trail) => lists[trail]!),
    reversed: (trail) => (reversed[trail] ??= numberOf(lists[trail]!.toReversed())),
  };
}
