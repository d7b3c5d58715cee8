import type { Range } from "../range";
import type { Breakdown } from "./breakdown";

/**
 * What one bill exceeds another by. A figure that stands in both moves both: for each component only the difference
 * of its amounts is left, so what the two share cancels. Bounds, not a confidence interval.
 *
 * @returns null when either has a figure missing
 */
export function billDifference(option: Breakdown, baseline: Breakdown): Range | null {
  if (option.total === null || baseline.total === null) return null;
  const components = new Set([...option.lines, ...baseline.lines].map(({ component }) => component));
  const parts = [...components].map((component) => {
    const [a, b] = [amountOf(option, component), amountOf(baseline, component)];
    return { atLow: a.low - b.low, typical: a.typical - b.typical, atHigh: a.high - b.high };
  });
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    low: sum(({ atLow, atHigh }) => Math.min(atLow, atHigh)),
    typical: sum(({ typical }) => typical),
    high: sum(({ atLow, atHigh }) => Math.max(atLow, atHigh)),
  };
}

function amountOf({ lines }: Breakdown, component: string): Range {
  const own = lines.filter((line) => line.component === component).map(({ amount }) => amount);
  const sum = (end: keyof Range) => own.reduce((total, amount) => total + amount[end], 0);
  return { low: sum("low"), typical: sum("typical"), high: sum("high") };
}
