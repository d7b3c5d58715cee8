import type { Range } from "../range";
import type { WayReason } from "../model/reason";
import { isComputed, isSaving, type Claim, type EndIds } from "./claim";
import { inOwnUnits, agreesWith, type Interval } from "./claimed";
import type { Condition } from "./condition";
import type { UnitHint } from "./implied";

export const CLAIM_VERDICTS = [
  "agrees",
  "agrees only under stated conditions",
  "compares different ends",
  "baseline unstated or out of date",
  "unit or arithmetic slip likely",
  "cannot be computed",
] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** Why a verdict was reached: which rule, and what it looked at. */
export type Why =
  | { readonly rule: "no-model" } // the atlas does not compute this quantity
  | { readonly rule: "no-unit" } // the unit cannot be turned into one of the atlas
  | { readonly rule: "no-ends" }
  | { readonly rule: "no-option"; readonly reason?: WayReason }
  | { readonly rule: "obtained-on"; readonly ends: readonly EndIds[] }
  | { readonly rule: "baseline-ends"; readonly ends: EndIds | null } // null: other ends, no ports named
  | { readonly rule: "no-baseline" }
  | { readonly rule: "baseline-ends-unstated" }
  | { readonly rule: "baseline-old"; readonly computed: Range }
  | { readonly rule: "in-range" }
  | { readonly rule: "in-range-as-stated" }
  | { readonly rule: "tried"; readonly held: readonly EndIds[] }
  | { readonly rule: "solved" }
  | { readonly rule: "speed-and-days"; readonly km: Interval }
  | { readonly rule: "unit"; readonly unit: UnitHint["unit"] }
  | { readonly rule: "below-straight"; readonly km: number }
  | { readonly rule: "no-way-so-long" }
  | { readonly rule: "unexplained" };

export interface Judged {
  readonly verdict: ClaimVerdict;
  readonly why: Why;
}

/** What the rules look at. */
export interface Findings {
  readonly computed: Range | null;
  readonly isByLand: boolean;
  readonly stated: Range | null; // under the conditions the claim states itself
  readonly reason?: WayReason; // why there is no option
  readonly hasOption: boolean;
  readonly baselineComputed: Range | null;
  readonly heldOn: readonly EndIds[] | null; // of the pairs tried; null: none were to be tried
  readonly conditions: readonly Condition[];
  readonly fittingUnit: UnitHint["unit"] | null;
  readonly sailed: Interval | null; // what the stated speed and days multiply to, km
  readonly distanceKm: number | null;
  readonly straightKm: number | null;
}

const cannot = (why: Why): Judged => ({ verdict: "cannot be computed", why });

/**
 * The verdict on a claim, by the first rule that applies:
 *
 * 1. The quantity has no model, the unit no equivalent, the ends no name, or no way exists: cannot be computed.
 * 2. The figure was obtained on other journeys, or is set against a baseline over other ends: compares different ends.
 * 3. A saving without a named baseline, or without ends of the baseline: baseline unstated or out of date.
 * 4. In the computed range as usual: agrees. In it only at the speed that the claim states: agrees only under stated
 *    conditions. A claim that states a speed and fails at that speed is not saved by being in the usual range.
 * 5. Its own speed and days do not multiply to any length of the way; or its length is that of the way in another unit,
 *    is below the straight line, or is no way's at all: unit or arithmetic slip likely.
 * 6. Its baseline's own figure is not in the computed range of that baseline: baseline unstated or out of date.
 * 7. Something that can be solved for would make it hold: agrees only under stated conditions, which are listed.
 */
export function judge(claim: Claim, findings: Findings): Judged {
  return computable(claim, findings) ?? comparable(claim) ?? borneOut(claim, findings);
}

