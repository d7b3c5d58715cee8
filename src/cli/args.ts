import { parseArgs } from "node:util";
import { UsageError } from "./command";
import { shown } from "./shown";

/** A call's words: the loose ones in order, options with a value, and switches. */
export interface Args {
  readonly loose: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly isOn: (name: string) => boolean;
}

/**
 * Reads `--name value` and `--name=value` for the names given, and switches without a value. A coordinate pair may
 * begin with a minus sign.
 *
 * @throws UsageError for an option that is not allowed, comes twice, lacks its value or takes none
 */
export function readArgs(words: readonly string[], valued: readonly string[], switches: readonly string[]): Args {
  const options = {
    ...Object.fromEntries(valued.map((name) => [name, { type: "string" as const }])),
    ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
  };
  const allowed = [...valued.map((name) => `--${name} …`), ...switches.map((name) => `--${name}`)].join(", ");
  const { tokens } = parseArgs({
    args: words.map(shielded),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const on = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value, inlineValue } = token;
    const option = shown(token.rawName);
    if (switches.includes(name) && value !== undefined)
      throw new UsageError(`superfluous value of ${option}: it has none`);
    if (switches.includes(name)) on.add(name);
    else if (!valued.includes(name)) throw new UsageError(`unknown option ${option}: ${allowed}`);
    else if (value === undefined || (!inlineValue && value.startsWith("--")))
      throw new UsageError(`missing value of ${option}`);
    else if (values.has(name)) throw new UsageError(`repeated option ${option}: give it once`);
    else values.set(name, bare(value));
  }
  const loose = tokens.flatMap((token) => (token.kind === "positional" ? [bare(token.value)] : []));
  return { loose, values: Object.fromEntries(values), isOn: (name) => on.has(name) };
}

/** A word that begins like a negative number is no option; the mark before it keeps it from being read as one. */
const MARK = "\0";
const shielded = (word: string): string => (/^-[\d.]/.test(word) ? `${MARK}${word}` : word);
const bare = (word: string): string => (word.startsWith(MARK) ? word.slice(1) : word);
