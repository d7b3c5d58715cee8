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

/** Line on which the feature's id stands, 1-based, for files written by hand. */
export function lineOf(text: string, feature: string | undefined): number | undefined {
  if (feature === undefined) return undefined;
  const at = text.search(new RegExp(`"id"\\s*:\\s*"${feature.replace(/[^\w-]/g, "\\$&")}"`));
  return at < 0 ? undefined : lineAt(text, at);
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
