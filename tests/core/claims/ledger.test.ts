/** The ledger as it is shipped: the named cases, and what was solved put back into the model. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ClaimAnswer } from "../../../src/core/claims/answer";
import { answerClaim } from "../../../src/core/claims/answer";
import { isComputed, isSaving, type Claim } from "../../../src/core/claims/claim";
import { agreesWith, targetOf } from "../../../src/core/claims/claimed";
import { claimValue } from "../../../src/core/claims/computed";
import { leversOf, ownLevers, withCondition, type Condition } from "../../../src/core/claims/condition";
import { claimWorld, type LedgerData } from "../../../src/core/claims/ledger";
import { namedOptions, termsOf } from "../../../src/core/claims/question";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { KM_PER_NM } from "../../../src/core/units";
import { buildAtlas } from "../../../src/data/catalog";
import { readGeo } from "../../../src/data/read-geo";
import { world } from "../planner/real-world";

const { atlas } = buildAtlas(readGeo());
const ask = createPlanner(world);
const ledger = claimWorld(atlas, { ask, seaLegs: world.seaLegs }, USUAL_SCENARIO);
const derived = JSON.parse(readFileSync("geo/derived/claims.json", "utf8")) as LedgerData;
const claimOf = (id: string): Claim => atlas.ledger.claims.find((claim) => claim.id === id)!;
const answerOf = (id: string): ClaimAnswer => answerClaim(claimOf(id), ledger);

describe("the named cases", () => {
  test("Chennai–Vladivostok of 5,600 and 5,647 nm is about 4,590: a slip is likely", () => {
    for (const id of ["emc-5600-nm", "emc-5647-nm"]) {
      const { computed, verdict } = answerOf(id);
      expect(Math.abs(computed!.typical / KM_PER_NM / 4590 - 1)).toBeLessThan(0.015);
      expect(verdict).toBe("unit or arithmetic slip likely");
    }
  });

  test("16 days and 40 % saved compare different ends", () => {
    for (const id of ["emc-16-days-saved", "emc-40-percent-time", "emc-5608-km-shorter"]) {
      const { verdict, asCompared, computed } = answerOf(id);
      expect(verdict).toBe("compares different ends");
      expect(asCompared).not.toBeNull();
      expect(computed).not.toBeNull(); // the like-for-like value stands beside it
    }
  });

  test("24 days mean 8 knots; 10–12 days hold at 20 to 25; 17 were sailed", () => {
    const slow = answerOf("emc-24-days-2018");
    expect(slow.verdict).toBe("agrees only under stated conditions");
    expect(slow.impliedSpeed).toMatchObject({ unit: "kn" });
    expect(slow.impliedSpeed!.low).toBeCloseTo(4590 / (24 * 24), 0);
    const fast = answerOf("emc-10-12-days-20-25-knots");
    expect(fast.why.rule).toBe("in-range-as-stated");
    expect(answerOf("emc-17-days-trial").verdict).toBe("agrees");
  });

  test("Mumbai–St Petersburg is about 7,400 nm by Kiel and 7,580 by the Sound, not 8,675", () => {
    const { computed, lengths, verdict, why } = answerOf("suez-8675-nm");
    const sound = lengths.find(({ by }) => by.includes("oresund"))!;
    expect(sound.without).toEqual(["kiel"]); // which the usual way therefore goes by
    expect(Math.abs(computed!.typical / KM_PER_NM / 7400 - 1)).toBeLessThan(0.005);
    expect(Math.abs(sound.km / KM_PER_NM / 7580 - 1)).toBeLessThan(0.005);
    expect([verdict, why]).toEqual(["unit or arithmetic slip likely", { rule: "unit", unit: "statute mile" }]);
  });

  test("20.25 days at 25 knots would be 12,150 nm", () => {
    const { verdict, why } = answerOf("suez-20-25-days-at-25-knots");
    expect(verdict).toBe("unit or arithmetic slip likely");
    expect(why.rule === "speed-and-days" && why.km.low / KM_PER_NM).toBeCloseTo(12_150, 6);
  });

  test("40 % shorter holds for Rotterdam–Yokohama, not for Shanghai, and falls short of Murmansk–Yokohama", () => {
    const { tried, verdict } = answerOf("nsr-40-percent-asia-europe");
    const percent = (to: string, from = "NLRTM") => tried.find((one) => one.from === from && one.to === to)!.typical;
    expect(Math.abs(percent("JPYOK") - 38.5)).toBeLessThan(2);
    expect(percent("CNSHA")).toBeLessThan(32);
    expect(percent("JPYOK", "RUMMK")).toBeGreaterThan(50);
    expect(verdict).toBe("agrees only under stated conditions");
    expect(answerOf("nsr-rotterdam-yokohama-40-percent").verdict).toBe("agrees");
    expect(answerOf("nsr-murmansk-yokohama-55-percent").verdict).toBe("agrees");
  });

  test("INSTC's 40 % and 30 % come from runs that ended in Baku and Astrakhan", () => {
    for (const id of ["instc-fffai-40-percent", "instc-fffai-30-percent-cheaper", "instc-freight-time-40-percent"]) {
      const { verdict, why, tried } = answerOf(id);
      expect([verdict, why.rule]).toEqual(["compares different ends", "obtained-on"]);
      expect(tried.map(({ to }) => to)).toEqual(["AZBAK", "RUASF"]);
    }
  });

  test("25–30 against 45–60 days name no ends", () => {
    for (const id of ["instc-fffai-25-30-days", "suez-fffai-45-60-days"]) {
      expect(answerOf(id)).toMatchObject({ verdict: "cannot be computed", why: { rule: "no-ends" }, computed: null });
    }
  });

  test("COMCEC compares like for like", () => {
    expect(answerOf("comcec-suez-32-days").verdict).toBe("agrees");
    for (const id of ["comcec-suez-3133-usd", "comcec-west-3882-usd", "comcec-rail-3550-usd"]) {
      expect(answerOf(id).computed).toMatchObject({ unit: "USD/TEU", from: "INNSA", to: "city-moscow" });
    }
  });
});

test("a slower ship makes the 24 days agree: verdicts follow the data", () => {
  const slow = { low: 7, typical: 8, high: 9, unit: "kn" } as const;
  const ships = Object.entries(world.model.components).filter(([id]) => id.startsWith("sea-speed"));
  const components = {
    ...world.model.components,
    ...Object.fromEntries(ships.map(([id, one]) => [id, { ...one, ...slow }])),
  };
  const model = { ...world.model, components };
  const slower = claimWorld(
    { ...atlas, model },
    { ask: createPlanner({ ...world, model }), seaLegs: world.seaLegs },
    USUAL_SCENARIO,
  );
  const before = answerOf("emc-24-days-2018");
  const after = answerClaim(claimOf("emc-24-days-2018"), slower);
  expect(after.computed!.typical).toBeGreaterThan(before.computed!.typical * 1.3);
  expect([before.verdict, after.verdict]).toEqual(["agrees only under stated conditions", "agrees"]);
});

/** What the claim's quantity is when the condition is true. */
function underCondition(claim: Claim, answer: ClaimAnswer, condition: Condition): number | null {
  if (!isComputed(claim.quantity) || answer.computed === null) return null;
  const { from, to, option } = answer.computed;
  const scenario = { ...termsOf(claim, USUAL_SCENARIO), baseline: claim.baseline?.option ?? null };
  const named = (options: ReturnType<typeof ask>["options"], id: string | null) =>
    id === null ? null : (namedOptions(options, id)[0] ?? null);
  const usual = ask(from, to, scenario).options;
  const [own, base] = [named(usual, option)!, named(usual, scenario.baseline)];
  const isOwn = isSaving(claim.quantity) && base !== null;
  const levers = isOwn ? ownLevers(leversOf(own), leversOf(base)) : leversOf(own);
  const options = ask(from, to, withCondition(scenario, condition, levers, world.model.components)).options;
  const measured = { quantity: claim.quantity, basis: claim.basis };
  return claimValue(measured, named(options, option)!, named(options, scenario.baseline))?.typical ?? null;
}

