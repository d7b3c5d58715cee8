/** The words of an `atlas distance` call. */
import { readArgs } from "./args";
import { UsageError } from "./command";
import { shown } from "./shown";

export interface DistanceWords {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly open: readonly string[];
}

export interface DistanceCall {
  readonly words: DistanceWords;
  readonly batch: string | null; // a CSV file of pairs
  readonly json: boolean;
}

const USAGE = "expected distance <from> <to> or --batch <file>, with --via, --avoid, --open <ids> or --json";

/** @throws UsageError for words that are not allowed, an unknown passage, or a number of places other than two */
export function distanceArgs(words: readonly string[], passages: readonly string[]): DistanceCall {
  const { loose, values, isOn } = readArgs(words, ["via", "avoid", "open", "batch"], ["json"]);
  const list = (name: string): string[] => ids(values[name] ?? "");
  const [via, avoid, open] = [list("via"), list("avoid"), list("open")];
  const unknown = [...via, ...avoid, ...open].find((id) => !passages.includes(id));
  if (unknown !== undefined) throw new UsageError(unknownPassage(unknown, passages));
  const batch = values["batch"] ?? null;
  if (batch === null && loose.length !== 2)
    throw new UsageError(`wrong number of places ${shown(loose.join(" "))}: ${USAGE}`);
  if (batch !== null && loose.length > 0)
    throw new UsageError(`superfluous place ${shown(loose.join(" "))} beside --batch: ${USAGE}`);
  const [from = "", to = ""] = loose;
  return { words: { from, to, via, avoid, open }, batch, json: isOn("json") };
}

export function unknownPassage(id: string, passages: readonly string[]): string {
  return `unknown passage ${shown(id)}: expected one of ${passages.join(", ")}`;
}

export function ids(text: string): string[] {
  return text.split(/[;,\s]+/).filter((id) => id !== "");
}
