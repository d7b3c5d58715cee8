import { USUAL_SCENARIO } from "../core/planner/usual-scenario";
import { withPreset } from "../core/model/preset";
import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS, type Scenario, type ScenarioPreset } from "../core/model/scenario";
import { UsageError } from "./command";
import { shown } from "./shown";

/** The words that say what is assumed, by option name without dashes; empty ones say nothing. */
export type ScenarioArgs = Readonly<Record<string, string | undefined>>;

export const SCENARIO_OPTIONS = [
  "month",
  "vessel",
  "ice-class",
  "speed",
  "draft",
  "close",
  "open",
  "build",
  "baseline",
  "seed",
  "preset",
] as const;

/**
 * The usual scenario, or a preset, with what the words change.
 *
 * @throws WrongWords naming the option, its value and what is allowed; ids are checked by the planner
 */
export function scenarioFrom(words: ScenarioArgs, presets: readonly ScenarioPreset[]): Scenario {
  const given = (name: string): string | null => words[name]?.trim() || null;
  const base = presetScenario(given("preset"), presets);
  return {
    ...base,
    month: whole("month", given("month"), 1, 12) ?? base.month,
    vessel: oneOf("vessel", given("vessel"), VESSELS) ?? base.vessel,
    iceClass: oneOf("ice-class", given("ice-class"), ICE_CLASSES) ?? base.iceClass,
    speedKn: measure("speed", given("speed"), SPEED_KN, "knots") ?? base.speedKn,
    draftM: measure("draft", given("draft"), DRAFT_M, "metres") ?? base.draftM,
    closed: ids(given("close"), base.closed),
    opened: ids(given("open"), base.opened),
    built: ids(given("build"), base.built),
    baseline: given("baseline") ?? base.baseline,
    seed: whole("seed", given("seed"), 0, 2 ** 31 - 1) ?? base.seed,
  };
}

function presetScenario(id: string | null, presets: readonly ScenarioPreset[]): Scenario {
  if (id === null) return USUAL_SCENARIO;
  const preset = presets.find((one) => one.id === id);
  if (preset !== undefined) return withPreset(USUAL_SCENARIO, preset, USUAL_SCENARIO);
  throw new UsageError(`unknown preset ${shown(id)}: one of ${presets.map((one) => one.id).join(", ")}`);
}

/** Ids in any order and with any separator are the same question; a preset's own come on top. */
function ids(text: string | null, others: readonly string[]): readonly string[] {
  const given = (text ?? "").split(/[;,\s]+/).filter((id) => id !== "");
  return [...new Set([...given, ...others])].toSorted();
}

function whole(name: string, text: string | null, low: number, high: number): number | null {
  const value = numberIn(text, low, high);
  if (text === null || (value !== null && Number.isInteger(value))) return value;
  throw new UsageError(`wrong ${name} ${shown(text)}: a whole number from ${low} to ${high}`);
}

function measure(
  name: string,
  text: string | null,
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
): number | null {
  const value = numberIn(text, low, high);
  if (text === null || value !== null) return value;
  throw new UsageError(`wrong ${name} ${shown(text)}: ${unit} from ${low} to ${high}`);
}

function numberIn(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

function oneOf<T extends string>(name: string, text: string | null, allowed: readonly T[]): T | null {
  if (text === null) return null;
  const found = allowed.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new UsageError(`unknown ${name} ${shown(text)}: one of ${allowed.join(", ")}`);
  return found;
}
