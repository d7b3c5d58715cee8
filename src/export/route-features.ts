import { densified } from "../core/geodesy/great-circle";
import type { Position } from "../core/geodesy/position";
import type { Comparison, Option } from "../core/model/comparison";
import type { Leg } from "../core/model/leg";
import { datelineParts } from "./cut-line";
import type { Outgoing } from "./outgoing";
import { legSources, sourceText } from "./sources-of";
import { legsOf } from "./tables";

/** A leg of an option as a map draws it. */
export interface RouteFeature {
  readonly comparison: Comparison;
  readonly option: Option;
  readonly leg: Leg;
  readonly number: number; // of the leg in its option, from 1
  readonly name: string; // "INSTC west: Mumbai–Bandar Abbas"
  readonly note: string; // what must be said with it
  readonly lines: readonly (readonly Position[])[]; // on the great circle, cut at 180°, at most a degree between vertices
}

/** Every leg of every option, in the order of the tables. */
export function routeFeatures(outgoing: Outgoing): readonly RouteFeature[] {
  const { matter } = outgoing;
  if (matter.kind !== "comparisons") return [];
  return matter.comparisons.flatMap((comparison) =>
    comparison.options.flatMap((option) =>
      legsOf(option).map((leg, i) => routeFeature(comparison, option, leg, i + 1, outgoing)),
    ),
  );
}

function routeFeature(
  comparison: Comparison,
  option: Option,
  leg: Leg,
  number: number,
  { names, words }: Outgoing,
): RouteFeature {
  const isOnlyPlanned = option.legs.length === 0;
  const ends = `${names.place(leg.from)}–${names.place(leg.to)}`;
  const note = isOnlyPlanned ? `${words.wouldRun} ${words.notForNavigation}` : words.notForNavigation;
  const lines = datelineParts(densified(leg.line)).map((line) => line.map(rounded));
  return { comparison, option, leg, number, name: `${names.option(option)}: ${ends}`, note, lines };
}

const DECIMALS = 5; // about a metre

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** Sources of a leg as one text. */
export function legSourceText(leg: Leg, outgoing: Outgoing): string {
  return legSources(leg, outgoing)
    .flatMap((id) => outgoing.sources[id] ?? [])
    .map(sourceText)
    .join("; ");
}
