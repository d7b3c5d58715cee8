import type { Components } from "../model/components";
import type { Option } from "../model/comparison";
import type { Range } from "../range";
import type { WayReason } from "../model/reason";
import type { Scenario } from "../model/scenario";
import { isComputed, isSaving, type Claim, type ComputedQuantity, type EndIds } from "./claim";
import { inOwnUnits, agreesWith, UNIT_OF } from "./claimed";
import { claimValue } from "./computed";
import type { Condition } from "./condition";
import { isByLand } from "./by-land";
import { conditionsFor, holds, type Trial } from "./conditions";
import { fittingUnit, impliedSpeed, sailedKm, unitHints, type ImpliedSpeed, type UnitHint } from "./implied";
import { otherLengths, type OtherLength, type SeaPathBy } from "./lengths";
import { namedOptions, optionsFor, termsOf, type Ask } from "./question";
import { judge, type Judged } from "./verdict";

/** What the ledger needs besides the claims. */
export interface ClaimWorld {
  readonly ask: Ask;
  readonly components: Components;
  readonly usual: Scenario; // normal times
  readonly today: Scenario;
  readonly baselines: readonly string[]; // options of baselines
  readonly pairsOf: (claim: Claim) => readonly EndIds[]; // ends that such a claim could be about
  readonly seaPath: SeaPathBy;
  readonly neighbours: (passage: string) => readonly string[]; // passages that may stand in for one
  readonly straightKm: (ends: EndIds) => number; // along the ellipsoid
}

/** A computed value with the ends and the option it is of. */
export interface Computed extends Range {
  readonly unit: (typeof UNIT_OF)[ComputedQuantity];
  readonly option: string;
  readonly from: string;
  readonly to: string;
}

export interface TodayState {
  readonly status: Option["status"];
  readonly reason?: WayReason;
  readonly value: Range | null;
}

/** One claim beside the atlas' own computation. */
export interface ClaimAnswer extends Judged {
  readonly id: string;
  readonly computed: Computed | null; // same ends, same baseline, normal times
  readonly stated: Computed | null; // under the speed or season that the claim states
  readonly asCompared: Computed | null; // over the different ends that the claim compares
  readonly baseline: Computed | null; // the baseline itself, over the claim's ends
  readonly today: TodayState | null;
  readonly tried: readonly Computed[];
  readonly impliedSpeed: ImpliedSpeed | null;
  readonly unitHints: readonly UnitHint[];
  readonly lengths: readonly OtherLength[]; // the option's other ways, for a claim of length
  readonly conditions: readonly Condition[];
}

/** The claim's own ends, or those its figure comes from. */
export function endsOf({ from, to, obtainedOn, triedOn }: Claim): readonly EndIds[] {
  if (from !== null && to !== null) return [{ from, to }];
  return obtainedOn ?? triedOn ?? [];
}

/** A claim put to the atlas: over which ends and under which terms. */
interface Asking {
  readonly claim: Claim;
  readonly world: ClaimWorld;
  readonly ends: EndIds;
  readonly scenario: Scenario;
}

interface Found {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly value: Range | null;
}

/** The named option, or the branch of the named corridor that is nearest to the claim. */
function found({ claim, world, ends, scenario }: Asking, only?: string): Found | null {
  const named = only ?? claim.option ?? claim.corridor;
  const against = scenario.baseline ?? claim.baseline?.option ?? null;
  const asked = { ...claim, baseline: against === null ? null : { option: against, from: null, to: null } };
  const options = optionsFor(world.ask, asked, ends, { ...scenario, baseline: null });
  const baseline = against === null ? null : (namedOptions(options, against)[0] ?? null);
  const each = namedOptions(options, named).map((option): Found => ({
    option,
    baseline,
    value: quantified(claim, option, baseline),
  }));
  return each.toSorted((a, b) => distanceFrom(claim, a.value) - distanceFrom(claim, b.value))[0] ?? null;
}

function quantified({ quantity, basis }: Claim, option: Option, baseline: Option | null): Range | null {
  return isComputed(quantity) ? claimValue({ quantity, basis }, option, baseline) : null;
}

