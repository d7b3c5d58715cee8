import type { Comparison, Option } from "../core/model/comparison";
import type { Place } from "../core/model/place";
import type { Reason, WayReason } from "../core/model/reason";
import type { IceClass, Scenario } from "../core/model/scenario";
import { stateOf, type State, type StatusFile } from "../core/model/status";
import { shown } from "./shown";

type WithWords<T> = Omit<T, "reason"> & { readonly reason?: string };

/** A comparison as the command line gives it. */
export type ComparisonInWords = WithWords<Omit<Comparison, "options" | "scenario">> & {
  readonly scenario: Scenario & { readonly asOf: string }; // of the status file
  readonly options: readonly OptionInWords[];
};
export type OptionInWords = WithWords<Option> & { readonly state?: State };

/** The comparison, every reason in words and each option with the state of its corridor. */
export function comparisonInWords(comparison: Comparison, status: StatusFile): ComparisonInWords {
  const options = comparison.options.map((option): OptionInWords => {
    const state = stateOf(status, option);
    return { ...inWords(option), ...(state && { state }) };
  });
  return { ...inWords(comparison), scenario: { ...comparison.scenario, asOf: status.date }, options };
}

/** Keys stay in their order: the same answer prints the same bytes. */
function inWords<T extends { readonly reason?: WayReason }>(one: T): WithWords<T> {
  return { ...one, ...(one.reason && { reason: reasonWords(one.reason) }) };
}

/** A reason as the command line says it: with the ids that can be asked for, months as numbers. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case "closed":
      return [
        ...(reason.suspended === null ? [] : [`suspended corridor "${reason.suspended}"`]),
        ...(reason.passages.length === 0 ? [] : [`closed passage ${quoted(reason.passages)}`]),
        ...(reason.places.length === 0 ? [] : [`closed place ${quoted(reason.places)}`]),
      ].join(", ");
    case "closed-season":
      return `closed season "${reason.season.id}" in month ${reason.month}: leg ${reason.leg} cannot be travelled`;
    case "barred-sea":
      return `closed passage "nsr" in month ${reason.month}: ${ships(reason.iceClass)} are barred from the ${reason.sea.names.en}`;
    case "unknown-rule":
      return `unknown rule for month ${reason.month}: ${ships(reason.iceClass)} in the ${reason.sea.names.en}`;
    case "missing-speed":
    case "missing-dwell":
      return `missing component: ${reason.components.join(" or ")}`;
    case "no-way":
      return `no route from ${named(reason.from)} to ${named(reason.to)}: no line, road or sea way of the atlas joins them`;
    case "one-railhead":
      return `one railhead for ${named(reason.from)} and ${named(reason.to)}: goods go from one to the other by lorry`;
    case "no-option":
      return `no option "${reason.option}": ${reason.options.join(", ")}`;
    case "empty-place":
      return "empty place: give a name, a UN/LOCODE or lon,lat";
    case "unreadable-coordinates":
      return `unreadable coordinates ${shown(reason.text)}: write lon,lat in degrees, as 72.95,18.95`;
    case "swapped-coordinates":
      return `swapped coordinates ${shown(reason.text)}: write lon,lat: ${reason.meant.join()}`;
    case "impossible-coordinates":
      return `impossible coordinates ${shown(reason.text)}: longitude -180..180, latitude -90..90`;
    case "unknown-place":
      return `unknown place ${shown(reason.text)}: did you mean ${listed(reason.near)}?`;
    case "ambiguous-place":
      return `ambiguous place ${shown(reason.text)}: ${listed(reason.near)}; give the id`;
    case "remote-point": {
      const { position, km, near, swapped } = reason;
      const far = `remote point "${position.join()} lies ${Math.round(km)} km from the nearest place"`;
      const hint = swapped && `, or swap the numbers: ${position.toReversed().join()} is near ${named(swapped)}`;
      return `${far}: choose one of ${listed(near)}${hint ?? ""}`;
    }
  }
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(", ");
}

function ships(iceClass: IceClass): string {
  return iceClass === "none" ? "ships without ice class" : `ships of class ${iceClass}`;
}

function named(place: Place): string {
  return `${place.names.en} (${place.id})`;
}

function listed(places: readonly Place[]): string {
  const names = places.map(named);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
