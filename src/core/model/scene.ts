import { CORRIDOR_COLOURS, type Corridor, type CorridorColour } from "./corridor";
import type { LegStatus, Mode } from "./leg";
import type { Language } from "./place";
import type { Position } from "../geodesy/position";
import type { IsochroneBand, IsochroneDays } from "./isochrone";

/** [[west, south], [east, north]] in degrees; east may pass 180 so that west < east always holds. */
export type Bounds = readonly [southWest: Position, northEast: Position];

/** Where the map looks. Zoom is MapLibre's; on the globe the same zoom shows more at the equator than near the poles. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number; // degrees, clockwise from north
}

export type Theme = "light" | "dark";

export type LineRole = "corridor" | "baseline";

/** What a line's width and opacity say: the chosen option, an ordinary one, a variant not chosen, not in question. */
export type Emphasis = "chosen" | "plain" | "other" | "dimmed";

/** One leg of one variant as it is drawn. Lines of one leg by several variants of one corridor are drawn once. */
export interface SceneLine {
  readonly id: string; // unique in the scene, stable: "instc-west/instc-sea-mumbai-bandar-abbas"
  readonly legId: string;
  readonly corridorId: string;
  readonly variantId: string;
  readonly mode: Mode;
  readonly status: LegStatus;
  readonly role: LineRole;
  readonly colour: ColourKey; // from `corridorColours`; "baseline" for a baseline
  readonly emphasis: Emphasis;
  readonly line: readonly Position[];
}

/** A name written along a run of lines: the corridor's, a branch's ("west"), a baseline's. */
export interface SceneLabel {
  readonly id: string;
  readonly text: string; // in the language shown
  readonly initials: string; // instead of the text where the whole globe is small
  readonly isBranch: boolean;
  readonly role: LineRole;
  readonly colour: ColourKey;
  readonly line: readonly Position[]; // where it may stand; smoothed before drawing
}

/** "end" for the ends of the question, "via" for places a leg ends at, "first" for those of the map of who is first, "days" for those told apart by days, "other" for the rest. */
export type PlaceRank = "end" | "via" | "first" | "days" | "other";

export interface ScenePlace {
  readonly id: string;
  readonly name: string; // in the language shown
  readonly position: Position;
  readonly rank: PlaceRank;
  readonly colour?: ColourKey; // of the option that is first there
  readonly isClear?: boolean; // first by more than chance
  readonly band?: IsochroneDays; // within so many days, and not within the band before
  readonly isMinor?: boolean; // not named while the whole globe is seen
}

export interface ScenePassage {
  readonly id: string;
  readonly name: string; // in the language shown
  readonly gate: readonly Position[]; // the short bar across the fairway
  readonly closed: boolean;
}

/** Where one option is on a day of the race. */
export interface RaceMark {
  readonly id: string; // of the option
  readonly name: string; // in the language shown, with the place while it waits
  readonly colour: ColourKey;
  readonly position: Position;
  readonly state: "under-way" | "waiting" | "arrived";
}

/** Everything the map draws besides the ground, as plain data: a change of emphasis alone redraws no geometry. */
export interface Scene {
  readonly language: Language;
  readonly lines: readonly SceneLine[];
  readonly labels: readonly SceneLabel[];
  readonly places: readonly ScenePlace[];
  readonly passages: readonly ScenePassage[];
  readonly passagesAtEveryZoom: boolean; // while the closures list is open
  readonly reach: readonly IsochroneBand[]; // instead of routes: where one gets within so many days
  readonly bounds: Bounds | null; // what the camera should hold; null: the whole scene
}

export type ColourKey = `corridor-${CorridorColour}` | "baseline";

/**
 * A colour for every corridor: its own, else the next one free in the corridors' order; when the palette is used up,
 * the last colour again (labels then tell them apart).
 */
export function corridorColours(corridors: readonly Pick<Corridor, "id" | "colour">[]): ReadonlyMap<string, ColourKey> {
  const own = new Set(corridors.map(({ colour }) => colour));
  const free = CORRIDOR_COLOURS.filter((colour) => !own.has(colour));
  const last = CORRIDOR_COLOURS[CORRIDOR_COLOURS.length - 1]!;
  return new Map(corridors.map(({ id, colour }) => [id, `corridor-${colour ?? free.shift() ?? last}` as const]));
}
