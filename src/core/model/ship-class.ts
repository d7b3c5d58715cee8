import type { Mode, RoutedLeg } from "./leg";
import type { Language } from "./place";
import type { Scenario, Vessel } from "./scenario";

/** "own": on every way that it can sail; the others only where the name says, in place of a ship that cannot sail there. */
export const SAILS = ["own", "ice", "caspian", "waterway"] as const;

/**
 * Ships of one size and kind. Its figures are components: `ship-<id>-size`, `-fuel`, `-charter` and `-draught`, the
 * emission factor `co2-ship-<id>` and the rate `cost-sea-<id>`.
 */
export interface ShipClass {
  readonly id: string;
  readonly vessel: Vessel | null; // null: whatever the question's ship is
  readonly sails: (typeof SAILS)[number];
  readonly names: Readonly<Record<Language, string>>;
  readonly followsIndex: boolean; // its rates move with the freight index of the large lines
}

/** The question's ship: the one asked for, else the first of its vessel's own. Null where none is stated. */
function ownShip(ships: readonly ShipClass[], { vessel, shipClass }: Scenario): ShipClass | null {
  const own = ships.filter((ship) => ship.sails === "own" && ship.vessel === vessel);
  return own.find(({ id }) => id === shipClass) ?? own[0] ?? null;
}

/**
 * The ship on a leg: the question's own wherever it can sail, one with ice class through the seas of the Northern Sea
 * Route, a coaster on the Caspian, which no other ship reaches, a river-sea ship on inland waterways. Null on land.
 */
export function shipOn(
  { mode, stretches }: Pick<RoutedLeg, "mode" | "stretches">,
  scenario: Scenario,
  ships: readonly ShipClass[],
  icySeas: readonly string[],
): ShipClass | null {
  if (!isOnWater(mode)) return null;
  const on = (waters: (area: string) => boolean) => stretches.some((stretch) => waters(stretch.on));
  const first = (sails: ShipClass["sails"]) =>
    ships.find((ship) => ship.sails === sails && (ship.vessel === null || ship.vessel === scenario.vessel)) ?? null;
  if (mode === "inland-waterway") return first("waterway");
  if (on((area) => icySeas.includes(area))) return first("ice");
  return on((area) => area === "caspian") ? first("caspian") : ownShip(ships, scenario);
}

const isOnWater = (mode: Mode): boolean => mode === "sea" || mode === "inland-waterway";
