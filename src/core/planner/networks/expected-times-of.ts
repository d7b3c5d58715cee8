import { isNotAvailable } from "../../model/components";
import { meanOf } from "../../time/distribution";
import { callsAlong, dwellOf } from "../../time/dwell";
import type { Mode, Stretch } from "../../model/leg";
import { memo } from "../../memo";
import type { ExpectedTimes } from "../../land/expected-times";
import type { Scenario } from "../../model/scenario";
import { speedOf } from "../../time/speed";
import type { TransitModel } from "../../time/transit-time";
import { HOURS_PER_DAY } from "../../units";

/**
 * Expected days on one corridor under a scenario, from the transit model's figures. Remembers what it was asked.
 *
 * Waits count with their mean: most have a longer tail above than below, and the middle of a sum of many lies nearer to
 * the sum of their means than to that of their usual values.
 */
export function expectedTimesOf(corridor: string, scenario: Scenario, model: TransitModel): ExpectedTimes {
  const daysPerKm = memo<string, number | null>();
  return {
    runningDays: (mode, { on, distanceKm }) => {
      const pace = daysPerKm.get(`${mode}|${on}`, () => expectedDaysPerKm({ mode, on, corridor }, scenario, model));
      return pace === null ? null : pace * distanceKm;
    },
    waitingDays: (stop) => {
      const dwell = dwellOf(stop, scenario, model.components);
      return isNotAvailable(dwell) ? null : meanOf(dwell.dwellDays);
    },
  };
}

interface Running {
  readonly mode: Mode;
  readonly on: string;
  readonly corridor: string;
}

function expectedDaysPerKm({ mode, on, corridor }: Running, scenario: Scenario, model: TransitModel): number | null {
  const stretch: Stretch = { on, distanceKm: 1 };
  const part = speedOf({ mode, corridor }, stretch, scenario, model.components, model.nsr);
  if (isNotAvailable(part)) return null;
  const calls = callsAlong({ mode, corridor, to: "", stretches: [stretch] }, scenario, model.components);
  return 1 / (part.speedKmh.typical * HOURS_PER_DAY) + (calls ? meanOf(calls.dwellDays) : 0);
}
