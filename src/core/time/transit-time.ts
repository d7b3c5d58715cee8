import { basisOf } from "../model/basis";
import { isNotAvailable, valueOf, type Components, type NotAvailable } from "../model/components";
import { callsOf, dwellOf } from "./dwell";
import type { Leg, RoutedLeg, RunningPart, Transfer } from "../model/leg";
import { nsrRefusal, passageState, type NsrSeasons } from "./nsr-season";
import { shipOn, type ShipClass } from "../model/ship-class";
import type { Scenario } from "../model/scenario";
import { endWaits, withEnds } from "./journey-ends";
import { onBasis } from "./on-basis";
import { seasonRefusal, seasonsOn, type SeasonRule } from "./season";
import { speedOf } from "./speed";
import type { SpeedArea } from "./speed-area";
import { HOURS_PER_DAY, inDays, sumOf } from "../units";

/** Everything the days are computed from. */
export interface TransitModel {
  readonly components: Components;
  readonly nsr: NsrSeasons;
  readonly seasons: readonly SeasonRule[];
  readonly areas: readonly SpeedArea[];
  readonly ships: readonly ShipClass[];
}

/**
 * Speeds and waits for measured legs.
 *
 * A leg's `runningDays` is the sum of distance / speed over its parts and `dwellDays` the sum of its stops;
 * `low` pairs the fastest with the shortest: bounds, not a confidence interval. A season's wait is taken once a
 * journey, on the first leg it bears on: the place where one leg ends is the one where the next begins. Waits are those
 * of the scenario's basis.
 *
 * @param legs in order of travel
 * @returns the legs with days, or why there is no number: a closed month or season, or a component that nobody has given
 * @throws RangeError when a leg has no stretch, or a stretch has no length
 */
export function timeLegs(legs: readonly RoutedLeg[], scenario: Scenario, model: TransitModel): Leg[] | NotAvailable {
  const timed = timeDoorToDoor(legs, scenario, model);
  return isNotAvailable(timed) ? timed : onBasis(timed, basisOf(scenario));
}

/** The same with every wait, those of the journey's ends too, whatever basis is asked for. */
export function timeDoorToDoor(
  legs: readonly RoutedLeg[],
  scenario: Scenario,
  model: TransitModel,
): Leg[] | NotAvailable {
  const timed: Leg[] = [];
  let { seasons } = model;
  for (const leg of legs) {
    const answer = timeLeg(leg, scenario, { ...model, seasons });
    if (isNotAvailable(answer)) return answer;
    timed.push(answer);
    const waited = seasonsOn(leg, scenario.month, seasons);
    seasons = seasons.filter((rule) => !waited.includes(rule));
  }
  return withEnds(timed, endWaits(legs, scenario, model.components));
}

function timeLeg(leg: RoutedLeg, scenario: Scenario, model: TransitModel): Leg | NotAvailable {
  const refusal = seasonRefusal(leg, scenario.month, model.seasons) ?? iceRefusal(leg, scenario, model.nsr);
  if (refusal) return refusal;
  const running = runningOf(leg, scenario, model);
  if (isNotAvailable(running)) return running;
  const transfers = transfersOf(leg, scenario, model);
  if (isNotAvailable(transfers)) return transfers;
  const ship = shipOn(leg, scenario, model.ships, model.nsr.seas);
  const { corridor: _, stretches: __, stops: ___, originCountry: ____, destinationCountry: _____, ...measured } = leg;
  return {
    ...measured,
    ...(ship && { shipClass: ship.id }),
    running,
    runningDays: sumOf(running.map(partDays)),
    transfers,
    dwellDays: sumOf(transfers.map(({ dwellDays }) => dwellDays)),
  };
}

function iceRefusal(leg: RoutedLeg, { month, iceClass }: Scenario, nsr: NsrSeasons): NotAvailable | null {
  const seas = icySeas(leg, nsr);
  return seas.length > 0 ? nsrRefusal(nsr, seas, month, iceClass) : null;
}

function icySeas(leg: RoutedLeg, nsr: NsrSeasons): string[] {
  return leg.stretches.map(({ on }) => on).filter((on) => nsr.seas.includes(on));
}

function runningOf(
  leg: RoutedLeg,
  scenario: Scenario,
  { components, nsr }: TransitModel,
): RunningPart[] | NotAvailable {
  if (leg.stretches.length === 0) throw new RangeError(`transit time: leg ${leg.id} has no stretch`);
  const running: RunningPart[] = [];
  for (const stretch of leg.stretches) {
    if (!(stretch.distanceKm > 0)) throw new RangeError(`transit time: leg ${leg.id} has a stretch without length`);
    const part = speedOf(leg, stretch, scenario, components, nsr);
    if (isNotAvailable(part)) return part;
    running.push(part);
  }
  return running;
}

function transfersOf(leg: RoutedLeg, scenario: Scenario, model: TransitModel): Transfer[] | NotAvailable {
  const calls = callsOf(leg, scenario, model.components);
  const transfers: Transfer[] = [...seasonalWaits(leg, scenario, model), ...calls];
  for (const stop of leg.stops) {
    const transfer = dwellOf(stop, scenario, model.components);
    if (!isNotAvailable(transfer)) transfers.push(transfer);
    else if (stop.kind !== "service") return transfer; // a service without a figure of its own costs no time of its own
  }
  return transfers;
}

const CONVOY = "service-icebreaker"; // waiting for the icebreaker that leads the convoy

function seasonalWaits(leg: RoutedLeg, scenario: Scenario, { components, nsr, seasons }: TransitModel): Transfer[] {
  const waits = seasonsOn(leg, scenario.month, seasons).flatMap(({ id, component }) =>
    component ? [{ at: id, component }] : [],
  );
  const seas = icySeas(leg, nsr);
  if (seas.length > 0 && passageState(nsr, seas, scenario.month, scenario.iceClass) === "icebreaker") {
    waits.push({ at: "nsr", component: CONVOY });
  }
  return waits.flatMap(({ at, component }) => {
    const found = components[component];
    return found
      ? [{ kind: "passage" as const, at, component, dwellDays: inDays(valueOf(found, scenario), found.unit) }]
      : [];
  });
}

function partDays({ distanceKm, speedKmh }: RunningPart): { low: number; typical: number; high: number } {
  const days = distanceKm / HOURS_PER_DAY;
  return { low: days / speedKmh.high, typical: days / speedKmh.typical, high: days / speedKmh.low };
}
