import { USUAL_SCENARIO } from "../core/planner/usual-scenario";
import { withPreset } from "../core/model/preset";
import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS, type Scenario, type ScenarioPreset } from "../core/model/scenario";
import { BASES } from "../core/model/basis";
import { isDate } from "../core/time/calendar";
import type { TransitModel } from "../core/time/transit-time";
import type { Atlas } from "../core/model/catalog";
import { TODAY, todayPreset } from "../core/model/status";
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
  "close-place",
  "open-place",
  "build",
  "baseline",
  "seed",
  "preset",
  "basis",
  "ship-class",
  "trains",
  "cargo-value",
  "rate",
  "arrive-by",
  "chance",
] as const;

/**
 * The scenario of the day in the present month, or a preset, with what the words change.
 *
 * @throws WrongWords naming the option, its value and what is allowed; ids are checked by the planner
 */
export function scenarioFrom(
  words: ScenarioArgs,
  { presets, status, model }: Pick<Atlas, "presets" | "status" | "model">,
): Scenario {
  const given = (name: string): string | null => words[name]?.trim() || null;
  const all = [todayPreset(status), ...presets];
  const base = presetScenario(given("preset") ?? TODAY, all, new Date().getMonth() + 1);
  const reopened = ids(given("open-place"), []);
  const opened = ids(given("open"), base.opened);
  return {
    ...base,
    month: whole("month", given("month"), 1, 12) ?? base.month,
    vessel: oneOf("vessel", given("vessel"), VESSELS) ?? base.vessel,
    iceClass: oneOf("ice-class", given("ice-class"), ICE_CLASSES) ?? base.iceClass,
    speedKn: measure("speed", given("speed"), SPEED_KN, "knots") ?? base.speedKn,
    draftM: measure("draft", given("draft"), DRAFT_M, "metres") ?? base.draftM,
    closed: ids(given("close"), base.closed).filter((id) => !opened.includes(id)),
    closedPlaces: ids(given("close-place"), base.closedPlaces).filter((id) => !reopened.includes(id)),
    opened,
    built: ids(given("build"), base.built),
    baseline: given("baseline") ?? base.baseline,
    seed: whole("seed", given("seed"), 0, 2 ** 31 - 1) ?? base.seed,
    ...wished(given, model),
  };
}

const CARGO_USD = { low: 0, high: 10_000_000 };
const RATE_PCT = { low: 0, high: 1000 };
const CHANCE_PCT = { low: 1, high: 99 };
const USUAL_CHANCE_PCT = 90;

/** What a question may ask for besides: absent where the words say nothing, so that equal questions read the same. */
function wished(given: (name: string) => string | null, { components, ships }: TransitModel): Partial<Scenario> {
  const basis = oneOf("basis", given("basis"), BASES);
  const own = ships.filter(({ sails }) => sails === "own").map(({ id }) => id);
  const shipClass = oneOf("ship-class", given("ship-class"), own);
  const trains = oneOf("trains", given("trains"), ["usual", "express"] as const);
  const value = measure("cargo-value", given("cargo-value"), CARGO_USD, "USD per TEU");
  const rate = measure("rate", given("rate"), RATE_PCT, "% a year") ?? components["cargo-rate"]?.typical ?? null;
  const by = date("arrive-by", given("arrive-by"));
  const chancePct = measure("chance", given("chance"), CHANCE_PCT, "%") ?? USUAL_CHANCE_PCT;
  return {
    ...(basis !== null && basis !== "terminal" && { basis }),
    ...(shipClass !== null && { shipClass }),
    ...(trains === "express" && { trains }),
    ...(value !== null && rate !== null && { cargo: { valueUsdPerTeu: value, ratePctPerYear: rate } }),
    ...(by !== null && { arrival: { by, chancePct } }),
  };
}

function date(name: string, text: string | null): string | null {
  if (text === null || isDate(text)) return text;
  throw new UsageError(`wrong ${name} ${shown(text)}: a day of the calendar as 2027-03-01`);
}

function presetScenario(id: string, presets: readonly ScenarioPreset[], month: number): Scenario {
  const usual = { ...USUAL_SCENARIO, month };
  const preset = presets.find((one) => one.id === id);
  if (preset !== undefined) return withPreset(usual, preset, usual);
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
