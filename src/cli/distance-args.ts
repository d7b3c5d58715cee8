/** The words of an `atlas distance` call. */
import type { DistanceWords } from "./distance-answer";

export interface DistanceCall {
  readonly words: DistanceWords;
  readonly batch: string | null; // a CSV file of pairs
  readonly json: boolean;
}

const LISTS = ["--via", "--avoid", "--open"] as const;
const USAGE = "expected distance <from> <to> or --batch <file>, with --via, --avoid, --open <ids> or --json";

export function distanceArgs(
  args: readonly string[],
  passages: readonly string[],
): DistanceCall | { readonly error: string } {
  const places: string[] = [];
  const lists: Record<string, string[]> = {};
  let batch: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word === "--json") continue;
    if (!word.startsWith("--")) {
      places.push(word);
      continue;
    }
    const value = args[++i];
    if (value === undefined) return { error: `missing value of "${word}": ${USAGE}` };
    if (word === "--batch") batch = value;
    else if ((LISTS as readonly string[]).includes(word)) lists[word] = ids(value);
    else return { error: `unknown option "${word}": ${USAGE}` };
  }
  const unknown = Object.values(lists)
    .flat()
    .find((id) => !passages.includes(id));
  if (unknown !== undefined) return { error: `unknown passage "${unknown}": expected one of ${passages.join(", ")}` };
  if (batch === null && places.length !== 2) return { error: `wrong number of places "${places.join(" ")}": ${USAGE}` };
  if (batch !== null && places.length > 0)
    return { error: `superfluous place "${places.join(" ")}" beside --batch: ${USAGE}` };
  const [from = "", to = ""] = places;
  return {
    words: { from, to, via: lists["--via"] ?? [], avoid: lists["--avoid"] ?? [], open: lists["--open"] ?? [] },
    batch,
    json: args.includes("--json"),
  };
}

export function ids(text: string): string[] {
  return text.split(/[;,\s]+/).filter((id) => id !== "");
}
