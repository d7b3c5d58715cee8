import type { LegStatus } from "../model/leg";

const FROM_BEST_TO_WORST: readonly LegStatus[] = [
  "operating",
  "restricted",
  "suspended",
  "under-construction",
  "planned",
];

/** A leg is no better off than its worst part. */
export function worstStatus(statuses: readonly LegStatus[]): LegStatus {
  return (
    FROM_BEST_TO_WORST[Math.max(0, ...statuses.map((status) => FROM_BEST_TO_WORST.indexOf(status)))] ?? "operating"
  );
}
