import type { Catalog } from "../catalog";
import type { Corridor, Variant } from "../corridor";
import { platformOf } from "../network/land-graph";
import type { Place } from "../place";
import type { Scenario } from "../scenario";
import { seaSetting, type SeaSetting } from "./sea-setting";
import type { SearchSpace, Way } from "./search-space";
import type { Spaces } from "./spaces";
import { trunkOf } from "./trunk";
import { passagesOf, seaLegsOf, turnsBack } from "./way";
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
const GOOD_FACTOR = 1.5; // within it lie most ways that anybody would take

/**
 * One candidate for each variant that serves the pair, in the catalog's order, then the plain way. A variant serves
 * a pair when there is a way along it that does not turn back and takes at most three times the expected days of
 * the best way of all; a listed one whatever it takes.
 *
 * Which candidates there are does not depend on closures: a closed passage closes options and leaves others alone.
 *
 * @param listed options that the pair's own question names
 */
export function candidatesFor(
  ends: Ends,
  scenario: Scenario,
  catalog: Catalog,
  spaces: Spaces,
  listed: readonly string[] = [],
): readonly Candidate[] {
  const plain = plainSearches(ends, spaces(DIRECT, scenario));
  const best = plain.best(settingOf(scenario, []))?.cost ?? Infinity;
  const variants = catalog.corridors.flatMap((corridor) => {
    const space = spaces(corridor.id, scenario);
    return corridor.variants.flatMap((variant): Candidate[] => {
      const limits = [best * GOOD_FACTOR, best * ABSURD_FACTOR, ...(listed.includes(variant.id) ? [Infinity] : [])];
      const found = candidate(ends, scenario, space, corridor, variant, limits);
      return found === null ? [] : [{ ...found, option: variant.id, corridor: corridor.id, space }];
    });
  });
  const direct = plainWay(scenario, spaces(DIRECT, scenario), plain, variants.length === 0);
  return withoutRepeats([...variants, ...direct], listed);
}

type Found = Omit<Candidate, "option" | "corridor" | "space">;
type Search = (setting: SeaSetting, limit: number) => Way | null;

function candidate(
  { from, to }: Ends,
  scenario: Scenario,
  space: SearchSpace,
  corridor: Corridor,
  variant: Variant,
  limits: readonly number[],
): Found | null {
  const trunk = trunkOf(corridor, variant);
  const search = (setting: SeaSetting, most: number) =>
    cheapestWay(space, from, to, trunk, seaSetting({ ...setting, barred: trunk.barred }), most);
  return underClosures(space, scenario, trunk.forced, search, limits);
}

function underClosures(
  space: SearchSpace,
  scenario: Scenario,
  forced: readonly string[],
  search: Search,
  limits: readonly number[],
): Found | null {
  const { closed } = scenario;
  const openWay = firstWithin(limits, (limit) => search(settingOf(scenario, []), limit));
  if (openWay === null || turnsBack(space, openWay)) return null;
  const onOpenWay = passagesOf(space, openWay).filter((passage) => closed.includes(passage));
  if (onOpenWay.length === 0) return { openWay, way: openWay, closedBy: [] };
  if (forced.some((passage) => closed.includes(passage))) return { openWay, way: null, closedBy: onOpenWay };
  const beside = (shut: readonly string[]): Way | null => {
    const limits = [openWay.cost * GOOD_FACTOR, Infinity];
    const way = firstWithin(limits, (limit) => search(settingOf(scenario, shut), limit));
    return way !== null && !turnsBack(space, way) ? way : null;
  };
  const isShutByOne = closed.length > 1 && onOpenWay.some((passage) => beside([passage]) === null);
  const way = isShutByOne ? null : beside(closed); // what one closure shuts, more must not open
  return { openWay, way, closedBy: way === null ? onOpenWay : [] };
}

/** Tries the tightest limit first: most ways are found under it, and the looser the limit the longer the search. */
function firstWithin(limits: readonly number[], search: (limit: number) => Way | null): Way | null {
  for (const limit of limits) {
    const way = search(limit);
    if (way !== null) return way;
  }
  return null;
}

function settingOf({ opened, draftM }: Scenario, closed: readonly string[]): SeaSetting {
  return seaSetting({ closed, barred: [], opened, forced: [], waypoints: [], draftM });
}

interface PlainSearches {
  readonly bySea: Search; // from quay to quay
  readonly byLand: Search;
  readonly best: (setting: SeaSetting) => Way | null; // by land and at most one sea leg
}

function plainSearches({ from, to }: Ends, space: SearchSpace): PlainSearches {
  return {
    bySea: (setting) => seaWay(space, from, to, setting),
    byLand: (setting) => landWay(space, from, to, setting),
    best: (setting) => cheapestWay(space, from, to, null, setting, Infinity),
  };
}

/** By sea alone, else over land alone; by both only when no corridor serves the pair. */
function plainWay(
  scenario: Scenario,
  space: SearchSpace,
  { bySea, byLand, best }: PlainSearches,
  isLastResort: boolean,
): readonly Candidate[] {
  for (const search of isLastResort ? [bySea, byLand, best] : [bySea, byLand]) {
    const found = underClosures(space, scenario, [], search, [Infinity]);
    if (found !== null) return [{ ...found, option: DIRECT, corridor: DIRECT, space }];
  }
  return [];
}

function withoutRepeats(candidates: readonly Candidate[], listed: readonly string[]): readonly Candidate[] {
  const taken = new Set<string>();
  return candidates.filter((candidate) => {
    const course = courseOf(candidate);
    const isNew = !taken.has(course);
    taken.add(course);
    return isNew || listed.includes(candidate.option);
  });
}

/** Equal for equal ways: the platforms in order, and how the sea legs run. */
function courseOf({ space, openWay }: Candidate): string {
  const platforms = openWay.nodes.map(platformOf);
  const sea = seaLegsOf(space, openWay).map(({ km, passages }) => `${km.toFixed(3)} ${passages.join()}`);
  return [...platforms.filter((platform, i) => platform !== platforms[i - 1]), ...sea].join("|");
}

/** The corridor or baseline of an option; the plain way has none. */
export function corridorById({ corridors }: Catalog, id: string): Corridor | null {
  return corridors.find((corridor) => corridor.id === id) ?? null;
}
