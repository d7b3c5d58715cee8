/** Lists of passages by number: ways by sea have few different ones. */
export interface PassageLists {
  readonly numberOf: (passages: readonly string[]) => number;
  readonly at: (number: number) => readonly string[];
}

export function passageLists(): PassageLists {
  const lists: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: (passages) => {
      const key = passages.join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, lists.push(passages) - 1);
      return lists.length - 1;
    },
    at: (number) => lists[number]!,
  };
}
