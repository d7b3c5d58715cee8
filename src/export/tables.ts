/** What leaves as rows and columns. Column names are stable and English; names in the cells are the reader's. */
import type { Comparison, Option, Percentiles } from "../core/model/comparison";
import type { Leg } from "../core/model/leg";
import { borderCount, transferCount } from "../core/model/option-counts";
import type { Range } from "../core/range";
import type { Cell } from "./csv-text";
import type { Outgoing } from "./outgoing";
import { legSources, optionSources, sourceText } from "./sources-of";

/** A table whose first row names its columns. */
export type Table = readonly [heading: readonly string[], ...rows: (readonly Cell[])[]];

type Row = Readonly<Record<string, Cell>>;

const rounded = (value: number | null | undefined, decimals: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(decimals));
const km = (value: number | null) => rounded(value, 1);

const percentileCells = (name: string, days: Percentiles | null | undefined): Row => ({
  [`${name}_p10`]: rounded(days?.p10, 2),
  [`${name}_p50`]: rounded(days?.p50, 2),
  [`${name}_p90`]: rounded(days?.p90, 2),
});
const rangeCells = (name: string, range: Range | null | undefined, decimals = 2): Row => ({
  [`${name}_low`]: rounded(range?.low, decimals),
  [`${name}_typical`]: rounded(range?.typical, decimals),
  [`${name}_high`]: rounded(range?.high, decimals),
});

/** What every row of a file says of itself. */
function closing(outgoing: Outgoing, sources: readonly string[]): Row {
  const { title, scenario, dataAsOf, address, credits, words } = outgoing;
  return {
    title,
    scenario,
    data_as_of: dataAsOf,
    note: words.notForNavigation,
    sources: sources
      .flatMap((id) => outgoing.sources[id] ?? [])
      .map(sourceText)
      .join("; "),
    credits: credits.join("; "),
    address,
  };
}

function opening({ from, to, scenario }: Comparison, option: Option, { names }: Outgoing): Row {
  return {
    from: names.place(from),
    to: names.place(to),
    month: scenario.month,
    option: names.option(option),
    from_id: from,
    to_id: to,
    option_id: option.id,
    corridor_id: option.corridor,
    status: option.status,
  };
}

function optionRow(comparison: Comparison, option: Option, outgoing: Outgoing): Row {
  const { against } = option;
  return {
    ...opening(comparison, option, outgoing),
    reason: option.reason === undefined ? null : outgoing.names.reason(option.reason),
    basis: option.basis,
    distance_km: km(option.distanceKm),
    ...percentileCells("days", option.days),
    ...percentileCells("running_days", option.runningDays),
    ...percentileCells("terminal_days", option.terminalDays),
    ...percentileCells("door_days", option.doorDays),
    ...percentileCells("would_take_days", option.wouldTake),
    ...rangeCells("cost_usd_per_teu", option.costUsdPerTeu, 0),
    ...rangeCells("co2e_kg_per_teu", option.co2eKgPerTeu, 0),
    legs: option.legs.length,
    transfers: transferCount(option),
    borders: borderCount(option),
    passages: option.passages.join(" "),
    ship_class: option.shipClass,
    baseline_id: against?.baseline ?? null,
    distance_pct: rounded(against?.distancePct, 1),
    ...percentileCells("days_difference", against?.days),
    probability_faster: rounded(against?.probabilityFaster, 3),
    verdict: against?.verdict ?? null,
    ...closing(outgoing, optionSources(option, outgoing)),
  };
}

/** A row for each option of each answer, with every measure. */
export function optionsTable(comparisons: readonly Comparison[], outgoing: Outgoing): Table {
  return tableOf(comparisons.flatMap((one) => one.options.map((option) => optionRow(one, option, outgoing))));
}

/** Legs of an option; of a closed one those it would run. */
export function legsOf(option: Option): readonly Leg[] {
  return option.legs.length > 0 ? option.legs : (option.wouldRun?.legs ?? []);
}

function legRow(comparison: Comparison, option: Option, leg: Leg, index: number, outgoing: Outgoing): Row {
  return {
    ...opening(comparison, option, outgoing),
    leg: index + 1,
    leg_id: leg.id,
    leg_from: outgoing.names.place(leg.from),
    leg_to: outgoing.names.place(leg.to),
    leg_from_id: leg.from,
    leg_to_id: leg.to,
    mode: leg.mode,
    leg_status: leg.status,
    distance_km: km(leg.distanceKm),
    distance_kind: leg.distanceKind,
    measured_km: km(leg.measuredKm),
    ...rangeCells("running_days", leg.runningDays),
    ...rangeCells("dwell_days", leg.dwellDays),
    passages: leg.passages.join(" "),
    countries_km: Object.entries(leg.countries)
      .map(([country, distance]) => `${country} ${distance.toFixed(0)}`)
      .join(" "),
    ship_class: leg.shipClass ?? null,
    ...closing(outgoing, legSources(leg, outgoing)),
  };
}

/** A row for each leg of each option. */
export function legsTable(comparisons: readonly Comparison[], outgoing: Outgoing): Table {
  return tableOf(
    comparisons.flatMap((one) =>
      one.options.flatMap((option) => legsOf(option).map((leg, i) => legRow(one, option, leg, i, outgoing))),
    ),
  );
}

function reachedRows({ matter, ...rest }: Outgoing): readonly Row[] {
  if (matter.kind !== "reach") return [];
  const { isochrone } = matter;
  const outgoing = { ...rest, matter };
  return isochrone.places.map(({ id, days, legs }) => ({
    from: rest.names.place(isochrone.from),
    place: rest.names.place(id),
    from_id: isochrone.from,
    place_id: id,
    country: rest.places[id]?.country ?? null,
    longitude: rest.places[id]?.position[0] ?? null,
    latitude: rest.places[id]?.position[1] ?? null,
    month: isochrone.scenario.month,
    ...percentileCells("days", days),
    distance_km: km(legs.reduce((sum, leg) => sum + leg.distanceKm, 0)),
    modes: legs.map(({ mode }) => mode).join(" "),
    ...closing(outgoing, [...new Set(legs.flatMap((leg) => legSources(leg, outgoing)))]),
  }));
}

function firstRows(outgoing: Outgoing): readonly Row[] {
  const { matter, names, places } = outgoing;
  if (matter.kind !== "first") return [];
  return matter.found.map(({ place, option, corridor, daysP50, isClear }) => ({
    [matter.side]: names.place(matter.here),
    place: names.place(place),
    [`${matter.side}_id`]: matter.here,
    place_id: place,
    country: places[place]?.country ?? null,
    longitude: places[place]?.position[0] ?? null,
    latitude: places[place]?.position[1] ?? null,
    measure: matter.measure,
    first_option: option === null ? null : names.option({ id: option, corridor: corridor ?? option, name: option }),
    first_option_id: option,
    corridor_id: corridor,
    days_p50: rounded(daysP50, 2),
    clearly_first: String(isClear),
    ...closing(outgoing, []),
  }));
}

/** A row for each place that is reached, or for which it is known who is first there. */
export function placesTable(outgoing: Outgoing): Table {
  return tableOf([...reachedRows(outgoing), ...firstRows(outgoing)]);
}

function tableOf(rows: readonly Row[]): Table {
  const heading = Object.keys(rows[0] ?? {});
  return [heading, ...rows.map((row) => heading.map((column) => row[column] ?? null))];
}
