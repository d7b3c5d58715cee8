import type { Scenario } from "../../model/scenario";
import { closeEncountered } from "./close-encountered";
import { seaSetting, type SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext, Path } from "../networks/search-context";
import { freeCanalsOn, otherPorts, ownWay, roundClosures, withNothingClosed } from "./rerouting";
import { passagesOf, backtracks } from "../search/path";

/** What closures leave of a variant. */
export interface UnderClosures {
  readonly openWay: Path; // with every passage open that the question closed
  readonly way: Path | null; // its own way, round what is closed; null: closed
  readonly closedBy: readonly string[]; // passages whose closing leaves no way
  readonly moved: Moved | null; // when it is expected to be quicker than the own way
}

/** A way of the same variant over other ports or another canal. */
export interface Moved {
  readonly way: Path;
  readonly by: readonly string[]; // those ports and canals
}

export type Search = (setting: SeaSetting, limit: number) => Path | null;

const GOOD_FACTOR = 1.5; // within it lie most ways that anybody would take

/**
 * The cheapest way of a variant with everything open, and what is left of it under the question's closures.
 *
 * An option keeps its ports and canals: its ships go round what is closed, and where they cannot it is closed. A way
 * over others is another option. So closing more makes no option shorter. Were they chosen anew, a way could take the
 * place of the first that has fewer kilometres and takes longer.
 *
 * @param forced passages without which it is not this variant
 * @param limits what the way must cost less than, the tightest first
 * @returns null when the variant has no way
 */
export function underClosures(
  space: SearchContext,
  scenario: Scenario,
  forced: readonly string[],
  search: Search,
  limits: readonly number[],
): UnderClosures | null {
  const { closed } = scenario;
  const cheapest = firstWithin(limits, (limit) => search(settingOf(scenario, []), limit));
  if (cheapest === null || backtracks(space, cheapest)) return null;
  const openWay = ownWay(space, cheapest);
  const open = { openWay, closedBy: [], moved: null };
  const onOpenWay = passagesOf(space, openWay).filter((passage) => closed.includes(passage));
  if (onOpenWay.length === 0) return { ...open, way: openWay };
  if (forced.some((passage) => closed.includes(passage))) return { ...open, way: null, closedBy: onOpenWay };
  const way = roundClosures(space, openWay, closed, []);
  const most = way?.cost ?? Infinity;
  const near = openWay.cost * GOOD_FACTOR;
  const other = closeEncountered(space, closed, (shut) => {
    if (shut.length === 0) return openWay;
    const found = firstWithin(near < most ? [near, most] : [most], (limit) => search(settingOf(scenario, shut), limit));
    return found === null || backtracks(space, found) || isShut(space, found, shut) ? null : found;
  });
  const moved = other === null ? null : movedTo(space, openWay, way, other, closed);
  return { openWay, way, closedBy: way === null ? onOpenWay : [], moved };
}

/** Whether a way found under closures would be shut by fewer of them. */
function isShut(space: SearchContext, way: Path, closed: readonly string[]): boolean {
  return roundClosures(space, withNothingClosed(space, way), closed, freeCanalsOn(space, way)) === null;
}

/** The cheaper of the ways over the ports of `found`, and over its canals too though they do not pay there. */
function movedTo(
  space: SearchContext,
  openWay: Path,
  way: Path | null,
  found: Path,
  closed: readonly string[],
): Moved | null {
  const open = withNothingClosed(space, found);
  const ports = otherPorts(space, open, openWay);
  const paying = ports.length === 0 ? way : roundClosures(space, open, closed, []);
  const paid = paying === null ? [] : freeCanalsOn(space, paying);
  const canals = freeCanalsOn(space, found).filter((canal) => !paid.includes(canal));
  const usual = freeCanalsOn(space, ownWay(space, open));
  const idle = canals.filter((canal) => !usual.includes(canal));
  const ways = [
    { way: paying, by: ports },
    {
      way: canals.length === 0 ? null : roundClosures(space, open, closed, canals),
      by: [...ports, ...(idle.length > 0 ? idle : canals)],
    },
  ];
  return ways.reduce<Moved | null>((best, one) => {
    const most = best?.way.cost ?? way?.cost ?? Infinity;
    if (one.way === null || one.by.length === 0 || one.way.cost >= most) return best;
    return { way: one.way, by: one.by.toSorted() };
  }, null);
}

/** Tries the tightest limit first: most ways are found under it, and the looser the limit the longer the search. */
function firstWithin(limits: readonly number[], search: (limit: number) => Path | null): Path | null {
  for (const limit of limits) {
    const way = search(limit);
    if (way !== null) return way;
  }
  return null;
}

export function settingOf({ opened, draftM }: Scenario, closed: readonly string[]): SeaSetting {
  return seaSetting({ closed, barred: [], opened, forced: [], waypoints: [], draftM });
}
