import { basisOf } from "../model/basis";
import { isNotAvailable } from "../model/components";
import type { Option } from "../model/comparison";
import { costPerTeu } from "../money/cost";
import { generalisedCost } from "../money/generalised-cost";
import type { Range } from "../range";
import { medianOf, percentilesOf } from "../time/percentiles";
import { sampleJourney } from "../time/sample";
import { timeDoorToDoor } from "../time/transit-time";
import type { Candidate } from "./candidates";
import { legContext } from "./legs/leg-context";
import { routedLegs } from "./legs/routed-legs";
import type { Timing } from "./options";

/** What an option is ranked by: the same figures that `timedOption` gives it, and no others. */
export interface RankedOption extends Pick<Option, "id" | "corridor"> {
  readonly days: Float64Array; // drawn
  readonly daysP50: number;
  readonly costUsdPerTeu: Range | null;
  readonly generalisedUsdPerTeu: Range | null; // null too where the question says nothing of the cargo's value
}

/** The candidate with its days and bills; null when it cannot be used. */
export function rankedOption(candidate: Candidate, timing: Timing): RankedOption | null {
  const { found, option: id, corridor } = candidate;
  if (found === null) return null;
  const { ends, scenario, catalog, model, draws } = timing;
  const routed = routedLegs(found.space, found.path, legContext(corridor, ends, scenario, { catalog, model }));
  const legs = timeDoorToDoor(routed, scenario, model);
  if (isNotAvailable(legs)) return null;
  const days = sampleJourney(legs, draws, model.components)[basisOf(scenario)];
  const costUsdPerTeu = costPerTeu(routed, scenario, model).total;
  const { cargo } = scenario;
  return {
    id,
    corridor,
    days,
    daysP50: medianOf(days),
    costUsdPerTeu,
    generalisedUsdPerTeu:
      cargo === undefined || costUsdPerTeu === null ? null : generalisedCost(costUsdPerTeu, percentilesOf(days), cargo),
  };
}
