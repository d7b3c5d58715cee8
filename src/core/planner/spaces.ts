import type { Season, Section } from "../catalog";
import type { Stop } from "../leg";
import { costOf } from "../network/cost";
import { landGraph, type LandGraph } from "../network/land-graph";
import { edgeCosts, type Pace } from "../network/pace";
import { withoutParallelRoads } from "../network/gap-roads";
import { measureSections } from "../network/section-length";
import type { Place } from "../place";
import type { Scenario } from "../scenario";
import { OPEN_SEA, stretchesAlong } from "../speed-area";
import { seaTable } from "./sea-table";
import type { SearchSpace } from "./search-space";
import { typicalPace } from "./typical-pace";
import type { World } from "./world";

/** Search spaces by corridor and scenario. What they share is made once and remembered. */
export type Spaces = (corridor: string, scenario: Scenario) => SearchSpace;

const KEPT_SPACES = 48;

export function searchSpaces(world: World): Spaces {
  const { catalog, land, seaLegs } = world;
  const sections = measureSections(land);
  const ports = Object.values(catalog.places).filter(({ kind }) => kind === "port");
  const sea = seaTable(seaLegs, ports, catalog);
  const graphs = new Map<string, LandGraph>();
  const spaces = new Map<string, SearchSpace>();

  const graphOf = (scenario: Scenario): LandGraph => {
    const open = sections.filter((section) => isUsable(section, scenario));
    return kept(graphs, open.map(({ id }) => id).join(), () => {
      return landGraph(withoutParallelRoads(open, land.stations), land.stations, ports);
    });
  };
  return (corridor, scenario) => {
    const { month, vessel, speedKn, adjust, built } = scenario;
    const key = JSON.stringify([corridor, month, vessel, speedKn, adjust ?? null, built.toSorted()]);
    return kept(spaces, key, () => {
      const graph = graphOf(scenario);
      const pace = typicalPace(corridor, scenario, world.model);
      const costs = edgeCosts(graph, pace);
      const reaches = [...spaces.values()].find((other) => sameCosts(other, graph, costs))?.reaches ?? new Map();
      return { graph, costs, reaches, ports, sea, ...seaCosts(pace, world) };
    });
  };
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (store.size >= KEPT_SPACES) store.clear();
  store.set(key, made);
  return made;
}

function sameCosts(other: SearchSpace, graph: LandGraph, costs: Float64Array): boolean {
  return other.graph === graph && other.costs.every((cost, i) => cost === costs[i]);
}

/** Open lines, and unfinished ones whose project the scenario takes as built; not out of their season. */
function isUsable({ status, season }: Section, { built, month }: Scenario): boolean {
  const isUnfinished = status.status === "under-construction" || status.status === "planned";
  if (isUnfinished && (status.project === null || !built.includes(status.project))) return false;
  return season === null || isInSeason(season, month);
}

/** A season may run over the turn of the year. */
function isInSeason({ fromMonth, toMonth }: Season, month: number): boolean {
  return fromMonth <= toMonth ? fromMonth <= month && month <= toMonth : month >= fromMonth || month <= toMonth;
}

/** Costs of sea legs at the speed of the waters that both ports lie on, with the waits in passages. */
function seaCosts(pace: Pace, { model }: World): Pick<SearchSpace, "seaCost" | "leastSeaCost"> {
  const daysPerKm = (on: string): number => {
    return (
      pace.runningDays("sea", { on, distanceKm: 1 }) ??
      pace.runningDays("sea", { on: OPEN_SEA, distanceKm: 1 }) ??
      Infinity
    );
  };
  const areas = new Map<string, string>();
  const waits = new Map<string, number>();
  const areaOf = ({ id, position }: Place): string => {
    const [lon, lat] = position;
    return kept(areas, id, () => stretchesAlong([position, [lon, lat + 0.001]], 1, model.areas)[0]?.on ?? OPEN_SEA);
  };
  const waitAt = (at: string): number => {
    const stop: Stop = { kind: "passage", at, countries: [], modes: ["sea", "sea"] };
    return kept(waits, at, () => pace.waitingDays(stop) ?? 0);
  };
  const fastest = Math.min(...[OPEN_SEA, ...model.areas.map(({ id }) => id)].map(daysPerKm));
  return {
    seaCost: (from, to, { km, passages }) => {
      const area = areaOf(from);
      const running = km * daysPerKm(area === areaOf(to) ? area : OPEN_SEA);
      return costOf(
        passages.reduce((days, at) => days + waitAt(at), running),
        km,
      );
    },
    leastSeaCost: (km) => costOf(km * fastest, km),
  };
}
