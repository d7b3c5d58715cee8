import { isSameData } from "../same-data";
import type { Scenario, ScenarioPreset } from "./scenario";

/**
 * The scenario with a preset in the place of the one before: what is closed, opened, built and adjusted is as usual
 * save for what the preset says; month and ship stay unless it names them.
 */
export function withPreset(scenario: Scenario, { patch }: ScenarioPreset, usual: Scenario): Scenario {
  const { adjust: _, ...rest } = scenario;
  return { ...rest, closed: usual.closed, opened: usual.opened, built: usual.built, ...patch };
}

/** The presets that would change nothing any more. */
export function presetsInForce(
  scenario: Scenario,
  presets: readonly ScenarioPreset[],
  usual: Scenario,
): readonly ScenarioPreset[] {
  return presets.filter((preset) => isSameScenario(withPreset(scenario, preset, usual), scenario));
}

/** Equal whatever the order of their fields. */
export function isSameScenario(a: Scenario, b: Scenario): boolean {
  return isSameData(a, b);
}

/** The preset whose adjusted figures are the scenario's, or null. */
export function adjustedBy({ adjust }: Scenario, presets: readonly ScenarioPreset[]): ScenarioPreset | null {
  if (adjust === undefined) return null;
  return presets.find(({ patch }) => patch.adjust !== undefined && isSameData(patch.adjust, adjust)) ?? null;
}