test("every speed, wait and price solved for gives the claimed value when it is put into the model", () => {
  const solved = derived.answers.flatMap((answer, i) =>
    answer.conditions
      .filter(({ kind }) => ["speed", "running", "waits", "whole", "price"].includes(kind))
      .map((condition) => ({ claim: derived.claims[i]!, answer, condition })),
  );
  expect(solved.length).toBeGreaterThan(20);
  const seen = new Map<string, true>();
  for (const { claim, answer, condition } of solved) {
    const key = JSON.stringify([claim.from, claim.to, claim.claimed, claim.quantity, claim.basis, condition]);
    if (seen.has(key)) continue; // the same claim, said again
    seen.set(key, true);
    const value = underCondition(claim, answer, condition)!;
    const target = targetOf(claim, answer.computed!)!;
    expect(Math.abs(value - target), `${claim.id} ${condition.kind}`).toBeLessThan(
      Math.max(0.06, 0.005 * Math.abs(target)),
    );
  }
});

test("a detour and another way give the claimed length too", () => {
  const all = derived.answers.flatMap((answer, i) =>
    answer.conditions.map((condition) => ({ claim: derived.claims[i]!, computed: answer.computed, condition })),
  );
  const detours = all.flatMap(({ claim, computed, condition }) =>
    condition.kind === "detour" ? [computed!.typical + condition.km - targetOf(claim, computed!)!] : [],
  );
  expect(detours.length).toBeGreaterThan(2);
  expect(detours.every((off) => Math.abs(off) < 0.01)).toBe(true);
  const paths = all.flatMap(({ claim, condition }) => {
    if (condition.kind !== "path") return [];
    return [agreesWith(claim, { low: condition.km, typical: condition.km, high: condition.km })];
  });
  expect(paths.length).toBeGreaterThan(2);
  expect(paths).not.toContain(false);
});

test("what the build derived is what is computed now", () => {
  for (const id of [
    "emc-5647-nm",
    "instc-edb-15-24-days",
    "nsr-rotterdam-yokohama-40-percent",
    "comcec-suez-3133-usd",
  ]) {
    const at = derived.claims.findIndex((claim) => claim.id === id);
    const [then, now] = [derived.answers[at]!, answerOf(id)];
    expect(then.verdict).toBe(now.verdict);
    expect(then.computed!.typical).toBeCloseTo(now.computed!.typical, 1);
  }
});
