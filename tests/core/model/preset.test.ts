import { expect, test } from "vitest";
import { readGeo } from "../../../src/data/read-geo";
import { buildAtlas } from "../../../src/data/catalog";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { adjustedBy, presetsInForce, withPreset } from "../../../src/core/model/preset";

const { presets } = buildAtlas(readGeo()).atlas;

test.each(presets.map((preset) => [preset.id, preset] as const))("%s is in force once it was taken", (_, preset) => {
  const taken = withPreset(USUAL_SCENARIO, preset, USUAL_SCENARIO);
  expect(presetsInForce(taken, presets, USUAL_SCENARIO)).toContain(preset);
  expect(adjustedBy(taken, presets)?.patch.adjust).toEqual(preset.patch.adjust);
});

test("the next preset takes the place of the one before, month and ship stay", () => {
  const [winter, closed, waiting] = ["arc7-winter", "red-sea-closed", "hormuz-restricted"].map((id) =>
    presets.find((preset) => preset.id === id)!,
  );
  const scenario = [waiting, winter, closed].reduce(
    (before, preset) => withPreset(before, preset!, USUAL_SCENARIO),
    USUAL_SCENARIO,
  );
  expect(scenario).toEqual({
    ...USUAL_SCENARIO,
    month: 1,
    iceClass: "Arc7",
    closed: ["bab-el-mandeb", "suez"],
  });
});

test("whatever else was changed, normal times are in force while nothing is closed, opened, built or adjusted", () => {
  const names = (changes: object) =>
    presetsInForce({ ...USUAL_SCENARIO, ...changes }, presets, USUAL_SCENARIO).map(({ id }) => id);
  expect(names({ month: 3, vessel: "bulk" })).toEqual(["normal-times"]);
  expect(names({ built: ["rasht-astara-railway"] })).toEqual(["rasht-astara-built"]);
  expect(names({ closed: ["suez"] })).toEqual([]);
});
