import type { Atlas } from "../core/model/catalog";
import type { Percentiles } from "../core/model/comparison";
import type { Leg } from "../core/model/leg";
import type { Range } from "../core/range";
import type { ComparisonInWords, OptionInWords } from "./reason-text";
import { basisOf } from "../core/model/basis";
import { table } from "./table";

/** A comparison to read: the options, then the legs of each. */
export function comparisonTable(comparison: ComparisonInWords, { catalog, land }: Atlas): string {
  const { from, to, scenario, baseline, options, leftOut } = comparison;
  const name = (id: string): string => (catalog.places[id] ?? land.stations[id])?.names.en ?? id;
  const ships = `month ${scenario.month}, ${scenario.vessel}, ice class ${scenario.iceClass}, ${BASIS_TEXT[basisOf(scenario)]}`;
  return [
    `${name(from)} – ${name(to)}: ${ships}; baseline ${baseline ?? "none"}`,
    `closed as of ${scenario.asOf}: ${closures(scenario)}`,
    ...[from, to].flatMap((id) => {
      const drayage = catalog.places[id]?.drayage;
      return drayage === undefined
        ? []
        : [`${name(id)} is served by ${name(drayage.by)}, ${whole(drayage.km)} km by road`];
    }),
    "",
    table(HEADING, options.map(row), [2, 3, 4, 5]),
    ...worthLines(comparison),
    ...departureLines(comparison),
    ...options.flatMap((option) =>
      option.legs.length > 0 ? ["", `${option.name} (${option.id})`, legTable(option, name)] : [],
    ),
    ...(leftOut > 0
      ? ["", `${leftOut} variants left out: no way along them that does not turn back, or one far slower than the best`]
      : []),
  ].join("\n");
}

const BASIS_TEXT = { running: "under way", terminal: "terminal to terminal", door: "door to door" } as const;

/** Freight with what the days cost the cargo, option by option. */
function worthLines({ scenario: { cargo }, options }: ComparisonInWords): readonly string[] {
  if (cargo === undefined) return [];
  const rows = options.map(({ id, generalisedCostUsdPerTeu }) => [id, range(generalisedCostUsdPerTeu ?? null)]);
  const worth = `cargo of ${whole(cargo.valueUsdPerTeu)} USD per TEU at ${cargo.ratePctPerYear} % a year`;
  return ["", table(["option", `USD/TEU with time, ${worth}`], rows, [1])];
}

function departureLines({ scenario: { arrival }, options }: ComparisonInWords): readonly string[] {
  if (arrival === undefined) return [];
  const rows = options.map(({ id, latestDeparture }) => [id, latestDeparture?.date ?? "none within a year"]);
  return ["", table(["option", `leave by, to arrive by ${arrival.by} with ${arrival.chancePct} %`], rows, [])];
}
function closures({ closed, closedPlaces, suspended }: ComparisonInWords["scenario"]): string {
  return [...closed, ...closedPlaces, ...suspended].join(", ") || "nothing";
}

const spread = ({ p10, p50, p90 }: Percentiles): string => [p10, p50, p90].map((day) => day.toFixed(1)).join("–");

const HEADING = ["option", "status", "km", "days P10–P50–P90", "USD/TEU", "kg CO2e/TEU", "against", "by"];

function row(option: OptionInWords): readonly string[] {
  const { id, status, state, wouldTake, reason, distanceKm, days, costUsdPerTeu, co2eKgPerTeu, against, passages } =
    option;
  return [
    id,
    state === undefined || state.status === "operating"
      ? status
      : `${status}; corridor ${state.status} since ${state.since}, seen ${state.asOf}`,
    distanceKm === null ? "" : whole(distanceKm),
    days !== null ? spread(days) : wouldTake === undefined ? "" : `(${spread(wouldTake)})`,
    range(costUsdPerTeu),
    range(co2eKgPerTeu),
    against === null ? "" : against.verdict,
    reason ?? passages.join(", "),
  ];
}

function legTable({ legs }: OptionInWords, name: (id: string) => string): string {
  const rows = legs.map(({ mode, from, to, distanceKm, distanceKind, runningDays, dwellDays, countries }: Leg) => [
    mode,
    `${name(from)} – ${name(to)}`,
    whole(distanceKm),
    distanceKind,
    span(runningDays),
    span(dwellDays),
    Object.entries(countries)
      .map(([country, km]) => `${country} ${whole(km)}`)
      .join(", "),
  ]);
  return table(["", "leg", "km", "kind", "running days", "waiting days", "km in countries"], rows, [2]);
}

const whole = (value: number): string => Math.round(value).toLocaleString("en").replaceAll(",", " ");
const range = (value: Range | null): string =>
  value === null ? "not known" : `${whole(value.low)}–${whole(value.high)}`;
const span = ({ low, typical, high }: Range): string => [low, typical, high].map((day) => day.toFixed(1)).join("–");
