import type { Atlas } from "../core/model/catalog";
import { citationsIn, unknownSources } from "./citations";
import { emptyDraft, type Draft, type DraftItem } from "./draft";
import { idLines, lineAt, type Issue } from "./issues";
import { limitFault } from "./json-limits";
import { folderIssues, parseCorridor, parseTexts, textFileOf } from "./parse-corridor";
import { readJson } from "./parse-json";
import { corridorIssues, uniqueIds } from "./references";
import { corridorTextIssues } from "./texts";

export const CHECK_LIMITS = { fileBytes: 4 * 1024 * 1024, issues: 200 } as const;

/** A text file that lies beside the corridor's. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Could the atlas take this GeoJSON as a corridor? Every rule of geo/README.md that a corridor can break is applied,
 * those on its texts when there are some. An issue names its feature and, where it can be found, the line. At most 200
 * are told, and then how many more there are. Time and memory grow with the length of the text.
 */
export function checkCorridor(
  file: string,
  text: string,
  atlas: Atlas,
  beside: readonly TextFile[] = [],
): readonly Issue[] {
  const fault = limitFault(text);
  if (fault !== null) return [{ file, line: lineAt(text, fault.offset), rule: fault.rule, message: fault.message }];
  const found = issuesOf(file, text, atlas, beside);
  const lines = idLines(text);
  const shown = found.slice(0, CHECK_LIMITS.issues).map((issue) => placed(issue, file, lines));
  const more = found.length - shown.length;
  return more > 0 ? [...shown, { file, rule: "issues", message: `${more} more issues, not listed` }] : shown;
}

function issuesOf(file: string, text: string, atlas: Atlas, beside: readonly TextFile[]): readonly Issue[] {
  const { value, issues } = parseCorridor(file, text);
  const texts = beside.map((one) => ({ ...one, parsed: parseTexts(one.file, one.text) }));
  const draft: Draft = {
    ...emptyDraft(),
    places: found(atlas.catalog.places),
    passages: found(atlas.catalog.passages),
    stations: found(atlas.land.stations),
    corridors: value === null ? [] : [{ file, value }],
    texts: texts.flatMap(({ file: path, parsed }) => {
      const language = textFileOf(path)?.language;
      if (value === null || parsed.value === null || language === undefined) return [];
      return [{ file: path, value: { corridor: value.id, language, text: parsed.value } }];
    }),
  };
  const citations = citationsIn(file, readJson(file, text).value?.root);
  return [
    ...issues,
    ...texts.flatMap(({ parsed }) => parsed.issues),
    ...(value === null ? [] : folderIssues(file, value)),
    ...uniqueIds(draft).filter((issue) => issue.file === file),
    ...corridorIssues(draft),
    ...(texts.length === 0 ? [] : draft.corridors.flatMap((corridor) => corridorTextIssues(draft, corridor))),
    ...unknownSources(citations, new Set(Object.keys(atlas.catalog.sources))),
  ];
}

function found<T>(things: Readonly<Record<string, T>>): DraftItem<T>[] {
  return Object.values(things).map((value) => ({ file: "geo", value }));
}

function placed(issue: Issue, file: string, lines: ReadonlyMap<string, number>): Issue {
  const line = issue.line ?? (issue.file === file ? lines.get(issue.feature ?? "") : undefined);
  return line === undefined ? issue : { ...issue, line };
}
