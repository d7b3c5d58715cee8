import type { BorderPoint, PageCatalog, Passage, QuantityFigure } from "../core/model/catalog";
import type { Comparison, Option } from "../core/model/comparison";
import type { InitialData } from "./initial-data";
import type { Selection } from "./selection";
import type { View } from "./view";

/** A figure of a side view, found again from its id: a limit of a passage, an input of the model, or the days to a place. */
export type DetailSubject =
  | { readonly kind: "limit"; readonly passage: Passage; readonly figure: QuantityFigure }
  | { readonly kind: "component"; readonly component: string; readonly at: string }
  | { readonly kind: "reached"; readonly place: string };

export const DETAIL_KINDS: readonly string[] = ["limit", "component", "reached"] satisfies DetailSubject["kind"][];

export const detailFigureId = {
  limit: (passage: string, index: number) => `limit/${passage}/${index}`,
  component: (component: string, at: string) => `component/${component}/${at}`,
  reached: (place: string) => `reached/${place}`,
};

/** The subject of a figure id "limit/passage/number" or "component/id/stop", "reached/place", or null. */
export function detailSubject(id: string, { catalog }: InitialData): DetailSubject | null {
  const [kind, name = "", rest = ""] = id.split("/");
  if (kind === "reached") return catalog.places[name] === undefined ? null : { kind, place: name };
  if (kind === "component") return { kind, component: name, at: rest };
  const passage = catalog.passages[name];
  const figure = passage?.limits[Number(rest)];
  return kind !== "limit" || passage === undefined || figure === undefined ? null : { kind, passage, figure };
}

/** The border points at a place or station, by station. */
export function bordersAt({ borders }: PageCatalog, id: string): readonly (readonly [string, BorderPoint])[] {
  return Object.entries(borders).filter(([station, { place }]) => station === id || place === id);
}

/** The options on the screen: of the answer, of the pair opened, else of every headline question. */
export function shownOptions(
  { headlines }: InitialData,
  view: View,
  selection: Selection,
  asked: Comparison | null,
): readonly Option[] {
  if (view.room === "compare") return asked?.options ?? [];
  if (selection.pair !== null) return headlines[selection.pair]?.options ?? [];
  return everyOption(headlines);
}

/** Whether an option goes by a passage, or hands over, changes country or ends at a place or station. */
export function goesBy({ passages, legs }: Option, stop: string): boolean {
  return (
    passages.includes(stop) ||
    legs.some(({ from, to, transfers }) => from === stop || to === stop || transfers.some(({ at }) => at === stop))
  );
}

/** Each option of the headline answers once. */
export function everyOption(headlines: InitialData["headlines"]): readonly Option[] {
  const all = Object.values(headlines).flatMap(({ options }) => options.filter(({ legs }) => legs.length > 0));
  return [...new Map(all.toReversed().map((option) => [option.id, option])).values()].toReversed();
}
