import { describe, expect, test, vi } from "vitest";
import { createFirstFinder } from "../../../src/core/planner/first-option";
import { MEASURES_OF_FIRST, placesToAsk } from "../../../src/core/planner/first-question";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { IS_DEEP } from "../../cases";
import { world } from "./real-world";

vi.setConfig({ testTimeout: 120_000 });

const places = Object.values(world.catalog.places);
const planner = createPlanner(world);
const find = createFirstFinder(world);

describe("which way wins", () => {
  test.each([
    ["INBOM", 11],
    ["INMAA", 2],
    ["city-moscow", 11],
  ])("from %s in month %i it is the first of the comparison, by every measure", (from, month) => {
    const scenario = { ...USUAL_SCENARIO, month, cargo: { valueUsdPerTeu: 60_000, ratePctPerYear: 20 } };
    const asked = placesToAsk(places, world.catalog.places[from]!).filter((_, i) => i % SHARE === 0);
    expect(asked.length).toBeGreaterThan(10);
    const wrong = asked.flatMap(({ id }) => {
      const open = planner(from, id, scenario).options.filter(({ days }) => days !== null);
      const least = (value: (option: (typeof open)[number]) => number) =>
        open.toSorted((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
      const byDays = least(({ days }) => days!.p50);
      const byCost = least(({ costUsdPerTeu }) => costUsdPerTeu!.typical);
      const byBoth = least(({ generalisedCostUsdPerTeu }) => generalisedCostUsdPerTeu!.typical);
      const found = MEASURES_OF_FIRST.map((measure) => find(from, id, scenario, measure).option).join();
      const wanted = [byDays, byCost, byBoth].join();
      return found === wanted ? [] : [`${id}: ${found} for ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a place whose own corridor is alone, or far quicker, is clear; near ones are not", () => {
    expect(find("INMAA", "RUVVO", USUAL_SCENARIO, "days")).toMatchObject({ option: "emc", isClear: true });
    expect(find("INBOM", "city-imphal", USUAL_SCENARIO, "days")).toMatchObject({ option: null, isClear: false });
  });
});

/** Of the places, so many are asked for: all of them by `npm run test:deep`. */
const SHARE = IS_DEEP ? 1 : 24;
