import type { Comparison, Option } from "../core/model/comparison";

/**
 * The option a comparison leads with: the quickest one that is not the baseline, else the quickest of all. Where
 * something is closed, the question is what can be used at all: then it is the quickest that can.
 */
export function headlineOption(comparison: Comparison, available: readonly Option[]): Option | null {
  const byDays = [...available].sort((a, b) => (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity));
  if (isPartlyClosed(comparison)) return byDays[0] ?? null;
  return (
    byDays.find((option) => option.id !== comparison.baseline && option.against?.verdict !== "baseline") ??
    byDays[0] ??
    null
  );
}

/** Whether some of the ways are closed by what the question closes. */
export function isPartlyClosed({ options }: Pick<Comparison, "options">): boolean {
  return options.some(({ status }) => status === "closed");
}
