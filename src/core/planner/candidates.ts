import type { Catalog } from "../catalog";
import type { Corridor, Variant } from "../corridor";
import { daysOf } from "../network/cost";
import type { Place } from "../place";
import type { Scenario } from "../scenario";
import type { SeaSetting } from "./sea-table";
import { seaSetting } from "./sea-table";
import type { SearchSpace, Way } from "./search-space";
import type { Spaces } from "./spaces";
import { forcedPassages, siblingsPassages, trunkSteps } from "./trunk";
import { passagesOf, turnsBack } from "./way";
import { cheapestWay, landWay, seaWay } from "./way-search";

/** A way that could be an option, before it is timed. */
export interface Candidate {
  readonly option: string;
  readonly corridor: string;
  readonly space: SearchSpace;
  readonly openWay: Way; // with every passage open that the question closed
  readonly way: Way | null; // under the question's closures; null: closed
  readonly closedBy: readonly string[]; // passages whose closing leaves no way
}

export interface Ends {
  readonly from: Place;
  readonly to: Place;
}

/** The plain way between the two ends, when none of the corridors is it. */
export const DIRECT = "direct";
const ABSURD_FACTOR = 3;

/**
 * One candidate for each variant that can serve the pair, in the catalog's order, then the plain way.
 *
 * Which candidates there are depends on neither closures nor the model's figures for single months: a closed
 * passage closes options and leaves the others alone.
 */
export function candidatesFor(ends: Ends, scenario: Scenario, catalog: Catalog, spaces: Spaces): readonly Candidate[] {
  const variants = catalog.corridors.flatMap((corridor) => {
    const space = spaces(corridor.id, scenario);
    return corridor.variants.flatMap((variant): Candidate[] => {
      const found = candidate(ends, scenario, space, corridor, variant);
      return found === null ? [] : [{ ...found, option: variant.id, corridor: corridor.id, space }];
    });
  });
  return [...variants, ...plainWays(ends, scenario, spaces(DIRECT, scenario), variants.length === 0)];
}

type Found = Omit<Candidate, "option" | "corridor" | "space">;
type Search = (setting: SeaSetting) => Way | null;

function candidate(
  { from, to }: Ends,
  scenario: Scenario,
  space: SearchSpace,
  corridor: Corridor,
  variant: Variant,
): Found | null {
  const steps = trunkSteps(corridor, variant);
  const barred = siblingsPassages(corridor, variant);
  return underClosures(space, scenario, forcedPassages(steps), (setting) => {
    return cheapestWay(space, from, to, steps, seaSetting({ ...setting, closed: [...setting.closed, ...barred] }));
  });
}

function underClosures(
  space: SearchSpace,
  scenario: Scenario,
  forced: readonly string[],
  search: Search,
): Found | null {
  const { closed } = scenario;
  const openWay = search(settingOf(scenario, []));
  if (openWay === null || turnsBack(space, openWay)) return null;
  const onOpenWay = passagesOf(space, openWay).filter((passage) => closed.includes(passage));
  if (onOpenWay.length === 0) return { openWay, way: openWay, closedBy: [] };
  if (forced.some((passage) => closed.includes(passage))) return { openWay, way: null, closedBy: onOpenWay };
  const way = search(settingOf(scenario, closed));
  const isWay = way !== null && !turnsBack(space, way);
  return { openWay, way: isWay ? way : null, closedBy: isWay ? [] : onOpenWay };
}

function settingOf({ opened, draftM }: Scenario, closed: readonly string[]): SeaSetting {
  return seaSetting({ closed, opened, forced: [], waypoints: [], draftM });
}

/** From quay to quay by sea; over land alone; and, only when no corridor serves the pair, by both. */
function plainWays(
  { from, to }: Ends,
  scenario: Scenario,
  space: SearchSpace,
  isLastResort: boolean,
): readonly Candidate[] {
  const searches: Search[] = [
    (setting) => seaWay(space, from, to, setting),
    (setting) => landWay(space, from, to, setting),
    ...(isLastResort ? [(setting: SeaSetting) => cheapestWay(space, from, to, [], setting)] : []),
  ];
  for (const search of searches) {
    const found = underClosures(space, scenario, [], search);
    if (found !== null) return [{ ...found, option: DIRECT, corridor: DIRECT, space }];
  }
  return [];
}

/**
 * The candidates worth showing: not the same way twice, and none of more than three times the best one's typical
 * days unless the pair's own question lists it.
 */
export function worthShowing(
  candidates: readonly Candidate[],
  listed: readonly string[],
): { readonly shown: readonly Candidate[]; readonly leftOut: number } {
  const once = candidates.filter((one, i) => {
    return listed.includes(one.option) || !candidates.slice(0, i).some((earlier) => isSameWay(earlier, one));
  });
  const limit = ABSURD_FACTOR * Math.min(...once.map(({ openWay }) => daysOf(openWay.cost)));
  const shown = once.filter(({ option, openWay }) => listed.includes(option) || daysOf(openWay.cost) <= limit);
  return { shown, leftOut: once.length - shown.length };
}

function isSameWay(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ space, openWay }) =>
    [openWay.nodes.join(), passagesOf(space, openWay).join()].join("|"),
  );
  return one === other;
}

/** The corridor or baseline of an option; the plain way has none. */
export function corridorById({ corridors }: Catalog, id: string): Corridor | null {
  return corridors.find((corridor) => corridor.id === id) ?? null;
}
