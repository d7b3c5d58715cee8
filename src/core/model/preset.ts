import { isSameData } from "../same-data";
import { scenarioKey, type Scenario, type ScenarioPreset } from "./scenario";

/**
 * The scenario with a preset in the place of the one before: what is closed, suspended, opened, built and adjusted is as usual
 * save for what the preset says, and so are the prices' date and surcharges; month and ship stay unless it names them.
 */
export function withPreset(scenario: Scenario, { patch }: ScenarioPreset, usual: Scenario): Scenario {
  const { adjust: _, pricesOf: __, ...rest } = scenario;
  const { closed, closedPlaces, suspended, opened, built } = usual;
  const { pricesOf = usual.pricesOf ?? null, ...changes } = patch;
  const taken = { ...rest, closed, closedPlaces, suspended, opened, built, ...changes };
  return pricesOf === null ? taken : { ...taken, pricesOf };
}

/** The presets that would change nothing any more. */
export function presetsInForce(
  scenario: Scenario,
  presets: readonly ScenarioPreset[],
  usual: Scenario,
): readonly ScenarioPreset[] {
  return presets.filter((preset) => scenarioKey(withPreset(scenario, preset, usual)) === scenarioKey(scenario));
}

/** The preset whose adjusted figures are the scenario's, or null. */
export function adjustedBy(
  { adjust }: Pick<Scenario, "adjust">,
  presets: readonly ScenarioPreset[],
): ScenarioPreset | null {
  if (adjust === undefined) return null;
  return presets.find(({ patch }) => patch.adjust !== undefined && isSameData(patch.adjust, adjust)) ?? null;
}
