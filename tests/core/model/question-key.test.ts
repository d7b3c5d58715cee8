import fc from "fast-check";
import { expect, test } from "vitest";
import { questionKey } from "../../../src/core/model/same-question";
import { isSameData } from "../../../src/core/same-data";
import type { Scenario } from "../../../src/core/model/scenario";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";

const range = fc.record({ low: fc.nat(3), typical: fc.nat(3), high: fc.nat(3) });
const scenario = fc.record({
  month: fc.integer({ min: 1, max: 2 }),
  closed: fc.subarray(["suez", "panama"]),
  speedKn: fc.constantFrom(null, 12),
  adjust: fc.option(fc.dictionary(fc.constantFrom("a", "b"), range), { nil: undefined }),
});

function scenarioOf({ adjust, ...part }: Partial<Scenario>): Scenario {
  return { ...USUAL_SCENARIO, ...part, ...(adjust && { adjust }) };
}

/** The fields the other way round. */
function turned<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).toReversed()) as T;
}

test("equal for equal questions, whatever the order of their fields, and for no others", () => {
  fc.assert(
    fc.property(scenario, scenario, fc.constantFrom("INBOM", "RUMOW"), (a, b, from) => {
      const [one, other] = [scenarioOf(a as Partial<Scenario>), scenarioOf(b as Partial<Scenario>)];
      const key = questionKey({ from: "INBOM", to: null, scenario: one });
      const otherKey = questionKey({ from, to: null, scenario: turned(other) });
      expect(key === otherKey).toBe(from === "INBOM" && isSameData(one, other));
    }),
    { seed: 20261201, numRuns: 300 },
  );
});
