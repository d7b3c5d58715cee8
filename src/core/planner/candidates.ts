import { platformOf } from "../land/land-graph";
import type { Catalog } from "../model/catalog";
import type { Corridor } from "../model/corridor";
import { isOneRailhead, type EndPlaces } from "../model/place";
import type { Scenario } from "../model/scenario";
import { seaSetting, type SeaSetting } from "../sea/matrix/sea-setting";
import { closedOn, type ClosedOn } from "./closed-on";
import type { Found, Path, SearchContext } from "./networks/search-context";
import type { SearchContexts } from "./networks/search-contexts";
import type { OptionRules } from "./option-rules";
import { requiredLegs } from "./required-legs";
import { besideCost } from "./search/beside-path";
import { passagesOf, seaLegsOf } from "./search/path";
import { cheapestPath, landPath, seaPath } from "./search/path-search";
import { quickestPath, type PathSearch } from "./search/quickest-path";

/** A way that could be an option, before it is timed. */
export interface Candidate {
  readonly option: string;
  readonly corridor: string;
  readonly normal: Found | null; // with nothing closed
  readonly found: Found | null; // under the question's closures; null: closed
  readonly closedBy: ClosedOn; // what is closed on the normal path
}

/** What candidates are looked for by. */
export interface Inquiry {
  readonly ends: EndPlaces;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  readonly spaces: SearchContexts;
  readonly rules: OptionRules;
  readonly listed: readonly string[]; // options that the pair's own question names: whatever they take beside the best
}

/** The plain way between the two ends, when none of the corridors is it. */
export const DIRECT = "direct";

/** What is left of it where the plain way by sea is closed: by land, or by both. */
export const OVERLAND = "overland";

/**
 * One candidate for each variant that serves the pair, in the catalog's order, then the plain way. The path of each
 * is the quickest under its variant's rule that does not turn back, on the network without what is closed.
 */
export function candidatesFor(inquiry: Inquiry): readonly Candidate[] {
  const { scenario } = inquiry;
  if (isOneRailhead(inquiry.ends)) return [];
  const normal = foundIn(inquiry, openScenario(scenario), new Set());
  const found = isOpen(scenario) ? normal : foundIn(inquiry, scenario, new Set(normal.variants.keys()));
  const variants = inquiry.catalog.corridors.flatMap((corridor) =>
    corridor.variants.flatMap(({ id }): Candidate[] => {
      const isSuspended = scenario.suspended.includes(corridor.id);
      const [before, now] = [normal.variants.get(id) ?? null, isSuspended ? null : (found.variants.get(id) ?? null)];
      if (now === null && (before === null || (!isSuspended && found.tooSlow.has(id)))) return [];
      return [candidate(id, corridor.id, before, now, scenario)];
    }),
  );
  const direct = plainCandidates(normal, found, variants.length === 0, scenario).filter(
    (one) => !isBaseline(one, variants, inquiry),
  );
  return withoutRepeats([...variants, ...direct], inquiry.listed);
}

function candidate(
  option: string,
  corridor: string,
  normal: Found | null,
  found: Found | null,
  scenario: Scenario,
): Candidate {
  return { option, corridor, normal, found, closedBy: closedOn(normal, scenario) };
}

/** The plain way keeps its kind when it is closed; another kind that is left is an option of its own. */
function plainCandidates(
  normal: FoundPaths,
  found: FoundPaths,
  isLastResort: boolean,
  scenario: Scenario,
): readonly Candidate[] {
  const kinds = PLAIN_KINDS.filter((kind) => kind !== "any" || isLastResort);
  const own = kinds.find((kind) => normal.plain(kind) !== null);
  if (own === undefined) return [];
  const direct = candidate(DIRECT, DIRECT, normal.plain(own), found.plain(own), scenario);
  const other = direct.found !== null ? undefined : kinds.find((kind) => found.plain(kind) !== null);
  if (other === undefined) return [direct];
  return [direct, candidate(OVERLAND, DIRECT, normal.plain(other), found.plain(other), scenario)];
}

function openScenario(scenario: Scenario): Scenario {
  return { ...scenario, closed: [], closedPlaces: [], suspended: [] };
}

function isOpen({ closed, closedPlaces }: Scenario): boolean {
  return closed.length + closedPlaces.length === 0;
}

interface FoundPaths {
  readonly variants: ReadonlyMap<string, Found>;
  readonly tooSlow: ReadonlySet<string>; // variants that have a path, but none worth listing beside the best
  readonly plain: (kind: PlainKind) => Found | null;
}

/** By sea alone, else over land alone, else by both where nothing else serves. */
const PLAIN_KINDS = ["sea", "land", "any"] as const;
type PlainKind = (typeof PLAIN_KINDS)[number];

/**
 * The quickest path of each variant, and the plain one, under a scenario's closures.
 *
 * @param usual variants that have a path with nothing closed: of these it is told whether they are closed or too slow
 */
function foundIn(
  { ends, catalog, spaces, rules, listed }: Inquiry,
  scenario: Scenario,
  usual: ReadonlySet<string>,
): FoundPaths {
  const space = spaces(DIRECT, scenario);
  const anyway: PathSearch = (on, closed, limit) =>
    cheapestPath(on, ends, null, { free: settingOf(on, scenario, closed), limit });
  const best = quickestPath(space, scenario.closed, anyway, [Infinity])?.cost ?? Infinity;
  const beside =
    besideCost(space, ends, settingOf(space, scenario, scenario.closed), rules.besideKm) * rules.mostOfBeside;
  const variants = new Map<string, Found>();
  const tooSlow = new Set<string>();
  for (const corridor of catalog.corridors) {
    const own = spaces(corridor.id, scenario);
    for (const variant of corridor.variants) {
      const worth = listed.includes(variant.id) ? beside : Math.min(beside, best * rules.mostOfBest);
      const most = variant.id === scenario.baseline ? Infinity : worth; // what is asked to measure against may be absurd
      const path = variantPath({ corridor, variant, own, ends, scenario }, [
        Math.min(most, best * rules.usualOfBest),
        most,
        ...(usual.has(variant.id) ? [Infinity] : []),
      ]);
      if (path === null) continue;
      if (path.cost < most) variants.set(variant.id, { space: own, path });
      else tooSlow.add(variant.id);
    }
    widen(corridor, variants);
  }
  return { variants, tooSlow, plain: (kind) => plainPath(space, ends, scenario, kind) };
}

