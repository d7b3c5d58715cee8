/** Exit status: 0 answered, 1 there is no answer, 2 the call's words are wrong. */
export type Status = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  readonly usage: string; // words after "atlas"
  readonly summary: string; // one line
  readonly help: string; // everything else there is to know
  readonly run: (words: readonly string[]) => Status | Promise<Status>;
}

/** Wrong words in a call; the message says what is allowed. */
export class UsageError extends Error {}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}
