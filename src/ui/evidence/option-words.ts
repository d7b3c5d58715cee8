import type { Comparison, Option } from "../../core/model/comparison";
import type { Leg } from "../../core/model/leg";
import { optionName, placeName, stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";

/** "Mumbai to St Petersburg". */
export function useEnds({ from, to }: Comparison): string {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  return t.pair(placeName(catalog, language, from), placeName(catalog, language, to));
}

export function useOptionName(option: Option): string {
  const { catalog } = useAtlas().state.initial;
  const { language } = useI18n();
  return optionName(catalog, language, option);
}

/** What a component stands for in an option: the first leg it moves, or the first stop it makes wait. */
export function useComponentNames({
  legs,
}: {
  readonly legs: readonly Omit<Leg, "line">[];
}): (component: string) => string {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const name = (id: string) => stopName(catalog, language, id);
  return (component) => {
    const leg = legs.find(({ running }) => running.some((part) => part.component === component));
    if (leg !== undefined) return `${t.legName(name(leg.from), name(leg.to))}, ${t.modesInRow[leg.mode]}`;
    const stop = legs.flatMap(({ transfers }) => transfers).find((transfer) => transfer.component === component);
    return stop === undefined ? component : t.transferAt(t.transfers[stop.kind], name(stop.at));
  };
}
