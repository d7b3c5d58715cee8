import type { Atlas } from "../core/model/catalog";
import { citationsIn, unknownSources } from "./citations";
import { emptyDraft, type DraftItem } from "./draft";
import { lineOf, type Issue } from "./issues";
import { parseCorridor } from "./parse-corridor";
import { readJson } from "./parse-json";
import { corridorIssues } from "./references";

function found<T>(things: Readonly<Record<string, T>>): DraftItem<T>[] {
  return Object.values(things).map((value) => ({ file: "geo", value }));
}

/** Could the atlas take this GeoJSON as a corridor? Every issue names its feature and, where it can be found, the line. */
export function checkCorridor(file: string, text: string, atlas: Atlas): readonly Issue[] {
  const { value, issues } = parseCorridor(file, text);
  const draft = {
    ...emptyDraft(),
    places: found(atlas.catalog.places),
    passages: found(atlas.catalog.passages),
    stations: found(atlas.land.stations),
    corridors: value === null ? [] : [{ file, value }],
  };
  const citations = citationsIn(file, readJson(file, text).value?.root);
  const all = [
    ...issues,
    ...corridorIssues(draft),
    ...unknownSources(citations, new Set(Object.keys(atlas.catalog.sources))),
  ];
  return all.map((issue) => {
    const line = issue.line ?? lineOf(text, issue.feature);
    return line === undefined ? issue : { ...issue, line };
  });
}
