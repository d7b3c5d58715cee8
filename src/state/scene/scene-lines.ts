import type { PageCatalog } from "../../core/model/catalog";
import type { Emphasis, SceneLine } from "../../core/model/scene";
import { colourKey, roleOf } from "./colours";
import type { VisibleRoute } from "./visible-route";

export function linesOf(catalog: PageCatalog, { option, emphasis }: VisibleRoute): readonly SceneLine[] {
  const role = roleOf(catalog, option);
  return option.legs
    .filter((leg) => leg.line.length > 1)
    .map((leg) => ({
      id: `${option.id}/${leg.id}`,
      legId: leg.id,
      corridorId: option.corridor,
      variantId: option.id,
      mode: leg.mode,
      status: leg.status,
      role,
      colour: colourKey(catalog, option.corridor),
      emphasis,
      line: leg.line,
    }));
}

const RANK: Record<Emphasis, number> = { dimmed: 0, other: 1, plain: 2, chosen: 3 };

/** A leg shared by variants of one corridor is drawn once, by the one that matters most. */
export function onceEach(lines: readonly SceneLine[]): readonly SceneLine[] {
  const best = new Map<string, SceneLine>();
  for (const line of lines) {
    const key = `${line.corridorId}/${line.legId}`;
    const known = best.get(key);
    if (known === undefined || RANK[line.emphasis] > RANK[known.emphasis]) best.set(key, line);
  }
  return [...best.values()];
}
