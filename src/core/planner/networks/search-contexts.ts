import type { Passage, Season, Section } from "../../model/catalog";
import { withoutParallelRoads } from "../../land/parallel-roads";
import { landGraph, type LandGraph } from "../../land/land-graph";
import { edgeCosts } from "../../land/expected-times";
import { measureSections } from "../../land/section-length";
import { scenarioKey, type Scenario } from "../../model/scenario";
import { memo, type Memo } from "../../memo";
import { portWaters, seaCosts } from "./sea-costs";
import { seaTable } from "../../sea/matrix/sea-table";
import type { SearchContext } from "./search-context";
import { expectedTimesOf } from "./expected-times-of";
import { USUAL_SCENARIO } from "../usual-scenario";
import type { World } from "../world";

/** Gives the search context of a corridor under a scenario. Graphs and costs that several of them share are made once. */
export type SearchContexts = (corridor: string, scenario: Scenario) => SearchContext;

type LandSpace = Pick<SearchContext, "graph" | "costs" | "reaches">;

const CACHED_CONTEXTS = 48;
const CACHED_GRAPHS = 8; // each with what is searched on it

export function searchContexts({ catalog, land, seaLegs, model }: World): SearchContexts {
  const sections = measureSections(land);
  const ports = Object.values(catalog.places).filter(({ kind }) => kind === "port");
  const portIndex = new Map(ports.map(({ id }, index) => [id, index]));
  const sea = seaTable(seaLegs, ports, catalog);
  const waters = portWaters(ports, model.areas);
  const allCanals = Object.values(catalog.passages).filter(({ kind }) => kind === "canal");
  const canals = allCanals.map(({ id }) => id);
  const isAside = ({ id, defaultOpen }: Passage) => defaultOpen && !sea.greatGates.includes(id);
  const sideCanals = allCanals.filter(isAside).map(({ id }) => id);
  const borderAt = borderStations(catalog, land);
  const graphs = memo<string, { readonly graph: LandGraph; readonly lands: Memo<string, LandSpace> }>(CACHED_GRAPHS);
  const spaces = memo<string, SearchContext>(CACHED_CONTEXTS);

  const landOf = (corridor: string, scenario: Scenario): LandSpace => {
    const open = sections.filter((section) => isUsable(section, scenario));
    const closed = scenario.closedPlaces.toSorted();
    const { graph, lands } = graphs.get([...open.map(({ id }) => id), ...closed].join(), () => {
      const quays = ports.filter(({ id }) => !closed.includes(id));
      const isShut = (station: string) => closed.includes(borderAt.get(station) ?? "");
      const graph = landGraph(withoutParallelRoads(open, land.stations), land.stations, quays, isShut);
      return { graph, lands: memo(CACHED_CONTEXTS) };
    });
    return lands.get(`${corridor} ${scenarioKey(ashore(scenario))}`, () => {
      const costs = edgeCosts(graph, expectedTimesOf(corridor, ashore(scenario), model));
      return lands.values().find((other) => isSame(other.costs, costs)) ?? { graph, costs, reaches: new Map() };
    });
  };
  return (corridor, scenario) => {
    const { closed: _, suspended, opened, baseline, seed, basis, cargo, arrival, pricesOf, ...own } = scenario; // those left out change no path's cost
    const { built, closedPlaces } = own;
    const key = scenarioKey({ ...own, built: built.toSorted(), closedPlaces: closedPlaces.toSorted() });
    return spaces.get(`${corridor} ${key}`, () => {
      const costs = seaCosts(expectedTimesOf(corridor, scenario, model), waters, sea.passages);
      return { ...landOf(corridor, scenario), ports, portIndex, sea, canals, sideCanals, borderAt, ...costs };
    });
  };
}

function borderStations({ places }: World["catalog"], { stations }: World["land"]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(stations).flatMap(([id, station]) => {
      const border = station.places.find((place) => places[place]?.kind === "border");
      return border === undefined ? [] : [[id, border] as const];
    }),
  );
}

/** The part of a scenario that costs over land depend on: the adjusted figures and the trains. Ship and month do not change them; what is closed in a month is left out of the graph. */
function ashore({ adjust, trains }: Scenario): Scenario {
  return { ...USUAL_SCENARIO, ...(adjust && { adjust }), ...(trains && { trains }) };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.every((cost, i) => cost === b[i]);
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
