import type { Components } from "../model/components";
import type { Option } from "../model/comparison";
import type { Range } from "../range";
import type { Scenario } from "../model/scenario";
import { scaled } from "../units";
import type { EndIds } from "./claim";
import type { OtherLength } from "./lengths";

/** One thing that would have to be true for a claim to hold, everything else as usual. */
export type Condition = (
  | { readonly kind: "speed"; readonly knots: number } // of the ship where the sea is open
  | { readonly kind: "running"; readonly factor: number } // every speed on the way, times this
  | { readonly kind: "waits"; readonly factor: number; readonly days: number } // every wait, times this: days in all
  | { readonly kind: "whole"; readonly factor: number } // every speed times this and every wait divided by it
  | { readonly kind: "price"; readonly factor: number } // every price on the way, times this
  | { readonly kind: "months"; readonly months: readonly number[] }
  | ({ readonly kind: "path" } & OtherLength)
  | { readonly kind: "option"; readonly option: string } // by this way instead
  | { readonly kind: "detour"; readonly km: number } // on top of the shortest way
  | { readonly kind: "baseline"; readonly option: string } // against this way instead
  | { readonly kind: "baseline-value"; readonly value: number; readonly unit: "d" | "km" | "USD/TEU" }
  | { readonly kind: "ends"; readonly ends: readonly EndIds[] }
) & {
  readonly isSeen?: boolean; // within the bounds that the sources of the model's figures give; absent: not a matter of degree
};

export type SolvedKind = "speed" | "running" | "waits" | "whole" | "price";

/** Components that an option's time or price hangs on. */
export interface Levers {
  readonly speeds: readonly string[];
  readonly waits: readonly string[];
  readonly prices: readonly string[];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

export function leversOf({ legs, bills }: Option): Levers {
  return {
    speeds: unique(legs.flatMap(({ running }) => running.map(({ component }) => component))),
    waits: unique(legs.flatMap(({ transfers }) => transfers.map(({ component }) => component))),
    prices: unique((bills?.cost.lines ?? []).map(({ component }) => component)),
  };
}

/** The levers that only the first of two has: what moves a saving. */
export function ownLevers(option: Levers, baseline: Levers): Levers {
  const without = (own: readonly string[], other: readonly string[]) => own.filter((id) => !other.includes(id));
  return {
    speeds: without(option.speeds, baseline.speeds),
    waits: without(option.waits, baseline.waits),
    prices: without(option.prices, baseline.prices),
  };
}

/** The scenario in which the condition is true; conditions about ends and baselines leave it as it is. */
export function withCondition(
  scenario: Scenario,
  condition: Pick<Condition, "kind"> & { readonly factor?: number; readonly knots?: number },
  levers: Levers,
  components: Components,
): Scenario {
  const { kind, factor = 1, knots = null } = condition;
  if (kind === "speed") return { ...scenario, speedKn: knots };
  const times = (ids: readonly string[], by: number) => timesBy(ids, by, components);
  const adjust = {
    ...(kind === "running" || kind === "whole" ? times(levers.speeds, factor) : {}),
    ...(kind === "waits" ? times(levers.waits, factor) : {}),
    ...(kind === "whole" ? times(levers.waits, 1 / factor) : {}),
    ...(kind === "price" ? times(levers.prices, factor) : {}),
  };
  return Object.keys(adjust).length === 0 ? scenario : { ...scenario, adjust: { ...scenario.adjust, ...adjust } };
}

function timesBy(ids: readonly string[], by: number, components: Components): Record<string, Range> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const component = components[id];
      return component === undefined ? [] : [[id, scaled(component, by)] as const];
    }),
  );
}
