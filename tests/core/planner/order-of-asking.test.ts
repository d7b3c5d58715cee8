import { expect, test } from "vitest";
import type { Scenario } from "../../../src/core/model/scenario";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { world } from "./real-world";

const PAIRS = [
  ["FRMRS", "city-coimbatore"],
  ["INBOM", "city-moscow"],
] as const;

/** Each pair of neighbours differs in one field that an answer may hang on. */
const SCENARIOS: readonly Partial<Scenario>[] = [
  {},
  { shipClass: "container-1700" },
  { shipClass: "container-8000" },
  { vessel: "bulk" },
  { speedKn: 12 },
  { draftM: 12 },
  { month: 1 },
  { month: 1, iceClass: "Arc7", opened: ["nsr"] },
  { trains: "express" },
  { built: ["rasht-astara-railway"] },
  { closed: ["suez"] },
  { closedPlaces: ["IRBND"] },
  { suspended: ["instc"] },
  { adjust: { "sea-speed-container": { low: 8, typical: 9, high: 10 } } },
];

test("an answer does not hang on what was asked before", () => {
  const used = createPlanner(world);
  for (const change of SCENARIOS) {
    const scenario = { ...USUAL_SCENARIO, ...change };
    const fresh = createPlanner(world);
    for (const [from, to] of PAIRS)
      expect(used(from, to, scenario), JSON.stringify(change)).toEqual(fresh(from, to, scenario));
  }
});