function computable(claim: Claim, { hasOption, computed, reason }: Findings): Judged | null {
  const { quantity, claimed, from, to, obtainedOn, triedOn } = claim;
  if (!isComputed(quantity) || claimed === null) return cannot({ rule: "no-model" });
  if (inOwnUnits(claimed) === null) return cannot({ rule: "no-unit" });
  if ((from === null || to === null) && obtainedOn === undefined && triedOn === undefined)
    return cannot({ rule: "no-ends" });
  if (hasOption && computed !== null) return null;
  const isWithoutBaseline = isSaving(quantity) && (claim.baseline?.option ?? null) === null;
  return hasOption && isWithoutBaseline ? null : cannot({ rule: "no-option", ...(reason && { reason }) });
}

function comparable({ quantity, baseline, from, to, obtainedOn }: Claim): Judged | null {
  const different = (why: Why): Judged => ({ verdict: "compares different ends", why });
  if (obtainedOn !== undefined) return different({ rule: "obtained-on", ends: obtainedOn });
  if (baseline?.otherEnds) return different({ rule: "baseline-ends", ends: null });
  if (baseline?.from && baseline.to && !isSamePair({ from: baseline.from, to: baseline.to }, { from, to })) {
    return from === null ? null : different({ rule: "baseline-ends", ends: { from: baseline.from, to: baseline.to } });
  }
  if (!isSaving(quantity)) return null;
  const unstated = (why: Why): Judged => ({ verdict: "baseline unstated or out of date", why });
  if ((baseline?.option ?? null) === null) return unstated({ rule: "no-baseline" });
  return from !== null && (baseline?.from ?? null) === null ? unstated({ rule: "baseline-ends-unstated" }) : null;
}

/** The same two places in either order. */
function isSamePair(a: EndIds, { from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  return (a.from === from && a.to === to) || (a.from === to && a.to === from);
}

function borneOut(claim: Claim, findings: Findings): Judged {
  const { computed, stated, heldOn, conditions } = findings;
  const conditional = (why: Why): Judged => ({ verdict: "agrees only under stated conditions", why });
  if (heldOn !== null) {
    if (heldOn.length === 0) return cannot({ rule: "no-ends" });
    return heldOn.length === claim.triedOn?.length
      ? { verdict: "agrees", why: { rule: "in-range" } }
      : conditional({ rule: "tried", held: heldOn });
  }
  const isUsual = computed !== null && agreesWith(claim, computed, findings.isByLand);
  const isAsStated = stated === null ? null : agreesWith(claim, stated, findings.isByLand);
  if (isUsual && isAsStated !== false) return { verdict: "agrees", why: { rule: "in-range" } };
  if (isAsStated === true) return conditional({ rule: "in-range-as-stated" });
  const slip = slipOf(claim, findings);
  if (slip !== null) return { verdict: "unit or arithmetic slip likely", why: slip };
  if (isBaselineOld(claim, findings)) {
    return {
      verdict: "baseline unstated or out of date",
      why: { rule: "baseline-old", computed: findings.baselineComputed! },
    };
  }
  if (conditions.length > 0) return conditional({ rule: "solved" });
  return { verdict: "unit or arithmetic slip likely", why: { rule: "unexplained" } };
}

const PLAY = 0.15; // of the length: more than any detour between the same two ports that a liner makes

function slipOf({ quantity, claimed }: Claim, findings: Findings): Why | null {
  const { sailed, distanceKm, fittingUnit, straightKm, conditions } = findings;
  if (sailed !== null && distanceKm !== null && sailed.low > distanceKm * (1 + PLAY)) {
    return { rule: "speed-and-days", km: sailed };
  }
  const length = claimed && inOwnUnits(claimed);
  if (quantity !== "distance" || !length) return null;
  if (straightKm !== null && length.high < straightKm) return { rule: "below-straight", km: straightKm };
  if (fittingUnit !== null && conditions.every(({ kind }) => kind === "detour"))
    return { rule: "unit", unit: fittingUnit };
  return conditions.length > 0 ? null : { rule: "no-way-so-long" };
}

function isBaselineOld({ quantity, baseline }: Claim, { baselineComputed }: Findings): boolean {
  const said = baseline?.claimed && inOwnUnits(baseline.claimed);
  if (!isSaving(quantity) || !said || baselineComputed === null) return false;
  return said.low > baselineComputed.high || said.high < baselineComputed.low;
}