interface VariantSearch {
  readonly corridor: Corridor;
  readonly variant: Corridor["variants"][number];
  readonly own: SearchContext;
  readonly ends: EndPlaces;
  readonly scenario: Scenario;
}

function variantPath(
  { corridor, variant, own, ends, scenario }: VariantSearch,
  limits: readonly number[],
): Path | null {
  const trunk = requiredLegs(corridor, variant);
  if (trunk.forced.some((passage) => scenario.closed.includes(passage))) return null;
  const search: PathSearch = (on, closed, limit) =>
    cheapestPath(on, ends, trunk, {
      free: seaSetting({ ...settingOf(on, scenario, closed), barred: trunk.barred }),
      limit,
    });
  return quickestPath(own, scenario.closed, search, limits);
}

/** The first variant of those that force the same passages is their common rule: it takes the quickest of their ways. */
function widen(corridor: Corridor, found: Map<string, Found>): void {
  const byGates = new Map<string, string[]>();
  for (const variant of corridor.variants) {
    const { forced } = requiredLegs(corridor, variant);
    if (forced.length > 0) byGates.set(forced.join(), [...(byGates.get(forced.join()) ?? []), variant.id]);
  }
  for (const [widest, ...others] of byGates.values()) {
    for (const other of others.flatMap((id) => found.get(id) ?? [])) {
      if (other.path.cost < (found.get(widest!)?.path.cost ?? Infinity)) found.set(widest!, other);
    }
  }
}

function plainPath(space: SearchContext, ends: EndPlaces, scenario: Scenario, kind: PlainKind): Found | null {
  const searches: Readonly<Record<PlainKind, PathSearch>> = {
    sea: (on, closed) => seaPath(on, ends, settingOf(on, scenario, closed)),
    land: (on, closed) => landPath(on, ends, settingOf(on, scenario, closed)),
    any: (on, closed, limit) => cheapestPath(on, ends, null, { free: settingOf(on, scenario, closed), limit }),
  };
  const path = quickestPath(space, scenario.closed, searches[kind], [Infinity]);
  return path === null ? null : { space, path };
}

/**
 * Canals beside the great gates are open whatever a variant asks for: a ship that comes by Suez may pass the Kiel
 * Canal too, as one that was asked for nothing may.
 */
function settingOf(space: SearchContext, { opened, draftM }: Scenario, closed: readonly string[]): SeaSetting {
  const open = [...new Set([...opened, ...space.sideCanals])].toSorted();
  return seaSetting({ closed: closed.toSorted(), barred: [], opened: open, forced: [], waypoints: [], draftM });
}

/** The plain way through a canal that a baseline takes too is that baseline, drawn a second time. */
function isBaseline({ normal, found }: Candidate, variants: readonly Candidate[], { catalog }: Inquiry): boolean {
  const canals = (one: Found | null): string[] =>
    one === null
      ? []
      : passagesOf(one.space, one.path).filter((id) => {
          return catalog.passages[id]?.kind === "canal" && one.space.sea.greatGates.includes(id);
        });
  const own = canals(found ?? normal);
  return variants.some((other) => {
    if (corridorById(catalog, other.corridor)?.kind !== "baseline") return false;
    return canals(found === null ? other.normal : other.found).some((canal) => own.includes(canal));
  });
}

/** Equal ways are one option: the one whose way it is with nothing closed, else the first. */
function withoutRepeats(found: readonly Candidate[], listed: readonly string[]): readonly Candidate[] {
  const taken = new Set<string>();
  const isNew = (one: Candidate): boolean => {
    const course = courseOf(one.found ?? one.normal!);
    const isFirst = !taken.has(course);
    taken.add(course);
    return isFirst || listed.includes(one.option);
  };
  const own = new Set(found.filter((one) => !isRerouted(one)).filter(isNew));
  const kept = new Set([...own, ...found.filter(isRerouted).filter(isNew)]);
  return found.filter((one) => kept.has(one));
}

/** Whether an open way differs from that with nothing closed. */
export function isRerouted({ normal, found }: Candidate): boolean {
  return normal !== null && found !== null && courseOf(normal) !== courseOf(found);
}

/** Equal for equal ways: the platforms in order, and how the sea legs run. */
function courseOf({ space, path }: Found): string {
  const platforms = path.nodes.map((node) => placeOf(space, node));
  const sea = seaLegsOf(space, path).map(({ km, passages }) => `${km.toFixed(3)} ${passages.join()}`);
  return [...platforms.filter((platform, i) => platform !== platforms[i - 1]), ...sea].join("|");
}

/** Platforms are numbered anew where places are closed. */
function placeOf({ graph }: SearchContext, node: number): string {
  const { at, mode, gaugeMm, country } = graph.platforms[platformOf(node)]!;
  return [at, mode, gaugeMm, country].join();
}

/** The corridor or baseline of an option; the plain way has none. */
export function corridorById({ corridors }: Catalog, id: string): Corridor | null {
  return corridors.find((corridor) => corridor.id === id) ?? null;
}
