import type { NotAvailable } from "../model/components";
import type { RoutedLeg } from "../model/leg";
import type { Language } from "../model/place";

export type SeasonState = "open" | "part" | "closed";

/** How a place, passage or waterway fares through the year: twelve states, January first. */
export interface SeasonRule {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly applies: readonly string[]; // ids of places, passages, speed areas, waterways
  readonly months: readonly SeasonState[];
  readonly component: string | null; // extra days in months that are not "open"; null: the closed months are shut
  readonly sources: readonly string[];
  readonly note?: string;
}

/** The rules that bear on a leg in a month in which they are not "open". */
export function seasonsOn(leg: RoutedLeg, month: number, rules: readonly SeasonRule[]): SeasonRule[] {
  const touched = new Set([
    leg.from,
    leg.to,
    ...leg.passages,
    ...leg.stretches.map(({ on }) => on),
    ...leg.stops.map(({ at }) => at),
  ]);
  return rules.filter((rule) => rule.months[month - 1] !== "open" && rule.applies.some((id) => touched.has(id)));
}

/** Why a leg cannot be travelled in that month, or null. */
export function seasonRefusal(leg: RoutedLeg, month: number, rules: readonly SeasonRule[]): NotAvailable | null {
  const shut = seasonsOn(leg, month, rules).find(
    (rule) => rule.component === null && rule.months[month - 1] === "closed",
  );
  if (!shut) return null;
  const { id, names } = shut;
  return { reason: { kind: "closed-season", season: { id, names }, month, leg: leg.id } };
}
