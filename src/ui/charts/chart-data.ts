import type { Comparison, Option } from "../../core/model/comparison";
import type { Components } from "../../core/model/components";
import { memo, perObject } from "../../core/memo";
import { costDistance, type CostDistance } from "../../core/charts/cost-distance";
import { drawsFrom } from "../../core/time/draws";
import { timeDistance, type DrawContext, type PassageGates, type TimeDistance } from "../../core/charts/time-distance";
import { baselineOf } from "../../state/evidence";
import { headlineOption } from "../../state/headline-option";

/** An answer made ready for the charts: only options with days, the one in focus and what it is measured against. */
export interface ChartData {
  readonly comparison: Comparison;
  readonly options: readonly Option[]; // by middle days
  readonly tracks: Readonly<Record<string, TimeDistance>>; // by option id
  readonly bills: Readonly<Record<string, CostDistance>>; // by option id; without those whose cost is not known
  readonly chance: DrawContext;
  readonly ranks: ReadonlyMap<string, number>; // by middle days, from 0: the letter of an option in every chart
}

/** Makes an answer ready. An option that stands in several answers is worked out once; one seed has one lot of draws. */
export function createChartData(components: Components, gates: PassageGates): (comparison: Comparison) => ChartData {
  const bySeed = memo<number, SeedData>(1);
  return perObject((comparison) => {
    const { seed } = comparison.scenario;
    return chartData(
      comparison,
      bySeed.get(seed, () => seedData({ draws: drawsFrom(seed), components }, gates)),
    );
  });
}

interface SeedData {
  readonly chance: DrawContext;
  readonly drawn: (option: Option) => { readonly track: TimeDistance; readonly bill: CostDistance | null };
}

function seedData(chance: DrawContext, gates: PassageGates): SeedData {
  const drawn = perObject((option: Option) => {
    return { track: timeDistance(option, chance, gates), bill: costDistance(option, gates) };
  });
  return { chance, drawn };
}

function chartData(comparison: Comparison, { chance, drawn }: SeedData): ChartData {
  const options = comparison.options
    .filter(({ days }) => days !== null)
    .toSorted((a, b) => (a.days?.p50 ?? 0) - (b.days?.p50 ?? 0) || (a.id < b.id ? -1 : 1));
  const worked = options.map((option) => [option.id, drawn(option)] as const);
  const tracks = Object.fromEntries(worked.map(([id, { track }]) => [id, track]));
  const bills = Object.fromEntries(worked.flatMap(([id, { bill }]) => (bill === null ? [] : [[id, bill]])));
  const ranks = new Map(options.map(({ id }, rank) => [id, rank]));
  return { comparison, options, tracks, bills, chance, ranks };
}

/** The option the charts speak of: the chosen one, else the one that the answer leads with. */
export function focusedOption({ comparison, options }: ChartData, chosen: string | null): Option | null {
  return options.find(({ id }) => id === chosen) ?? headlineOption(comparison, options);
}

/** What it is measured against, when that has days. */
export function measureOf({ comparison }: ChartData, option: Option): Option | null {
  const baseline = baselineOf(comparison, option);
  return baseline?.days == null ? null : baseline;
}
