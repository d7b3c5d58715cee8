import type { Option } from "../../../core/model/comparison";
import { daysComponents } from "../../../core/model/option-counts";
import type { SlideSource } from "../../../core/deck/slide-content";
import type { SlideWriter } from "./writer";

/** What stands behind an option's kilometres, days and cost: ids of sources, each once. */
export function sourcesOfOption({ provenance }: SlideWriter, option: Option): readonly string[] {
  const components = provenance?.components ?? {};
  const bills = option.bills === null ? [] : option.bills.cost.lines;
  const billed = bills.flatMap(({ component }) => components[component]?.sources ?? []);
  const timed = daysComponents(option, components).flatMap(({ sources }) => sources);
  return [...new Set([...option.legs.flatMap(({ sources }) => sources), ...timed, ...billed])];
}

/** Numbers in the order in which sources are first needed. */
export function numbered(perSlide: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const ids = [...new Set(perSlide.flat())];
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** "1–4, 7". */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}

const LONGEST_TITLE = 74;

/** A source as the last slide names it: title, publisher, year. */
export function sourceLine({ asked, provenance }: SlideWriter, id: string, number: number): SlideSource {
  const source = provenance?.sources[id] ?? asked.initial.catalog.sources[id] ?? asked.ledger?.sources[id];
  if (source === undefined) return { number, text: id, url: "" };
  const { title, publisher, published, url } = source;
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  const year = published?.slice(0, 4);
  return { number, text: [short, publisher, year].filter((part) => part).join(", "), url: url ?? "" };
}
