import { isNotAvailable } from "../../model/components";
import type { LegPlan } from "../../model/corridor";
import type { Stop } from "../../model/leg";
import type { Place } from "../../model/place";
import type { Scenario } from "../../model/scenario";
import { dwellOf } from "../../time/dwell";
import type { SpeedArea } from "../../time/speed-area";
import type { World } from "../world";

/** What a path's legs are made with, beside the path: whose they are, and what the data says of them. */
export interface LegContext {
  readonly corridor: string;
  readonly from: Place;
  readonly to: Place;
  readonly plans: readonly LegPlan[]; // the corridor's own: a leg with the same ends has their status
  readonly areas: readonly SpeedArea[];
  readonly localKm: number; // up to here a lorry at an end is part of loading and unloading, and no leg
  readonly isBuilt: (project: string) => boolean;
  readonly hasDwell: (stop: Stop) => boolean; // passages and services without a figure cost no time
  readonly passageSources: (passage: string) => readonly string[];
}

/** The context of a corridor's paths between two places; of a path by no corridor there are no plans. */
export function legContext(
  corridor: string,
  { from, to }: Pick<LegContext, "from" | "to">,
  scenario: Scenario,
  { catalog, model }: Pick<World, "catalog" | "model">,
): LegContext {
  return {
    corridor,
    from,
    to,
    areas: model.areas,
    localKm: model.components["drayage-local"]?.typical ?? 0,
    plans: catalog.corridors.find(({ id }) => id === corridor)?.legs ?? [],
    isBuilt: (project) => scenario.built.includes(project),
    hasDwell: (stop) => !isNotAvailable(dwellOf(stop, scenario, model.components)),
    passageSources: (passage) => catalog.passages[passage]?.sources ?? [],
  };
}