function distanceFrom({ claimed }: Claim, value: Range | null): number {
  const said = claimed && inOwnUnits(claimed);
  if (value === null) return Infinity;
  if (!said) return value.typical;
  return Math.max(0, value.low - said.high, said.low - value.high) + Math.abs(value.typical - said.low) / 1e6;
}

function asComputed({ quantity }: Claim, ends: EndIds, one: Found | null): Computed | null {
  if (one?.value == null || !isComputed(quantity)) return null;
  return { ...one.value, unit: UNIT_OF[quantity], option: one.option.id, from: ends.from, to: ends.to };
}

/**
 * Sets a claim beside what its ends give: same ends, same baseline, same basis. Where a claim names a corridor and no
 * branch, the branch nearest to the claim answers; where its figure was obtained on other journeys, these answer.
 */
export function answerClaim(claim: Claim, world: ClaimWorld): ClaimAnswer {
  const ends = endsOf(claim);
  const first = ends[0];
  if (!isComputed(claim.quantity) || first === undefined || claim.option === null)
    return withoutComputation(claim, world);
  const scenario = termsOf(claim, world.usual);
  const asking = { claim, world, ends: first, scenario };
  const own = found(asking);
  const tried = ends
    .map((pair) => asComputed(claim, pair, found({ ...asking, ends: pair })))
    .filter((one) => one !== null);
  const computed = asComputed(claim, first, own);
  const stated = asComputed(claim, first, asStated(asking, own));
  const held = tried.filter((one) => agreesWith(claim, one)).map(({ from, to }) => ({ from, to }));
  const lengths = lengthsOf(asking, own);
  const conditions = claim.from === null ? possibleEnds(claim, world) : conditionsOf(asking, own, { stated, lengths });
  const hints = own?.option.distanceKm == null ? [] : unitHints(claim, own.option.distanceKm);
  const judged = judge(claim, {
    computed,
    stated,
    isByLand: own !== null && isByLand(own.option),
    hasOption: own !== null && own.option.status === "available",
    ...(own?.option.reason && { reason: own.option.reason }),
    baselineComputed: own === null ? null : baselineValue(claim, own),
    heldOn: claim.triedOn === undefined ? null : held,
    conditions,
    fittingUnit: fittingUnit(hints)?.unit ?? null,
    sailed: sailedKm(claim),
    distanceKm: own?.option.distanceKm ?? null,
    straightKm: world.straightKm(first),
  });
  return {
    id: claim.id,
    ...judged,
    computed,
    stated,
    asCompared: asCompared(asking, own),
    baseline: baselineComputed(claim, first, own),
    today: todayState(asking, own),
    tried: ends.length > 1 ? tried : [],
    impliedSpeed: own === null ? null : impliedSpeed(claim, own.option),
    unitHints: judged.verdict === "unit or arithmetic slip likely" ? hints : [],
    lengths,
    conditions,
  };
}

function withoutComputation(claim: Claim, world: ClaimWorld): ClaimAnswer {
  const judged = judge(claim, NOTHING);
  return {
    id: claim.id,
    ...judged,
    ...EMPTY,
    conditions: judged.why.rule === "no-ends" ? possibleEnds(claim, world) : [],
  };
}

const NOTHING = {
  computed: null,
  isByLand: false,
  stated: null,
  hasOption: false,
  baselineComputed: null,
  heldOn: null,
  conditions: [],
  fittingUnit: null,
  sailed: null,
  distanceKm: null,
  straightKm: null,
};

const EMPTY = {
  computed: null,
  stated: null,
  asCompared: null,
  baseline: null,
  today: null,
  tried: [],
  impliedSpeed: null,
  unitHints: [],
  lengths: [],
};

/** Pairs for which a claim without ends would hold. */
function possibleEnds(claim: Claim, world: ClaimWorld): readonly Condition[] {
  if (!isComputed(claim.quantity) || (isSaving(claim.quantity) && (claim.baseline?.option ?? null) === null)) return [];
  const scenario = termsOf(claim, world.usual);
  const ends = world.pairsOf(claim).filter((pair) => {
    const one = found({ claim, world, ends: pair, scenario });
    return one?.value != null && holds(claim, { value: one.value, option: one.option });
  });
  return ends.length === 0 ? [] : [{ kind: "ends", ends }];
}

