import { memo, perObject, type Memo } from "../memo";
import type { Corridor, LegPlan, Variant } from "../model/corridor";

/** What a journey must do to count as a variant, in order. */
export type RequiredStep =
  | { readonly kind: "passages"; readonly passages: readonly string[]; readonly waypoints: readonly string[] }
  | { readonly kind: "crossings"; readonly ports: readonly (readonly [from: string, to: string])[] } // any one of them
  | { readonly kind: "land"; readonly stations: readonly string[] };

/**
 * The steps of a variant's required legs.
 *
 * @throws RangeError when the variant requires a leg that the corridor does not have
 */
function stepsOf(corridor: Corridor, variant: Variant): readonly RequiredStep[] {
  const steps: RequiredStep[] = [];
  for (const id of variant.requiredLegs) {
    const plan = corridor.legs.find((leg) => leg.id === id);
    if (plan === undefined) throw new RangeError(`unknown leg "${id}" among the required legs of ${variant.id}`);
    const step = stepOf(plan);
    const last = steps.at(-1);
    if (step.kind === "crossings" && last?.kind === "crossings") {
      steps[steps.length - 1] = { kind: "crossings", ports: [...last.ports, ...step.ports] };
    } else steps.push(step);
  }
  return steps;
}

function stepOf({ mode, from, to, via, passages }: LegPlan): RequiredStep {
  if (mode !== "sea") return { kind: "land", stations: [from, ...via, to] };
  const waypoints = [from, ...via, to].filter((id) => id.startsWith("waypoint-"));
  if (passages.length === 0 && waypoints.length === 0) return { kind: "crossings", ports: [[from, to]] };
  return { kind: "passages", passages, waypoints };
}

/** The same steps travelled the other way. */
function reversedSteps(steps: readonly RequiredStep[]): readonly RequiredStep[] {
  return steps.toReversed().map((step): RequiredStep => {
    switch (step.kind) {
      case "passages":
        return { kind: "passages", passages: step.passages.toReversed(), waypoints: step.waypoints.toReversed() };
      case "crossings":
        return { kind: "crossings", ports: step.ports.map(([from, to]) => [to, from] as const) };
      case "land":
        return { kind: "land", stations: step.stations.toReversed() };
    }
  });
}

function forcedPassages(steps: readonly RequiredStep[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === "passages" ? step.passages : []));
}

/**
 * Passages closed to a variant because only a sibling asks for them: through Suez, but not the Bosporus. They keep
 * the variants of one corridor apart.
 */
function siblingsPassages(corridor: Corridor, variant: Variant): readonly string[] {
  const own = forcedPassages(stepsOf(corridor, variant));
  const siblings = corridor.variants.flatMap((sibling) => forcedPassages(stepsOf(corridor, sibling)));
  return [...new Set(siblings)].filter((passage) => !own.includes(passage));
}

/** A variant's required legs in both directions, with the passages it forces and those barred to it. */
export interface RequiredLegs {
  readonly there: readonly RequiredStep[];
  readonly back: readonly RequiredStep[];
  readonly forced: readonly string[];
  readonly barred: readonly string[];
}

const legsOfCorridor = perObject<Corridor, Memo<Variant, RequiredLegs>>(() => memo());

/** Read from the data once for each variant. */
export function requiredLegs(corridor: Corridor, variant: Variant): RequiredLegs {
  return legsOfCorridor(corridor).get(variant, () => {
    const there = stepsOf(corridor, variant);
    const barred = siblingsPassages(corridor, variant);
    return { there, back: reversedSteps(there), forced: forcedPassages(there), barred };
  });
}
