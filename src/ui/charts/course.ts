import type { Comparison, Option } from "../../core/comparison";
import type { Components } from "../../core/components";
import { costDistance, type CostDistance } from "../../core/cost-distance";
import { drawsFrom } from "../../core/draws";
import { timeDistance, type Chance, type Gates, type TimeDistance } from "../../core/time-distance";
import { baselineOf } from "../../state/evidence";
import { leadOf } from "../compare/CompareRoom";

/** An answer made ready for the charts: only options with days, the one spoken of and what it is measured against. */
export interface Courses {
  readonly comparison: Comparison;
  readonly options: readonly Option[]; // by middle days
  readonly tracks: Readonly<Record<string, TimeDistance>>; // by option id
  readonly bills: Readonly<Record<string, CostDistance>>; // by option id; without those whose cost is not known
  readonly chance: Chance;
}

/** Makes an answer ready, every answer once: those of one seed share their draws. */
export function createCourses(components: Components, gates: Gates): (comparison: Comparison) => Courses {
  const made = new WeakMap<Comparison, Courses>();
  let drawn = { seed: NaN, chance: { draws: drawsFrom(0), components } };
  return (comparison) => {
    const { seed } = comparison.scenario;
    if (drawn.seed !== seed) drawn = { seed, chance: { draws: drawsFrom(seed), components } };
    const courses = made.get(comparison) ?? coursesOf(comparison, drawn.chance, gates);
    made.set(comparison, courses);
    return courses;
  };
}

function coursesOf(comparison: Comparison, chance: Chance, gates: Gates): Courses {
  const options = comparison.options
    .filter(({ days }) => days !== null)
    .toSorted((a, b) => (a.days?.p50 ?? 0) - (b.days?.p50 ?? 0));
  const tracks = Object.fromEntries(options.map((option) => [option.id, timeDistance(option, chance, gates)]));
  const bills = Object.fromEntries(
    options.flatMap((option) => {
      const bill = costDistance(option, gates);
      return bill === null ? [] : [[option.id, bill]];
    }),
  );
  return { comparison, options, tracks, bills, chance };
}

/** The option the charts speak of: the chosen one, else the one that the answer leads with. */
export function spokenOption({ comparison, options }: Courses, chosen: string | null): Option | null {
  return options.find(({ id }) => id === chosen) ?? leadOf(comparison, options);
}

/** What it is measured against, when that has days. */
export function measureOf({ comparison }: Courses, option: Option): Option | null {
  const baseline = baselineOf(comparison, option);
  return baseline?.days == null ? null : baseline;
}
