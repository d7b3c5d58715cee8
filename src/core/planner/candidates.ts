import type { Catalog } from "../model/catalog";
import type { Corridor, Variant } from "../model/corridor";
import { platformOf } from "../land/land-graph";
import { optionId } from "../model/option-id";
import { isOneRailhead, type Place } from "../model/place";
import type { Scenario } from "../model/scenario";
import { seaSetting, type SeaSetting } from "../sea/matrix/sea-setting";
import type { SearchContext, Path } from "./networks/search-context";
import type { SearchContexts } from "./networks/search-contexts";
import { requiredLegs } from "./required-legs";
import { settingOf, underClosures, type Moved, type Search, type UnderClosures } from "./closures/under-closures";
import { seaLegsOf } from "./search/path";
import { cheapestPath, landPath, seaPath } from "./search/path-search";

/** A way that could be an option, before it is timed. */
export interface Candidate extends Omit<UnderClosures, "moved"> {
  readonly option: string;
  readonly openBy: readonly string[]; // when it is closed: ports and canals by which its variant is open
  readonly corridor: string;
  readonly space: SearchContext;
}

/** A variant, or the plain way, with what closures leave of it. */
interface Found extends Omit<Candidate, "openBy"> {
  readonly moved: Moved | null;
}

export interface Ends {
  readonly from: Place;
  readonly to: Place;
}

/** The plain way between the two ends, when none of the corridors is it. */
export const DIRECT = "direct";
const ABSURD_FACTOR = 3;
const USUAL_FACTOR = 1.5; // most variants are within it

/**
 * One candidate for each variant that serves the pair, in the catalog's order, then the plain way. A variant serves
 * a pair when there is a way along it that does not turn back and takes at most three times the expected days of
 * the best way of all; a listed one whatever it takes.
 *
 * Which variants there are does not depend on closures. A closed passage sends an option's ships round or closes it,
 * and leaves others alone; a way of the variant over other ports follows as a candidate of its own where it is quicker.
 *
 * @param listed options that the pair's own question names
 */
export function candidatesFor(
  ends: Ends,
  scenario: Scenario,
  catalog: Catalog,
  spaces: SearchContexts,
  listed: readonly string[] = [],
): readonly Candidate[] {
  if (isOneRailhead(ends)) return [];
  const plain = plainSearches(ends, spaces(DIRECT, scenario));
  const best = plain.best(settingOf(scenario, []))?.cost ?? Infinity;
  const variants = catalog.corridors.flatMap((corridor) => {
    const space = spaces(corridor.id, scenario);
    return corridor.variants.flatMap((variant): Found[] => {
      const limits = [best * USUAL_FACTOR, best * ABSURD_FACTOR, ...(listed.includes(variant.id) ? [Infinity] : [])];
      const found = candidate(ends, scenario, space, corridor, variant, limits);
      return found === null ? [] : [{ ...found, option: variant.id, corridor: corridor.id, space }];
    });
  });
  const direct = plainWay(scenario, spaces(DIRECT, scenario), plain, variants.length === 0);
  return withMoved(withoutRepeats([...variants, ...direct], listed));
}

function candidate(
  { from, to }: Ends,
  scenario: Scenario,
  space: SearchContext,
  corridor: Corridor,
  variant: Variant,
  limits: readonly number[],
): UnderClosures | null {
  const trunk = requiredLegs(corridor, variant);
  const search = (setting: SeaSetting, most: number) =>
    cheapestPath(space, from, to, trunk, seaSetting({ ...setting, barred: trunk.barred }), most);
  return underClosures(space, scenario, trunk.forced, search, limits);
}

interface PlainSearches {
  readonly bySea: Search; // from quay to quay
  readonly byLand: Search;
  readonly best: (setting: SeaSetting) => Path | null; // by land and at most one sea leg
}

function plainSearches({ from, to }: Ends, space: SearchContext): PlainSearches {
  return {
    bySea: (setting) => seaPath(space, from, to, setting),
    byLand: (setting) => landPath(space, from, to, setting),
    best: (setting) => cheapestPath(space, from, to, null, setting, Infinity),
  };
}

/** By sea alone, else over land alone; by both only when no corridor serves the pair. */
function plainWay(
  scenario: Scenario,
  space: SearchContext,
  { bySea, byLand, best }: PlainSearches,
  isLastResort: boolean,
): readonly Found[] {
  for (const search of isLastResort ? [bySea, byLand, best] : [bySea, byLand]) {
    const found = underClosures(space, scenario, [], search, [Infinity]);
    if (found !== null) return [{ ...found, option: DIRECT, corridor: DIRECT, space }];
  }
  return [];
}

function withoutRepeats(found: readonly Found[], listed: readonly string[]): readonly Found[] {
  const taken = new Set<string>();
  return found.filter(({ space, openWay, option }) => {
    const course = courseOf(space, openWay);
    const isNew = !taken.has(course);
    taken.add(course);
    return isNew || listed.includes(option);
  });
}

/** Each followed by its way over other ports or canals, unless that is the way of another one. */
function withMoved(found: readonly Found[]): readonly Candidate[] {
  const taken = new Set<string>(found.flatMap(({ space, way }) => (way === null ? [] : [courseOf(space, way)])));
  return found.flatMap(({ moved, ...rest }): Candidate[] => {
    const own = { ...rest, openBy: rest.way === null ? (moved?.by ?? []) : [] };
    if (moved === null || taken.has(courseOf(own.space, moved.way))) return [own];
    taken.add(courseOf(own.space, moved.way));
    return [own, { ...own, option: optionId(own.option, moved.by), way: moved.way, closedBy: [], openBy: [] }];
  });
}

/** Equal for equal ways: the platforms in order, and how the sea legs run. */
function courseOf(space: SearchContext, way: Path): string {
  const platforms = way.nodes.map(platformOf);
  const sea = seaLegsOf(space, way).map(({ km, passages }) => `${km.toFixed(3)} ${passages.join()}`);
  return [...platforms.filter((platform, i) => platform !== platforms[i - 1]), ...sea].join("|");
}

/** The corridor or baseline of an option; the plain way has none. */
export function corridorById({ corridors }: Catalog, id: string): Corridor | null {
  return corridors.find((corridor) => corridor.id === id) ?? null;
}
