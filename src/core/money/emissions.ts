import type { RoutedLeg, Stretch } from "../model/leg";
import type { Scenario } from "../model/scenario";
import { shipOn } from "../model/ship-class";
import { isNotAvailable } from "../model/components";
import { speedOf } from "../time/speed";
import type { TransitModel } from "../time/transit-time";
import { addUp, type Item, type Breakdown } from "./breakdown";

const GRAMS_PER_KG = 1000;

/**
 * Greenhouse gases of one TEU from end to end, in kg CO2e, well to wheel: km times the factor of the mode, with the
 * tonnes a TEU carries ("cargo-tonnes-per-teu") where the factor is by tonne-kilometre. On water it is the factor of the
 * ship at its usual speed times the square of the speed over that one: fuel a day grows with the third power of the
 * speed, the km a day with the first. Ice takes the power that the slower speed would save.
 * Method: ISO 14083 and the GLEC Framework, transport only, terminals left out; the third power after Notteboom and
 * Cariou, "Fuel surcharge practices of container shipping lines" (IAME 2009).
 *
 * @param legs in order of travel
 */
export function emissionsOf(legs: readonly RoutedLeg[], scenario: Scenario, model: TransitModel): Breakdown {
  const { components } = model;
  const tonnes = components["cargo-tonnes-per-teu"]?.typical ?? Number.NaN;
  const items = legs.flatMap((leg) => leg.stretches.map((stretch) => itemOf(leg, stretch, scenario, model)));
  return addUp(items, scenario, components, (unit) => kgPer(unit, tonnes));
}

function itemOf(leg: RoutedLeg, stretch: Stretch, scenario: Scenario, model: TransitModel): Item {
  const { on, distanceKm } = stretch;
  const line = { legId: leg.id, at: null, distanceKm };
  const ship = shipOn(leg, scenario, model.ships, model.nsr.seas);
  if (ship === null) return { ...line, ids: [`co2-${leg.mode}-${on}`, `co2-${leg.mode}`] };
  return { ...line, ids: [`co2-ship-${ship.id}`], weight: speedRatio(leg, stretch, scenario, model) ** 2 };
}

/**
 * The speed on the stretch over the fleet's usual one on the open sea, which the factors of all classes are stated at.
 * 1 in ice, and where no ship has a speed.
 */
function speedRatio(leg: RoutedLeg, stretch: Stretch, scenario: Scenario, model: TransitModel): number {
  const { components, nsr } = model;
  if (leg.mode !== "sea" || nsr.seas.includes(stretch.on)) return 1;
  const { adjust: _, shipClass: __, ...asStated } = scenario;
  const own = speedOf(leg, stretch, scenario, components, nsr);
  const usual = speedOf(leg, { ...stretch, on: usualWaters(stretch) }, { ...asStated, speedKn: null }, components, nsr);
  if (isNotAvailable(own) || isNotAvailable(usual)) return 1;
  return own.speedKmh.typical / usual.speedKmh.typical;
}

/** Waters that have ships of their own have a usual speed of their own. */
function usualWaters({ on }: Stretch): string {
  return on === "caspian" ? on : "open";
}

function kgPer(unit: string, tonnes: number): number {
  if (unit === "g CO2e/TEU-km") return 1 / GRAMS_PER_KG;
  if (unit === "g CO2e/t-km") return tonnes / GRAMS_PER_KG;
  throw new RangeError(`unknown unit "${unit}" of emissions: use g CO2e/TEU-km, g CO2e/t-km`);
}
