/** What is wrong with the data, and where. Bad data never throws: it becomes a list of these. */
export interface Issue {
  readonly file: string;
  readonly line?: number; // 1-based
  readonly feature?: string; // id of the nearest thing that has one
  readonly rule: string;
  readonly message: string;
}

/** One line a person can act on: file, feature, rule, message. */
export function formatIssue({ file, line, feature, rule, message }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, feature, rule, message].filter((part) => part !== undefined).join(": ");
}

const ID_KEY = /"id"\s*:\s*"([^"\\]*)"/g;

/** Lines on which ids stand, 1-based, each where it stands first, for files written by hand. */
export function idLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let before = 0;
  for (const { 1: id = "", index } of text.matchAll(ID_KEY)) {
    for (let at = text.indexOf("\n", before); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
    before = index;
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
