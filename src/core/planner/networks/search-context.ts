import type { LandGraph } from "../../land/land-graph";
import type { EdgeCosts } from "../../land/shortest-path-tree";
import type { Place } from "../../model/place";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SeaTable } from "../../sea/matrix/sea-table";
import type { PortAccess } from "./port-access";

/** Nodes of the land graph from end to end. Between two quays that follow each other the path runs by sea: the first such step under `sea[0]`, the next under `sea[1]`. */
export interface Path {
  readonly cost: number; // see `searchCost`
  readonly nodes: readonly number[];
  readonly sea: readonly SeaSetting[];
}

/** The networks and costs in which the paths of one corridor under one scenario are searched. `reaches` holds land trees by their sources. */
export interface SearchContext {
  readonly graph: LandGraph;
  readonly costs: EdgeCosts;
  readonly reaches: Map<string, PortAccess>;
  readonly ports: readonly Place[]; // all; a closed one has no quay in the graph
  readonly portIndex: ReadonlyMap<string, number>; // by id
  readonly sea: SeaTable;
  readonly canals: readonly string[]; // passages with a wait that a ship can go round
  readonly sideCanals: readonly string[]; // those open by default that are no great gate
  readonly borderAt: ReadonlyMap<string, string>; // the border crossing that a station belongs to
  readonly seaCost: (from: number, to: number, km: number, passages: number) => number; // ports by index, passages by list
  readonly leastSeaCost: (km: number) => number; // at the speed of the fastest waters, without waits
}

/** A path and the network that it was found on. */
export interface Found {
  readonly space: SearchContext;
  readonly path: Path;
}
