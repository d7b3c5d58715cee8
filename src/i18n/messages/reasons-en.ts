import type { Mode } from "../../core/model/leg";
import type { Reason } from "../../core/model/reason";
import type { IceClass } from "../../core/model/scenario";
import type { Format } from "../format";

/** How the parts of a reason are written where it is shown. */
export interface ReasonParts {
  name(id: string): string; // of a passage, place, station or corridor
  distance(km: number): string;
}

export type ReasonWriter = (reason: Reason, parts: ReasonParts) => string;

/** Why there is no number, or no place, in English. No full stop: a reason may stand inside a sentence. */
export function englishReason(f: Format): ReasonWriter {
  return (reason, { name, distance }) => {
    switch (reason.kind) {
      case "closed": {
        const shut = [...reason.passages, ...reason.places];
        const closed = shut.length === 0 ? [] : [`Closed: ${f.list(shut.map(name))}`];
        return [...(reason.suspended === null ? [] : [`Suspended: ${name(reason.suspended)}`]), ...closed].join("; ");
      }
      case "closed-season":
        return `${reason.season.names.en}: closed in ${f.month(reason.month)}`;
      case "barred-sea":
        return `In ${f.month(reason.month)} ${ships(reason.iceClass)} are barred from the ${reason.sea.names.en}`;
      case "unknown-rule":
        return `Not known: no rule for ${ships(reason.iceClass)} in the ${reason.sea.names.en} in ${f.month(reason.month)}`;
      case "missing-speed":
        return `Not known: no figure for the speed ${BY_MODE[reason.mode]}`;
      case "missing-dwell":
        return `Not known: no figure for the wait at ${name(reason.at)}`;
      case "no-way":
        return `No line, road or sea way of the atlas joins ${name(reason.from.id)} and ${name(reason.to.id)}`;
      case "one-railhead":
        return `One railhead serves ${name(reason.from.id)} and ${name(reason.to.id)}: goods go straight by lorry`;
      case "no-option":
        return "There is no such way between these two ends";
      case "empty-place":
        return "No place given: write a name, a UN/LOCODE, or longitude,latitude";
      case "unreadable-coordinates":
        return `Unreadable coordinates “${reason.text}”: write longitude,latitude in degrees, as 72.95,18.95`;
      case "swapped-coordinates":
        return `Swapped coordinates “${reason.text}”: longitude comes first, ${reason.meant.join()}`;
      case "impossible-coordinates":
        return `Impossible coordinates “${reason.text}”: longitude from −180 to 180, latitude from −90 to 90`;
      case "unknown-place":
        return `No place is called “${reason.text}”. Did you mean one of these?`;
      case "ambiguous-place":
        return `More than one place is called “${reason.text}”. Which is meant?`;
      case "remote-point": {
        const far = `This point lies ${distance(reason.km)} from the nearest place; at most ${distance(reason.limitKm)} is allowed`;
        const [lon, lat] = reason.position;
        return reason.swapped === null ? far : `${far}. Swapped, ${lat},${lon} is near ${name(reason.swapped.id)}`;
      }
    }
  };
}

const BY_MODE: Readonly<Record<Mode, string>> = {
  sea: "at sea",
  rail: "by rail",
  road: "by road",
  "inland-waterway": "on inland waterways",
};

function ships(iceClass: IceClass): string {
  return iceClass === "none" ? "ships without ice class" : `ships of ice class ${iceClass}`;
}
