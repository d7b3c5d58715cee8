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
  return ordered(a) === ordered(b);
}

/** The preset whose adjusted figures are the scenario's, or null. */
export function adjustedBy({ adjust }: Scenario, presets: readonly ScenarioPreset[]): ScenarioPreset | null {
  if (adjust === undefined) return null;
  return presets.find(({ patch }) => patch.adjust !== undefined && ordered(patch.adjust) === ordered(adjust)) ?? null;
}

function ordered(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
