import type { Components } from "../model/components";
import type { Option } from "../model/comparison";
import type { Range } from "../range";
import { SPEED_KN, type Scenario } from "../model/scenario";
import { inKmh, KM_PER_NM, sumOf } from "../units";
import { isByLand } from "./by-land";
import { isSaving, type Claim, type EndIds } from "./claim";
import { inOwnUnits, agreesWith, targetOf } from "./claimed";
import { leversOf, ownLevers, withCondition, type Condition, type Levers, type SolvedKind } from "./condition";
import type { OtherLength } from "./lengths";
import { solve } from "./solve";

/** A claim with what the atlas computes for it, and a way to compute it again under other terms. */
export interface Trial {
  readonly claim: Claim;
  readonly scenario: Scenario;
  readonly option: Option;
  readonly baseline: Option | null;
  readonly computed: Range;
  readonly components: Components;
  /** The quantity again, for the same option; null where there is none. */
  readonly again: (scenario: Scenario, ends?: EndIds) => Again | null;
  readonly others: readonly Option[]; // every way between the same ends
  readonly lengths: readonly OtherLength[];
  readonly baselines: readonly string[]; // options of baselines
  readonly pairs: readonly EndIds[]; // other ends that the claim could be about
}

interface Again {
  readonly value: Range;
  readonly option: Option;
}

export function holds(claim: Claim, { value, option }: Again): boolean {
  return agreesWith(claim, value, isByLand(option));
}

/** Where to begin, and how far to look on either side. */
const SEARCH: Readonly<Record<SolvedKind, readonly [low: number, start: number, high: number]>> = {
  speed: [1 / SPEED_KN.high, 1 / 14, 1 / 4], // slowness: hours a nautical mile
  running: [0.1, 1, 5], // how many times as slow
  waits: [0, 1, 8],
  whole: [0.1, 1, 8],
  price: [0.05, 1, 20],
};
const NEAR_ENOUGH = 0.04; // days or percent; prices are a share of this below

/**
 * Everything that alone would make a claim hold: speeds, waits, season, another way, another baseline, other ends.
 * Those with a number are solved for; put into the model, each gives the claimed value.
 */
export function conditionsFor(trial: Trial): readonly Condition[] {
  const { quantity } = trial.claim;
  if (quantity === "distance") return lengthened(trial);
  if (quantity === "cost") return priced(trial);
  const solved = quantity.startsWith("days") ? timed(trial) : [];
  const compared = isSaving(quantity) ? [...otherBaselines(trial), ...baselineValue(trial)] : [];
  return [...solved, ...compared, ...otherEnds(trial)];
}

function leversFor({ option, baseline, claim }: Trial): Levers {
  const own = leversOf(option);
  return isSaving(claim.quantity) && baseline !== null ? ownLevers(own, leversOf(baseline)) : own;
}

function timed(trial: Trial): readonly Condition[] {
  const isSea = trial.option.legs.every(({ mode }) => mode === "sea");
  const kinds: readonly SolvedKind[] =
    isSea && !isSaving(trial.claim.quantity) ? ["speed", "waits"] : ["running", "waits"];
  const alone = kinds.flatMap((kind) => solved(trial, kind));
  return [...(alone.length > 0 ? alone : solved(trial, "whole")), ...months(trial)];
}

const priced = (trial: Trial): readonly Condition[] => solved(trial, "price");

/** Solved in the slowness, not the speed: days are nearly straight in it. */
function atX(
  kind: SolvedKind,
  x: number,
): { readonly kind: SolvedKind; readonly factor?: number; readonly knots?: number } {
  if (kind === "speed") return { kind, knots: 1 / x };
  return { kind, factor: kind === "running" || kind === "whole" ? 1 / x : x };
}

function solved(trial: Trial, kind: SolvedKind): readonly Condition[] {
  const { claim, computed, scenario, components, again } = trial;
  const target = targetOf(claim, computed);
  const levers = leversFor(trial);
  const used = kind === "waits" ? levers.waits : kind === "price" ? levers.prices : levers.speeds;
  if (target === null || (used.length === 0 && kind !== "speed")) return [];
  const at = (x: number) => again(withCondition(scenario, atX(kind, x), levers, components))?.value.typical ?? null;
  const within = kind === "price" ? Math.abs(target) * (NEAR_ENOUGH / 10) : NEAR_ENOUGH;
  const x = solve(at, bracket(at, kind, target), target, within);
  return x === null ? [] : [described(trial, kind, atX(kind, x))];
}

/** From the usual value towards the target in growing steps: far off, a way may stop being one of the options. */
function bracket(at: (x: number) => number | null, kind: SolvedKind, target: number): readonly [number, number] {
  const [low, start, high] = SEARCH[kind];
  const first = at(start);
  if (first === null) return [low, high];
  const isUp = first < target;
  let [near, far] = [start, start];
  for (let value: number | null = first; value !== null && value < target === isUp && far > low && far < high;) {
    near = far;
    far = isUp ? Math.min(high, far * STEP) : Math.max(low, far < 0.2 && low === 0 ? 0 : far / STEP);
    value = at(far);
  }
  return [near, far];
}

