import { findComponent, valueOf, type Components } from "../model/components";
import type { Range } from "../range";
import type { Scenario } from "../model/scenario";
import { scaled, sumOf } from "../units";

/** Where something falls due: along a leg, or at one place of it. */
export interface Charge {
  readonly legId: string;
  readonly at: string | null; // place, station or passage id; null: along the leg
}

/** One line of a bill: how much of what, and the component that says so. */
export interface BreakdownLine extends Charge {
  readonly component: string;
  readonly distanceKm: number; // carried along the leg; 0 at one place
  readonly weight?: number; // what the component counts here; absent: 1, as stated
  readonly amount: Range;
}

/** A figure that nobody has given: the ids that would have answered, most specific first. */
export interface Missing extends Charge {
  readonly ids: readonly string[];
}

/** A sum with its lines; without a total when a figure is missing. */
export interface Breakdown {
  readonly total: Range | null;
  readonly lines: readonly BreakdownLine[];
  readonly missing: readonly Missing[]; // each figure once, where it is missed first
}

/** Something to be paid or emitted: `quantity` of the first component known among `ids`. */
export interface Item extends Charge {
  readonly ids: readonly string[]; // most specific first
  readonly distanceKm: number | null; // null: once
  readonly weight?: number; // absent: 1
}

/** Adds up the items; `factor` turns a component's unit into the sum's and throws on one it does not know. */
export function addUp(
  items: readonly Item[],
  scenario: Scenario,
  components: Components,
  factor: (unit: string) => number,
): Breakdown {
  const lines: BreakdownLine[] = [];
  const missing = new Map<string, Missing>();
  for (const { ids, legId, at, distanceKm, weight = 1 } of items) {
    const component = findComponent(components, ids);
    if (component) {
      const amount = scaled(valueOf(component, scenario), (distanceKm ?? 1) * weight * factor(component.unit));
      lines.push({
        component: component.id,
        legId,
        at,
        distanceKm: distanceKm ?? 0,
        amount,
        ...(weight !== 1 && { weight }),
      });
    } else if (!missing.has(ids.join())) missing.set(ids.join(), { ids, legId, at });
  }
  const total = missing.size === 0 ? sumOf(lines.map(({ amount }) => amount)) : null;
  return { total, lines, missing: [...missing.values()] };
}
