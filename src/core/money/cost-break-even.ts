import type { Components } from "../model/components";
import { amountMovedBy, breakEven, valueAt } from "../time/sensitivity";
import type { Breakdown } from "./breakdown";

/** The value of one figure, in its own unit, at which two bills come to the same. */
export interface CostBreakEven {
  readonly component: string;
  readonly tieAt: number;
}

/**
 * Ties of two bills at typical values, by one figure within its own bounds and all others as they are; the figure
 * that moves the difference most comes first.
 */
export function costBreakEvens(
  option: Breakdown,
  baseline: Breakdown,
  components: Components,
): readonly CostBreakEven[] {
  const ids = new Set([...option.lines, ...baseline.lines].map(({ component }) => component));
  return [...ids]
    .flatMap((id) => {
      const [own, other] = [amountMovedBy(id, option), amountMovedBy(id, baseline)];
      const multiple = breakEven(own, other);
      const component = components[id];
      if (component === undefined || multiple === null) return [];
      const tieAt = valueAt(component, multiple);
      const moves = Math.abs(own.moved - other.moved) * ((component.high - component.low) / component.typical);
      return tieAt >= component.low && tieAt <= component.high ? [{ component: id, tieAt, moves }] : [];
    })
    .toSorted((a, b) => b.moves - a.moves || (a.component < b.component ? -1 : 1))
    .map(({ component, tieAt }) => ({ component, tieAt }));
}
