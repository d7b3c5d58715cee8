import type { Basis } from "./basis";
import type { Leg } from "./leg";
import type { Range } from "../range";
import type { WayReason } from "./reason";
import type { Scenario } from "./scenario";
import type { Breakdown } from "../money/breakdown";

export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Counts of sampled days in bins of equal width, the first starting at `fromDays`. */
export interface Histogram {
  readonly fromDays: number;
  readonly binDays: number;
  readonly counts: readonly number[];
}

export type Verdict = "faster" | "slower" | "no clear difference" | "baseline";

/** One way from the first end to the second: a variant of a corridor or of a baseline. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly corridor: string; // id of the corridor or baseline it is a variant of
  readonly status: "available" | "closed" | "not-available";
  readonly reason?: WayReason;
  readonly distanceKm: number | null;
  readonly basis: Basis; // what `days`, `histogram`, the legs' waits and `against` count
  readonly days: Percentiles | null; // of the basis
  readonly runningDays: Percentiles | null; // the three bases side by side: under way only,
  readonly terminalDays: Percentiles | null; // from departure to arrival, every wait on the way included,
  readonly doorDays: Percentiles | null; // with what is waited for at both ends
  readonly shipClass: string | null; // of its first leg on water; null: none, or no legs are known
  readonly latestDeparture?: LatestDeparture | null; // when the question says by when; null: no departure is early enough
  readonly generalisedCostUsdPerTeu?: Range | null; // when the question says what the cargo is worth
  readonly histogram: Histogram | null; // of `days`
  readonly costUsdPerTeu: Range | null;
  readonly co2eKgPerTeu: Range | null;
  readonly bills: Bills | null; // what the two above are made of; null where there are no days
  readonly passages: readonly string[];
  readonly legs: readonly Leg[];
  readonly against: Against | null;
  readonly rerouted?: Rerouted; // absent: as with nothing closed
  readonly wouldTake?: Percentiles; // closed: the days with nothing closed
  readonly wouldRun?: Pick<Option, "distanceKm" | "passages" | "legs">; // closed: the way with nothing closed
}

/** What a way has otherwise than with nothing closed, and why. */
export interface Rerouted {
  readonly by: readonly string[]; // ports, canals and straits that it would not use otherwise
  readonly closed: readonly string[]; // passages and places on the way that it would take otherwise
}

/** The last day to leave on, so that the goods are there in time with the chance asked for. */
export interface LatestDeparture {
  readonly date: string; // "2027-01-24"
  readonly days: number; // counted for: whole days from departure to arrival, in the month of departure
}

/** Money in USD and greenhouse gases in kg CO2e of one TEU, line by line. */
export interface Bills {
  readonly cost: Breakdown;
  readonly co2e: Breakdown;
}

export interface Against {
  readonly baseline: string;
  readonly distancePct: number; // (option - baseline) / baseline * 100
  readonly daysP50: number; // option - baseline
  readonly days: Percentiles; // of option - baseline, draw by draw
  readonly probabilityFaster: number; // 0..1
  readonly verdict: Verdict;
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly scenario: Scenario;
  readonly baseline: string | null;
  readonly options: readonly Option[];
  readonly leftOut: number; // variants along which no way runs that does not turn back, or only one far slower than the best
  readonly reason?: WayReason; // why there is no option at all
}
