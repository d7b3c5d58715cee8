import { USUAL_SCENARIO } from "../core/planner/usual-scenario";
import type { IceClass, Scenario, Vessel } from "../core/scenario";
import { WrongWords } from "./command";

const VESSELS: readonly Vessel[] = ["container", "bulk", "tanker"];
const ICE_CLASSES: readonly IceClass[] = [
  "none",
  "Ice1",
  "Ice2",
  "Ice3",
  "Arc4",
  "Arc5",
  "Arc6",
  "Arc7",
  "Arc8",
  "Arc9",
];

/** The words that say what is assumed, by option name without dashes; empty ones say nothing. */
export type ScenarioWords = Readonly<Record<string, string | undefined>>;

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
] as const;

/**
 * The usual scenario with what the words change.
 *
 * @throws WrongWords naming the option, its value and what is allowed; ids are checked by the planner
 */
export function scenarioFrom(words: ScenarioWords): Scenario {
  const given = (name: string): string | null => words[name]?.trim() || null;
  return {
    ...USUAL_SCENARIO,
    month: whole("month", given("month"), 1, 12) ?? USUAL_SCENARIO.month,
    vessel: oneOf("vessel", given("vessel"), VESSELS) ?? USUAL_SCENARIO.vessel,
    iceClass: oneOf("ice-class", given("ice-class"), ICE_CLASSES) ?? USUAL_SCENARIO.iceClass,
    speedKn: measure("speed", given("speed"), 1, 40, "knots"),
    draftM: measure("draft", given("draft"), 0.5, 30, "metres"),
    closed: ids(given("close")),
    opened: ids(given("open")),
    built: ids(given("build")),
    baseline: given("baseline"),
    seed: whole("seed", given("seed"), 0, 2 ** 31 - 1) ?? USUAL_SCENARIO.seed,
  };
}

/** Ids in any order and with any separator are the same question. */
function ids(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(/[;,\s]+/).filter((id) => id !== ""))].toSorted();
}

function whole(name: string, text: string | null, low: number, high: number): number | null {
  const value = numberIn(text, low, high);
  if (text === null || (value !== null && Number.isInteger(value))) return value;
  throw new WrongWords(`wrong ${name} "${text}": a whole number from ${low} to ${high}`);
}

function measure(name: string, text: string | null, low: number, high: number, unit: string): number | null {
  const value = numberIn(text, low, high);
  if (text === null || value !== null) return value;
  throw new WrongWords(`wrong ${name} "${text}": ${unit} from ${low} to ${high}`);
}

function numberIn(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

function oneOf<T extends string>(name: string, text: string | null, allowed: readonly T[]): T | null {
  if (text === null) return null;
  const found = allowed.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new WrongWords(`unknown ${name} "${text}": one of ${allowed.join(", ")}`);
  return found;
}