/** Under the speed the claim states, from its slow to its fast end. */
function asStated(asking: Asking, own: Found | null): Found | null {
  const { speedKn } = asking.claim.assumes;
  if (own === null || speedKn === undefined) return null;
  const [slow, fast] = [speedKn.low, speedKn.high].map((knots) =>
    found({ ...asking, scenario: { ...asking.scenario, speedKn: knots } }, own.option.id),
  );
  if (slow?.value == null || fast?.value == null) return null;
  const typical = (slow.value.typical + fast.value.typical) / 2;
  return { ...slow, value: { low: fast.value.low, typical, high: slow.value.high } };
}

function conditionsOf(
  asking: Asking,
  own: Found | null,
  { stated, lengths }: Pick<ClaimAnswer, "stated" | "lengths">,
): readonly Condition[] {
  const { claim, world, ends, scenario } = asking;
  if (own?.value == null || own.option.status !== "available") return [];
  const isStated = stated === null ? null : agreesWith(claim, stated);
  if (isStated === true || (isStated === null && holds(claim, { value: own.value, option: own.option }))) return [];
  const trial: Trial = {
    claim,
    scenario: { ...scenario, baseline: claim.baseline?.option ?? null },
    option: own.option,
    baseline: own.baseline,
    computed: own.value,
    components: world.components,
    again: (terms, pair) =>
      again({ ...asking, ends: pair ?? ends, scenario: terms }, pair === undefined ? own.option.id : undefined),
    others: optionsFor(world.ask, claim, ends, scenario),
    lengths,
    baselines: world.baselines,
    pairs: world.pairsOf(claim).filter(({ from, to }) => from !== ends.from || to !== ends.to),
  };
  return conditionsFor(trial);
}

function again(asking: Asking, only: string | undefined) {
  const one = found(asking, only);
  return one?.value == null || one.option.status !== "available" ? null : { value: one.value, option: one.option };
}

/** The baseline's own figure in the quantity that the claim compares. */
function baselineValue(claim: Claim, { baseline }: Found): Range | null {
  const quantity = plain(claim);
  return baseline === null || quantity === null ? null : claimValue({ quantity, basis: claim.basis }, baseline, null);
}

function plain({ quantity }: Claim): "days" | "distance" | "cost" | null {
  return (["days", "distance", "cost"] as const).find((name) => quantity.startsWith(name)) ?? null;
}

function baselineComputed(claim: Claim, ends: EndIds, own: Found | null): Computed | null {
  const quantity = plain(claim);
  const value = own && baselineValue(claim, own);
  if (!value || quantity === null || own.baseline === null) return null;
  return { ...value, unit: UNIT_OF[quantity], option: own.baseline.id, ...ends };
}

/** What the claim's comparison gives over the different ends it takes: its own journey against the other one. */
function asCompared({ claim, world, ends, scenario }: Asking, own: Found | null): Computed | null {
  const { baseline } = claim;
  if (!baseline?.from || !baseline.to || baseline.option === null || own === null || !isSaving(claim.quantity))
    return null;
  const other = { from: baseline.from, to: baseline.to };
  if (other.from === ends.from && other.to === ends.to) return null;
  const across = namedOptions(optionsFor(world.ask, claim, other, scenario), baseline.option)[0];
  if (across === undefined) return null;
  return asComputed(claim, ends, { ...own, value: quantified(claim, { ...own.option, against: null }, across) });
}

function todayState(asking: Asking, own: Found | null): TodayState | null {
  if (own === null) return null;
  const one = found({ ...asking, scenario: termsOf(asking.claim, asking.world.today) }, own.option.id);
  if (one === null) return null;
  const { status, reason } = one.option;
  return { status, ...(reason && { reason }), value: status === "available" ? one.value : null };
}

function lengthsOf(asking: Asking, own: Found | null) {
  const { claim, world, ends, scenario } = asking;
  if (claim.quantity !== "distance" || own === null) return [];
  const { option } = own;
  const closing = (terms: Scenario) => found({ ...asking, scenario: terms }, option.id)?.option ?? null;
  return otherLengths(option, ends, scenario, closing, world.seaPath, world.neighbours);
}
