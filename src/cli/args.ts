import { parseArgs } from "node:util";
import { UsageError } from "./command";

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
 * @throws WrongWords for an option that is not allowed or lacks its value
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
  const values: Record<string, string> = {};
  const on = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (switches.includes(token.name) && token.value === undefined) on.add(token.name);
    else if (!valued.includes(token.name)) throw new UsageError(`unknown option "${token.rawName}": ${allowed}`);
    else if (token.value === undefined) throw new UsageError(`missing value of "${token.rawName}"`);
    else values[token.name] = token.value;
  }
  const loose = tokens.flatMap((token) => (token.kind === "positional" ? [token.value.replace(/^\0/, "")] : []));
  return { loose, values, isOn: (name) => on.has(name) };
}

const shielded = (word: string): string => (/^-[\d.]/.test(word) ? `\0${word}` : word);
