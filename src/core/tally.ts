import { findComponent, missingComponent, valueOf, type Components } from "./components";
import type { Range } from "./range";
import type { Scenario } from "./scenario";
import { scaled, sumOf } from "./units";

/** One line of a bill: how much of what, and the component that says so. */
export interface TallyLine {
  readonly component: string;
  readonly at: string; // leg, place, station or passage id
  readonly amount: Range;
}

/** A sum with its lines; without a total when a figure is missing, and then with the ids that would have answered. */
export interface Tally {
  readonly total: Range | null;
  readonly lines: readonly TallyLine[];
  readonly missing: readonly string[];
}

/** Something to be paid or emitted: `quantity` of the first component known among `ids`. */
export interface Item {
  readonly ids: readonly string[]; // most specific first
  readonly at: string;
  readonly quantity: number; // in the component's own measure: km, or 1 for each
}

/** Adds up the items; `factor` turns a component's unit into the sum's and throws on one it does not know. */
export function tally(
  items: readonly Item[],
  scenario: Scenario,
  components: Components,
  factor: (unit: string) => number,
): Tally {
  const lines: TallyLine[] = [];
  const missing = new Set<string>();
  for (const { ids, at, quantity } of items) {
    const component = findComponent(components, ids);
    if (!component) missing.add(missingComponent(ids).reason);
    else {
      const amount = scaled(valueOf(component, scenario), quantity * factor(component.unit));
      lines.push({ component: component.id, at, amount });
    }
  }
  const total = missing.size === 0 ? sumOf(lines.map(({ amount }) => amount)) : null;
  return { total, lines, missing: [...missing] };
}
