import { numberedLists } from "./numbered-lists";
import type { Crossing } from "./sea-graph";

/** Lists of passages, by their numbers in the network, in the order in which a path crosses them. */
export interface PassageSequences {
  readonly names: (sequence: number) => readonly string[];
  readonly after: (sequence: number, crossing: number) => number;
  readonly joined: (sequence: number, next: number) => number;
  readonly reversed: (sequence: number) => number;
}

/** A passage crossed by two edges in turn stands once. */
export function passageSequences(
  crossings: readonly Crossing[],
  nameOf: (passage: number) => string,
): PassageSequences {
  const lists = numberedLists<number>();
  const names: (readonly string[] | undefined)[] = [];
  const append = (listOf: (next: number) => readonly number[]): PassageSequences["after"] => {
    const appended: number[][] = []; // by sequence and by what follows
    return (sequence, next) => {
      return ((appended[sequence] ??= [])[next] ??= lists.numberOf(
        [...lists.at(sequence), ...listOf(next)].filter((passage, i, all) => passage !== all[i - 1]),
      ));
    };
  };
  return {
    names: (sequence) => (names[sequence] ??= lists.at(sequence).map(nameOf)),
    after: append((crossing) => crossings[crossing]!.passages),
    joined: append(lists.at),
    reversed: lists.reversed,
  };
}
