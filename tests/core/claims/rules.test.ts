/** The rules of the ledger on claims made up for them; expected values are worked out by hand. */
import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/core/claims/claim";
import { agreesWith } from "../../../src/core/claims/claimed";
import { fittingUnit, sailedKm, unitHints } from "../../../src/core/claims/implied";
import { solve } from "../../../src/core/claims/solve";
import { judge, type Findings } from "../../../src/core/claims/verdict";

const CLAIM: Claim = {
  id: "made-up",
  statement: { en: "a", hi: "b", ru: "c" },
  corridor: "emc",
  quantity: "days",
  claimed: { low: 24, high: 24, unit: "d" },
  from: "INMAA",
  to: "RUVVO",
  option: "emc",
  baseline: null,
  assumes: {},
  direction: "one-way",
  cargo: "not stated",
  season: null,
  basis: "not stated",
  who: "nobody",
  date: "2024",
  kind: "claim",
  sources: [],
  repeats: null,
};
const FINDINGS: Findings = {
  computed: { low: 13, typical: 17, high: 21 },
  isByLand: false,
  stated: null,
  hasOption: true,
  baselineComputed: null,
  heldOn: null,
  conditions: [],
  fittingUnit: null,
  sailed: null,
  distanceKm: 8450,
  straightKm: 6300,
};
const verdict = (claim: Partial<Claim>, findings: Partial<Findings> = {}) =>
  judge({ ...CLAIM, ...claim }, { ...FINDINGS, ...findings });

describe("a verdict follows the first rule that applies", () => {
  test("what the atlas does not compute, or between no ends, cannot be computed", () => {
    expect(verdict({ quantity: "volume" })).toEqual({ verdict: "cannot be computed", why: { rule: "no-model" } });
    expect(verdict({ claimed: { low: 2500, high: 2500, unit: "USD/15 t" }, quantity: "cost" }).why.rule).toBe(
      "no-unit",
    );
    expect(verdict({ from: null, to: null }).why.rule).toBe("no-ends");
    expect(verdict({}, { hasOption: false, computed: null }).why.rule).toBe("no-option");
  });

  test("a saving against other ends compares different ends, however well it fits", () => {
    const baseline = { option: "suez", from: "INBOM", to: "RULED" };
    const found = verdict({ quantity: "days-saved", claimed: { low: 17, high: 17, unit: "d" }, baseline });
    expect(found).toEqual({
      verdict: "compares different ends",
      why: { rule: "baseline-ends", ends: { from: "INBOM", to: "RULED" } },
    });
    const sameEnds = { option: "suez", from: "RUVVO", to: "INMAA" };
    expect(
      verdict({ quantity: "days-saved", claimed: { low: 17, high: 17, unit: "d" }, baseline: sameEnds }).verdict,
    ).toBe("agrees");
  });

  test("a figure obtained on other journeys compares different ends", () => {
    const obtainedOn = [{ from: "INNSA", to: "AZBAK" }];
    expect(verdict({ from: null, to: null, obtainedOn }).verdict).toBe("compares different ends");
  });

  test("a saving against nothing named is without a baseline", () => {
    const saving = { quantity: "cost-saved-pct", claimed: { low: 30, high: 30, unit: "%" } } as const;
    const none = { option: null, from: null, to: null };
    expect(verdict({ ...saving, baseline: none }, { computed: null }).why.rule).toBe("no-baseline");
    expect(verdict({ ...saving, baseline: { ...none, option: "suez" } }).why.rule).toBe("baseline-ends-unstated");
  });

  test("a claim that states its speed is judged at it", () => {
    const claim = { claimed: { low: 10, high: 12, unit: "d" }, assumes: { speedKn: { low: 20, high: 25 } } } as const;
    const at = { low: 8, typical: 10, high: 15 };
    expect(verdict(claim, { stated: at }).verdict).toBe("agrees only under stated conditions");
    const slow = { claimed: { low: 20, high: 20, unit: "d" }, assumes: { speedKn: { low: 25, high: 25 } } } as const;
    const sailed = sailedKm({ ...CLAIM, ...slow });
    expect(sailed!.low).toBeCloseTo(20 * 24 * 25 * 1.852, 6);
    expect(verdict(slow, { stated: at, sailed }).why.rule).toBe("speed-and-days");
  });

  test("a length that fits another unit, or no way, is likely a slip", () => {
    const claim = { quantity: "distance", claimed: { low: 5647, high: 5647, unit: "nm" } } as const;
    const length = { computed: { low: 8450, typical: 8450, high: 8450 } };
    expect(verdict(claim, length).why).toEqual({ rule: "no-way-so-long" });
    expect(verdict(claim, { ...length, fittingUnit: "statute mile" }).why.rule).toBe("unit");
    expect(verdict({ ...claim, claimed: { low: 3000, high: 3000, unit: "nm" } }, length).why.rule).toBe(
      "below-straight",
    );
  });

  test("outside the range it holds under what was solved, or by nothing", () => {
    expect(verdict({}).why.rule).toBe("unexplained");
    const conditions = [{ kind: "speed", knots: 8.7, isSeen: false }] as const;
    expect(verdict({}, { conditions })).toEqual({
      verdict: "agrees only under stated conditions",
      why: { rule: "solved" },
    });
  });
});

