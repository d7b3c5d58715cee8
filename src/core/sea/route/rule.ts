/** What a question allows: closed passages, and those that must be used, in order. */
import { dot, kmToRadians, nearestOnArc, positionOf, type Vector } from "../geometry/vector";
import type { SeaNetwork, SeaPassage } from "../network/network";

/** Passages by id. Those closed by default stay closed unless opened or forced. */
export interface SeaRule {
  readonly closed?: readonly string[];
  readonly opened?: readonly string[];
  readonly forced?: readonly string[]; // in the order of sailing; forcing opens
  readonly draftM?: number | null; // closes the passages that are too shallow; null: no limit applies
}

export interface Allowed {
  readonly closed: Uint8Array; // per passage
  readonly closedSet: Uint8Array; // by set of passages: 1 where an edge that crosses them may not be used
  readonly forced: readonly number[];
}

/**
 * @param ends of a way of which one at least is no harbour: what is kept clear of is lifted for those near it
 * @throws RangeError for a passage id that the network does not know
 */
export function allowed(
  net: SeaNetwork,
  { closed: closedIds = [], opened = [], forced = [], draftM = null }: SeaRule,
  ends: readonly Vector[] = [],
): Allowed {
  const number = (id: string): number => passageNumber(net, id);
  const [closedNumbers, openIds, forcedIds] = [closedIds.map(number), opened.map(number), forced.map(number)];
  const closedInstead = new Set(forcedIds.flatMap((i) => net.passages[i]!.closes));
  const asked = (i: number): boolean => openIds.includes(i) || forcedIds.includes(i);
  const isOpen = ({ open, opensWith, opensToDraught }: SeaPassage, i: number): boolean =>
    open ||
    asked(i) ||
    asked(opensWith) ||
    (opensToDraught && draftM !== null) ||
    ends.some((end) => isLifted(net.passages[i]!, end));
  const isClosed = (passage: SeaPassage, i: number): boolean =>
    closedNumbers.includes(i) ||
    (closedInstead.has(i) && !asked(i)) ||
    !isOpen(passage, i) ||
    (draftM !== null && passage.draughtM !== null && draftM > passage.draughtM);
  const closed = Uint8Array.from(net.passages, (passage, i) => (isClosed(passage, i) ? 1 : 0));
  return {
    closed,
    closedSet: Uint8Array.from(net.passageSets, (passageSet) => (passageSet.some((p) => closed[p]) ? 1 : 0)),
    forced: forcedIds,
  };
}

function isLifted({ lift, gates }: SeaPassage, end: Vector): boolean {
  if (lift === null) return false;
  if (lift.southOf !== 0) return positionOf(end)[1] < lift.southOf;
  const within = Math.cos(kmToRadians(lift.withinKm));
  return gates.some(([a, b]) => dot(nearestOnArc(end, a, b), end) > within);
}

function passageNumber(net: SeaNetwork, id: string): number {
  const i = net.passages.findIndex((passage) => passage.id === id && !passage.isMark);
  if (i < 0) throw new RangeError(`unknown passage "${id}": expected one of ${passageIds(net).join(", ")}`);
  return i;
}

/** What may be closed, opened and forced. */
export function passageIds({ passages }: Pick<SeaNetwork, "passages">): readonly string[] {
  return passages.filter(({ isMark }) => !isMark).map(({ id }) => id);
}
