import { findComponent, valueOf, type Components } from "../model/components";
import type { Leg, Mode, RoutedLeg, Transfer } from "../model/leg";
import type { Scenario } from "../model/scenario";
import { inDays, sumOf } from "../units";

type Side = "origin" | "destination";

/**
 * What a box waits for before its first departure and after its last arrival: collection and the stand at the port,
 * depot or yard with the wait for the ship or train; unloading and clearance, then delivery. A bulk carrier or tanker is
 * loaded and discharged. Ends that nobody has given a figure for take no time of their own.
 *
 * @param legs one journey's, in order of travel; the outer ones know the countries of their ends
 * @returns the waits of each leg, in its order: none but at the journey's ends
 */
export function endWaits(
  legs: readonly RoutedLeg[],
  scenario: Scenario,
  components: Components,
): readonly { readonly before: readonly Transfer[]; readonly after: readonly Transfer[] }[] {
  const waits = (side: Side, leg: RoutedLeg) =>
    endIds(side, leg, scenario).flatMap((ids): Transfer[] => {
      const component = findComponent(components, ids);
      if (component === null) return [];
      const at = side === "origin" ? leg.from : leg.to;
      return [
        { kind: side, at, component: component.id, dwellDays: inDays(valueOf(component, scenario), component.unit) },
      ];
    });
  return legs.map((leg, i) => ({
    before: i === 0 ? waits("origin", leg) : [],
    after: i === legs.length - 1 ? waits("destination", leg) : [],
  }));
}

/** By wait, the ids of the components that may give it, most specific first. */
function endIds(side: Side, leg: RoutedLeg, { vessel }: Scenario): readonly (readonly string[])[] {
  if (vessel !== "container") return [[`loading-${vessel}`]];
  const [at, country] = side === "origin" ? [leg.from, leg.originCountry] : [leg.to, leg.destinationCountry];
  const stand = `${TERMINAL[leg.mode]}-${side === "origin" ? "export" : "import"}`;
  const standIds = [`${stand}-${at}`, `${stand}-${country}`, stand];
  return side === "origin" ? [["end-collection"], standIds] : [standIds, ["end-delivery"]];
}

const TERMINAL: Readonly<Record<Mode, string>> = { sea: "port", "inland-waterway": "port", rail: "rail", road: "road" };

export function isEndWait({ kind }: Pick<Transfer, "kind">): boolean {
  return kind === "origin" || kind === "destination";
}

/** The legs with the waits of the journey's ends: the first leg's own before all others, the last one's after. */
export function withEnds(legs: readonly Leg[], ends: ReturnType<typeof endWaits>): Leg[] {
  return legs.map((leg, i) => {
    const { before, after } = ends[i]!;
    return before.length + after.length === 0 ? leg : withTransfers(leg, [...before, ...leg.transfers, ...after]);
  });
}

/** The leg with other waits, and the days that they add up to. */
export function withTransfers(leg: Leg, transfers: readonly Transfer[]): Leg {
  return { ...leg, transfers, dwellDays: sumOf(transfers.map(({ dwellDays }) => dwellDays)) };
}
