import type { Option } from "../model/comparison";
import type { Scenario } from "../model/scenario";
import { geodesicKm } from "../geodesy/geodesic";
import type { Catalog } from "../model/catalog";
import type { Position } from "../geodesy/position";
import { isByLand } from "./by-land";
import type { EndIds } from "./claim";

/** The same option by other straits: what it uses instead, and how long it then is. */
export interface OtherLength {
  readonly by: readonly string[]; // passages that the usual way does not use
  readonly without: readonly string[]; // passages of the usual way that this one does not use
  readonly km: number;
}

/** The sea's answer when these passages are used in this order; null: there is no path. */
export type SeaPathBy = (
  ends: EndIds,
  forced: readonly string[],
) => { readonly passages: readonly string[]; readonly distanceKm: number } | null;

const NEXT_TO_KM = 400; // Kiel, the Sound and the Belt lie as near to one another

/** Passages whose gates lie near enough to be used one instead of another, and are open to any ship. */
export function neighbouringPassages({ passages }: Catalog): (passage: string) => readonly string[] {
  const gateOf = (id: string): Position | undefined => passages[id]?.positions[0];
  return (id) => {
    const gate = gateOf(id);
    if (gate === undefined) return [];
    return Object.values(passages)
      .filter((other) => other.id !== id && other.defaultOpen && other.shape === "gate")
      .filter((other) => geodesicKm(gate, other.positions[0]!) < NEXT_TO_KM)
      .map((other) => other.id);
  };
}

/**
 * Lengths of a sea way by other straits: each passage on it closed in turn, and each in turn replaced by a neighbour.
 *
 * @param closing the option again when these passages are closed
 */
export function otherLengths(
  option: Option,
  ends: EndIds,
  scenario: Scenario,
  closing: (scenario: Scenario) => Option | null,
  seaPath: SeaPathBy,
  neighbours: (passage: string) => readonly string[],
): readonly OtherLength[] {
  const { passages, distanceKm } = option;
  if (distanceKm === null || isByLand(option)) return [];
  const closed = passages.flatMap((passage) => {
    const found = closing({ ...scenario, closed: [...scenario.closed, passage] });
    return found?.distanceKm == null || isByLand(found) ? [] : [differing(passages, found.passages, found.distanceKm)];
  });
  const replaced = passages.flatMap((passage) =>
    neighbours(passage)
      .filter((other) => !passages.includes(other))
      .flatMap((other) => {
        const path = seaPath(
          ends,
          passages.map((id) => (id === passage ? other : id)),
        );
        return path === null ? [] : [differing(passages, path.passages, path.distanceKm)];
      }),
  );
  const each = new Map([...closed, ...replaced].map((one) => [Math.round(one.km), one]));
  return [...each.values()].filter(({ km, by, without }) => km !== distanceKm && by.length + without.length > 0);
}

function differing(usual: readonly string[], other: readonly string[], km: number): OtherLength {
  return {
    by: other.filter((id) => !usual.includes(id)),
    without: usual.filter((id) => !other.includes(id)),
    km,
  };
}
