import type { Comparison, Option } from "../core/model/comparison";

/** The option a comparison leads with: the quickest one that is not the baseline, else the quickest of all. */
export function headlineOption(comparison: Comparison, available: readonly Option[]): Option | null {
  const byDays = [...available].sort((a, b) => (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity));
  return (
    byDays.find((option) => option.id !== comparison.baseline && option.against?.verdict !== "baseline") ??
    byDays[0] ??
    null
  );
}