const STEP = 1.5;

function described(
  { option, components }: Trial,
  kind: SolvedKind,
  { factor = 1, knots = 0 }: { readonly factor?: number; readonly knots?: number },
): Condition {
  if (kind === "speed") return { kind, knots, isSeen: isKnownSpeed(option, components, knots) };
  if (kind === "price") return { kind, factor };
  const waits = sumOf(option.legs.map(({ dwellDays }) => dwellDays));
  const running = sumOf(option.legs.map(({ runningDays }) => runningDays));
  const isSeenWait = within(waits.typical * (kind === "whole" ? 1 / factor : factor), waits);
  const isSeenRun = within(running.typical / factor, running);
  if (kind === "waits") return { kind, factor, days: waits.typical * factor, isSeen: isSeenWait };
  return { kind, factor, isSeen: kind === "running" ? isSeenRun : isSeenRun && isSeenWait };
}

const within = (value: number, { low, high }: Range): boolean => low <= value && value <= high;

function isKnownSpeed({ legs }: Option, components: Components, knots: number): boolean {
  const ids = legs.flatMap(({ running }) => running.map(({ component }) => component));
  return ids.some((id) => {
    const component = components[id];
    return component !== undefined && within(knots * KM_PER_NM, inKmh(component, component.unit));
  });
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Months in which the claim would hold, for ways that have a season. */
function months({ claim, scenario, computed, again }: Trial): readonly Condition[] {
  const values = MONTHS.map((month) => ({ month, found: again({ ...scenario, month }) }));
  const isSeasonal = values.some(({ found }) => found === null || found.value.typical !== computed.typical);
  const held = values.flatMap(({ month, found }) => (found !== null && holds(claim, found) ? [month] : []));
  return isSeasonal && held.length > 0 ? [{ kind: "months", months: held }] : [];
}

const MOST_DETOUR = 0.15; // more than liners make between two ports without being asked to call

function lengthened(trial: Trial): readonly Condition[] {
  const ways = [...otherPaths(trial), ...otherOptions(trial)];
  const { claim, computed } = trial;
  const km = (targetOf(claim, computed) ?? 0) - computed.typical;
  const isDetour = ways.length === 0 && km > 0 && km <= MOST_DETOUR * computed.typical;
  return isDetour ? [{ kind: "detour", km }] : ways;
}

/** The same option by another strait. */
function otherPaths({ claim, lengths }: Trial): readonly Condition[] {
  return lengths.filter(({ km }) => isAbout(claim, km)).map((one) => ({ kind: "path", ...one }));
}

/** Another way by the same means that has the claimed length. */
function otherOptions({ claim, option, others }: Trial): readonly Condition[] {
  return others.flatMap(({ id, distanceKm, status, legs }): Condition[] => {
    if (id === option.id || status !== "available" || distanceKm === null) return [];
    if (isByLand(option) !== isByLand({ legs })) return [];
    return isAbout(claim, distanceKm) ? [{ kind: "option", option: id }] : [];
  });
}

/** "Over 9,100 nm" is not borne out by every way that is longer. */
function isAbout(claim: Claim, km: number): boolean {
  const value = claim.claimed && inOwnUnits(claim.claimed);
  return (
    value !== null && agreesWith({ ...claim, claimed: { ...value, unit: "km" } }, { low: km, typical: km, high: km })
  );
}

function otherBaselines({ claim, scenario, option, baseline, baselines, again }: Trial): readonly Condition[] {
  return baselines.flatMap((id): Condition[] => {
    if (id === option.id || id === baseline?.id) return [];
    const found = again({ ...scenario, baseline: id });
    return found !== null && holds(claim, found) ? [{ kind: "baseline", option: id }] : [];
  });
}

/** What the baseline itself would have to take, or be long, or cost. */
function baselineValue({ claim, option, computed }: Trial): readonly Condition[] {
  const target = targetOf(claim, computed);
  const unit = claim.quantity.startsWith("days") ? "d" : claim.quantity.startsWith("cost") ? "USD/TEU" : "km";
  const own = { d: option.days?.p50, km: option.distanceKm, "USD/TEU": option.costUsdPerTeu?.typical }[unit];
  if (target === null || own === undefined || own === null) return [];
  const value = claim.quantity.endsWith("-pct") ? own / (1 - target / 100) : own + target;
  return Number.isFinite(value) && value > 0 ? [{ kind: "baseline-value", value, unit }] : [];
}

/** Pairs of ends over which the same claim would hold. */
function otherEnds({ claim, scenario, pairs, again }: Trial): readonly Condition[] {
  const ends = pairs.filter((pair) => {
    const found = again(scenario, pair);
    return found !== null && holds(claim, found);
  });
  return ends.length === 0 ? [] : [{ kind: "ends", ends }];
}
