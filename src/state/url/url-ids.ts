import type { ScenarioPreset } from "../../core/model/scenario";
import type { InitialData } from "../initial-data";

/** The ids an address may name; they come from the catalog. */
export interface UrlIds {
  readonly corridors: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  readonly legs: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  readonly ships: ReadonlySet<string>; // that a question may have
  readonly presets: readonly ScenarioPreset[];
}

export function urlIdsOf({ catalog, headlines }: InitialData): UrlIds {
  const comparisons = Object.values(headlines);
  const options = comparisons.flatMap((comparison) => comparison.options);
  return {
    corridors: new Set(catalog.corridors.map((corridor) => corridor.id)),
    options: new Set([
      ...catalog.corridors.flatMap((corridor) => corridor.variants.map((variant) => variant.id)),
      ...options.map((option) => option.id),
    ]),
    legs: new Set([
      ...catalog.corridors.flatMap((corridor) => corridor.legs.map((leg) => leg.id)),
      ...options.flatMap((option) => option.legs.map((leg) => leg.id)),
    ]),
    get places() {
      return new Set(Object.keys(catalog.places)); // more come after the first screen
    },
    stops: new Set([catalog.passages, catalog.borders, catalog.projects].flatMap((things) => Object.keys(things))),
    pairs: new Set(catalog.comparisons.map((question) => question.id)),
    passages: new Set(Object.keys(catalog.passages)),
    projects: new Set(Object.keys(catalog.projects)),
    ships: new Set(catalog.ships.filter(({ sails }) => sails === "own").map(({ id }) => id)),
    presets: catalog.presets,
  };
}

/** The variant of an option as links once named it with the ports and canals it was diverted to: "suez.RUMMK". */
export function variantOf(id: string): string {
  return id.split(".")[0] ?? id;
}
