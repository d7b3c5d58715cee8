import { expect, test } from "vitest";
import { createPlanner } from "../../../src/core/planner/planner";
import { cachedPlanner } from "../../../src/core/planner/cached-planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { IS_DEEP } from "../../cases";
import { world } from "./real-world";

const MONTHS = IS_DEEP ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 2, 8, 9];

test("a question asked again has the same answer, whatever was asked between", () => {
  const [planner, plain] = [cachedPlanner(createPlanner(world)), createPlanner(world)];
  const ask = (month: number) => planner("INBOM", "RULED", { ...USUAL_SCENARIO, month });
  const first = MONTHS.map(ask);
  expect(MONTHS.map(ask).every((answer, index) => answer === first[index])).toBe(true);
  expect(first[0]).toEqual(plain("INBOM", "RULED", { ...USUAL_SCENARIO, month: 1 }));
  expect(planner("RULED", "INBOM", USUAL_SCENARIO)).toEqual(plain("RULED", "INBOM", USUAL_SCENARIO));
});

test("what is long past is forgotten, and a refusal is no answer", () => {
  const asked: number[] = [];
  const planner = cachedPlanner((from, to, scenario) => {
    asked.push(scenario.seed);
    if (scenario.seed === 0) throw new RangeError("refused");
    return { from, to, scenario, baseline: null, options: [], leftOut: 0 };
  });
  const ask = (seed: number) => planner("INBOM", "RULED", { ...USUAL_SCENARIO, seed });
  expect(() => ask(0)).toThrow("refused");
  expect(() => ask(0)).toThrow("refused");
  for (let seed = 1; seed <= 25; seed++) ask(seed);
  ask(25);
  ask(1);
  expect(asked).toEqual([0, 0, ...Array.from({ length: 25 }, (_, index) => index + 1), 1]);
});

test("options are one object where two months say the same of them, and only there", () => {
  const planner = cachedPlanner(createPlanner(world));
  const [first, ...others] = MONTHS.map((month) => planner("INBOM", "RULED", { ...USUAL_SCENARIO, month }));
  const pairs = others.flatMap(({ options }) =>
    options.map((option) => [option, first!.options.find(({ id }) => id === option.id)!] as const),
  );
  for (const [a, b] of pairs) expect(a === b).toBe(JSON.stringify(a) === JSON.stringify(b));
  expect(pairs.filter(([a, b]) => a === b).length).toBeGreaterThan(0);
  expect(pairs.filter(([a, b]) => a !== b).length).toBeGreaterThan(0);
});
