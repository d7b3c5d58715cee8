import fc from "fast-check";
import type { Comparison, Option } from "../../../src/core/model/comparison";
import { drawsFrom } from "../../../src/core/time/draws";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import type { DrawContext } from "../../../src/core/charts/time-distance";
import { world } from "../planner/real-world";

export const planner = createPlanner(world);
export const gates = world.catalog.passages;
export const chance: DrawContext = { draws: drawsFrom(USUAL_SCENARIO.seed), components: world.model.components };

/** Every option with days of every headline question and of 50 random pairs. */
export function timedOptions(): readonly { readonly comparison: Comparison; readonly option: Option }[] {
  const places = Object.values(world.catalog.places).filter(({ kind }) => kind !== "waypoint");
  const pair = fc.record({
    from: fc.constantFrom(...places.map(({ id }) => id)),
    to: fc.constantFrom(...places.map(({ id }) => id)),
  });
  const random = fc.sample(pair, { numRuns: 50, seed: 20261122 }).filter(({ from, to }) => from !== to);
  return [...world.catalog.comparisons, ...random].flatMap(({ from, to }) => {
    const comparison = planner(from, to, USUAL_SCENARIO);
    return comparison.options.filter(({ days }) => days !== null).map((option) => ({ comparison, option }));
  });
}
