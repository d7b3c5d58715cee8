import type { Components } from "../model/components";
import type { RoutedLeg, Stretch } from "../model/leg";
import type { Scenario } from "../model/scenario";
import { addUp, type Item, type Breakdown } from "./breakdown";

const GRAMS_PER_KG = 1000;

/**
 * Greenhouse gases of one TEU from end to end, in kg CO2e, well to wheel: km times the published factor of mode and
 * vessel, with the tonnes a TEU carries ("cargo-tonnes-per-teu") where the factor is by tonne-kilometre.
 * Method: ISO 14083 and the GLEC Framework, transport only; terminals are left out.
 *
 * @param legs in order of travel
 */
export function emissionsOf(legs: readonly RoutedLeg[], scenario: Scenario, components: Components): Breakdown {
  const tonnes = components["cargo-tonnes-per-teu"]?.typical ?? Number.NaN;
  const items = legs.flatMap((leg) => leg.stretches.map((stretch) => itemOf(leg, stretch, scenario)));
  return addUp(items, scenario, components, (unit) => kgPer(unit, tonnes));
}

function itemOf(leg: RoutedLeg, stretch: Stretch, { vessel }: Scenario): Item {
  const { corridor, mode } = leg;
  const { on, distanceKm } = stretch;
  const ids =
    mode === "sea"
      ? [`co2-sea-${on}`, `co2-sea-${corridor}-${vessel}`, `co2-sea-${vessel}`]
      : [`co2-${mode}-${on}`, `co2-${mode}`];
  return { ids, legId: leg.id, at: null, distanceKm };
}

function kgPer(unit: string, tonnes: number): number {
  if (unit === "g CO2e/TEU-km") return 1 / GRAMS_PER_KG;
  if (unit === "g CO2e/t-km") return tonnes / GRAMS_PER_KG;
  throw new RangeError(`unknown unit "${unit}" of emissions: use g CO2e/TEU-km, g CO2e/t-km`);
}
