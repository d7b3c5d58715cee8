/**
 * What the search adds up: whole seconds first, whole metres to settle ties, as one exact number.
 * Whole numbers make sums independent of their order, so that a path costs the same in either direction.
 */
const METRES_ROOM = 1e8; // a hundred thousand kilometres: more than any path has
const SECONDS_PER_DAY = 86_400;

/** @param days expected days; @param km length. Both zero or more, days under 1000 */
export function searchCost(days: number, km: number): number {
  return Math.round(days * SECONDS_PER_DAY) * METRES_ROOM + Math.round(km * 1000);
}

export function daysOf(cost: number): number {
  return Math.floor(cost / METRES_ROOM) / SECONDS_PER_DAY;
}
