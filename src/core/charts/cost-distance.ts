import type { Option } from "../model/comparison";
import type { Leg } from "../model/leg";
import type { Range } from "../range";
import type { BreakdownLine } from "../money/breakdown";
import type { PassageGates } from "./time-distance";
import { kmAtPassage } from "./km-at-passage";
import { sumOf } from "../units";

/** What an option has cost when one thing is done: a stretch carried, or something paid at one place. */
export interface CostStep {
  readonly legId: string;
  readonly at: string | null; // place, station or passage where it falls due; null: along the leg
  readonly component: string;
  readonly km: number; // from the origin
  readonly usd: Range; // per TEU, since departure
}

/** An option's way through distance and cost: it starts at 0 km and 0 USD, what is paid at a place adds USD alone. */
export interface CostDistance {
  readonly option: string;
  readonly steps: readonly CostStep[];
}

/**
 * The course of an option's bill: every line of it once, in order of travel, so that the last step is the option's own
 * cost. Dues of a passage stand where the line crosses its gate, all else at the end of its leg, the first port at 0.
 *
 * @returns null without a total: a bill with a figure missing is no bill
 */
export function costDistance(option: Pick<Option, "id" | "legs" | "bills">, gates: PassageGates): CostDistance | null {
  const bill = option.bills?.cost;
  if (bill == null || bill.total === null) return null;
  const steps: CostStep[] = [];
  let usd: Range = sumOf([]);
  let startKm = 0;
  for (const leg of option.legs) {
    const own = bill.lines.filter(({ legId }) => legId === leg.id);
    for (const { line, km, amount } of inOrder(leg, own, gates)) {
      usd = sumOf([usd, amount]);
      steps.push({ legId: leg.id, at: line.at, component: line.component, km: startKm + km, usd });
    }
    startKm += leg.distanceKm;
  }
  return { option: option.id, steps };
}

interface Placed {
  readonly line: BreakdownLine;
  readonly km: number; // from the start of the leg
  readonly amount: Range;
}

/** Carriage is cut where something is paid on the way. */
function inOrder(leg: Leg, lines: readonly BreakdownLine[], gates: PassageGates): Placed[] {
  const stops = lines
    .filter(({ at }) => at !== null)
    .map((line) => ({ line, km: kmOf(leg, line, gates), amount: line.amount }))
    .toSorted((a, b) => a.km - b.km);
  const placed: Placed[] = [];
  let km = 0;
  let endKm = 0;
  for (const line of lines.filter(({ at }) => at === null)) {
    endKm += line.distanceKm;
    while (stops[0] !== undefined && stops[0].km < endKm - A_METRE) {
      const stop = stops.shift()!;
      if (stop.km > km + A_METRE) {
        placed.push(partOf(line, km, stop.km));
        km = stop.km;
      }
      placed.push({ ...stop, km });
    }
    placed.push(partOf(line, km, endKm));
    km = endKm;
  }
  return [...placed, ...stops.map((stop) => ({ ...stop, km }))];
}

const A_METRE = 0.001; // km

/** A stretch of a line of carriage; kilometres from the start of the leg. */
function partOf(line: BreakdownLine, fromKm: number, toKm: number): Placed {
  const share = (toKm - fromKm) / line.distanceKm;
  const { low, typical, high } = line.amount;
  return { line, km: toKm, amount: { low: low * share, typical: typical * share, high: high * share } };
}

function kmOf(leg: Leg, { at }: BreakdownLine, gates: PassageGates): number {
  if (at === leg.from) return 0;
  const gate = leg.passages.includes(at ?? "") ? gates[at ?? ""] : undefined;
  return gate === undefined ? leg.distanceKm : kmAtPassage(leg, gate.positions);
}
