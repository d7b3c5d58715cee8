/** A figure as it leaves the atlas: what it says, where it is shown, and on whose word. */
export interface FigureFacts {
  readonly id: string; // of the figure in the address
  readonly statement: string;
  readonly address: string; // opens the atlas at this very figure
  readonly readOn: string; // the reader's day, in words
  readonly sources: readonly CitedSource[];
}

export interface CitedSource {
  readonly title: string;
  readonly details: string; // publisher, date, when it was read
  readonly url: string | null;
}

/** The fixed words of both texts, in the reader's language. */
export interface FigureWords {
  readonly atlas: string;
  readonly read: (day: string) => string;
  readonly sources: string;
  readonly noSources: string;
  readonly report: string; // the report's title
  readonly figure: string;
  readonly address: string;
  readonly whatIsWrong: string;
  readonly howToSend: string;
}

/** One paragraph to put under a table or into a footnote. */
export function figureCitation({ statement, address, readOn, sources }: FigureFacts, words: FigureWords): string {
  const cited = sources.map(({ title, details, url }) => [title, details, url].filter((part) => part).join(", "));
  const onWhoseWord = cited.length === 0 ? "" : ` ${words.sources}: ${cited.join("; ")}.`;
  return `${words.atlas}: ${statement} ${address}, ${words.read(readOn)}.${onWhoseWord}`;
}

/** A file in Markdown that a reader completes and sends by whatever way there is; making it needs no network. */
export function figureReport({ id, statement, address, readOn, sources }: FigureFacts, words: FigureWords): string {
  const list = sources.map(({ title, details, url }) => `- ${title}. ${details}${url === null ? "" : `. ${url}`}`);
  return [
    `# ${words.report}`,
    "",
    words.howToSend,
    "",
    `## ${words.whatIsWrong}`,
    "",
    "…",
    "",
    `## ${words.figure}`,
    "",
    `- ${statement}`,
    `- \`${id}\``,
    `- ${words.address}: <${address}>`,
    `- ${words.read(readOn)}`,
    "",
    `## ${words.sources}`,
    "",
    ...(list.length === 0 ? [words.noSources] : list),
    "",
  ].join("\n");
}

/** A name that every file system takes: "figure-asked-suez-days.md". */
export function reportName(id: string): string {
  return `figure-${id.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}.md`;
}