test("bounds are read as they are said", () => {
  const range = { low: 13, typical: 17, high: 21 };
  const days = (low: number, bound?: "most" | "least") => ({
    quantity: "days" as const,
    claimed: { low, high: low, unit: "d" as const, ...(bound && { bound }) },
  });
  expect(agreesWith(days(30), range)).toBe(false);
  expect(agreesWith(days(30, "most"), range)).toBe(true); // "in up to 30 days"
  expect(agreesWith(days(12, "most"), range)).toBe(false);
  expect(agreesWith(days(12, "least"), range)).toBe(true); // "over 12 days"
  expect(agreesWith(days(21.5), range)).toBe(true); // days are said in whole ones
  expect(agreesWith(days(21.6), range)).toBe(false);
});

test("lengths have three per cent of play, five when said roughly or by land", () => {
  const km = (low: number) => ({ quantity: "distance" as const, claimed: { low, high: low, unit: "km" as const } });
  const computed = { low: 10_000, typical: 10_000, high: 10_000 };
  expect(agreesWith(km(10_301), computed)).toBe(false);
  expect(agreesWith(km(10_299), computed)).toBe(true);
  expect(agreesWith(km(10_500), computed)).toBe(false); // three figures
  expect(agreesWith(km(10_499), computed, true)).toBe(true);
  expect(agreesWith({ quantity: "distance", claimed: { low: 9600, high: 9600, unit: "km" } }, computed)).toBe(true); // two
});

test("5,647 as nautical miles, statute miles and kilometres beside the table's 4,587 nm", () => {
  const claim: Claim = { ...CLAIM, quantity: "distance", claimed: { low: 5647, high: 5647, unit: "nm" } };
  const hints = unitHints(claim, 4587 * 1.852);
  expect(hints.map(({ unit, ratio }) => [unit, Number(ratio.toFixed(3))])).toEqual([
    ["nm", 1.231],
    ["statute mile", 1.07],
    ["km", 0.665],
  ]);
  expect(fittingUnit(hints)).toBeNull();
  const mumbai = unitHints({ ...claim, claimed: { low: 8675, high: 8675, unit: "nm" } }, 7580 * 1.852);
  expect(fittingUnit(mumbai)?.unit).toBe("statute mile"); // 8,675 statute miles are 7,538 nm
});

test("the x of a value is found, and nothing where it is not reached", () => {
  const cube = (x: number) => x ** 3;
  expect(solve(cube, [0, 10], 27, 1e-9)).toBeCloseTo(3, 6);
  expect(solve((x) => 1 / x, [0.1, 4], 2, 1e-9)).toBeCloseTo(0.5, 6);
  expect(solve(cube, [0, 2], 27, 1e-9)).toBeNull();
  expect(solve(() => null, [0, 2], 1, 1e-9)).toBeNull();
});
