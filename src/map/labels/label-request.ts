import type { Language } from "../../core/model/place";
import type { Position } from "../../core/geodesy/position";
import type { RaceMark, Scene, SceneLabel, ScenePassage, ScenePlace } from "../../core/model/scene";
import type { ProjectionName } from "../handle";
import { middleOf } from "../line-geometry";
import type { NamedSea } from "./named-seas";

/** How a name is written. "route": in the colour of its way. */
export type Tone = "route" | "ink" | "ink2" | "ink3";

/** A name that is to stand on the map, and at what. */
export interface LabelRequest {
  readonly id: string;
  readonly texts: readonly string[]; // the first that finds room
  readonly bold: boolean;
  readonly isSmall: boolean; // written small on a large map as well
  readonly tone: Tone;
  readonly colour: string; // of its way, or ""
  readonly ground: "sea" | "land" | "line"; // what lies under it; "line": what the line runs over
  readonly at: At;
  readonly isNeeded: boolean; // rather on a line than not at all
  readonly place: string; // id of what a click on it opens, or ""
  readonly kind: "way" | "place" | "passage" | "sea" | "race";
}

export type At =
  | { readonly kind: "line"; readonly lines: readonly (readonly Position[])[]; readonly own: Own }
  | { readonly kind: "point"; readonly position: Position; readonly gap: number; readonly rings: number } // px from it to the name, and how often as far again
  | { readonly kind: "mark"; readonly position: Position; readonly gap: number } // it moves: its name keeps to its left or right
  | { readonly kind: "area"; readonly position: Position; readonly slack: number }; // px that it may give way, still in its sea;

/** Whose lines a name means: a corridor's, or only one of its variants'. */
export interface Own {
  readonly corridor: string;
  readonly variant: string | null;
}

/** Zoom below which the whole globe is small: ways are named shortly, and branches and waypoints not at all. */
const smallBelow = (projection: ProjectionName): number => (projection === "mercator" ? 1.4 : 2);
const NAMED_FIRST = 15; // places of the map of who is first, the weightiest, while the map is small
export const VIA_FROM = 1.5; // zoom
const MINOR_FROM = 3; // zoom
const OTHERS_FROM = 4.5; // zoom
const PASSAGES_FROM = 3; // zoom

export interface Sight {
  readonly zoom: number;
  readonly projection: ProjectionName;
  readonly roomy: boolean; // the map is large: ways have their whole names whatever the zoom
}

/** Every name that is wanted in this sight, the more important ones first. */
export function labelRequests(scene: Scene, sight: Sight): readonly LabelRequest[] {
  const ofRank = (rank: ScenePlace["rank"]) => scene.places.filter((place) => place.rank === rank).map(placeWish);
  const passages = passagesSeen(scene, sight);
  const small = sight.zoom < smallBelow(sight.projection);
  const ways = (isBranch: boolean) =>
    scene.labels
      .filter((label) => label.isBranch === isBranch)
      .map((label) => wayWish(label, scene, small && !sight.roomy));
  return [
    ...passages.filter(({ closed }) => closed).map(passageWish),
    ...ofRank("end"),
    ...[...ofRank("first"), ...ofRank("days")].slice(0, sight.zoom < OTHERS_FROM ? NAMED_FIRST : Infinity),
    ...ways(false),
    ...(small ? [] : ways(true).filter((request) => isDrawn(request, scene, sight))),
    ...viaRequests(scene, sight),
    ...passages.filter(({ closed }) => !closed).map(passageWish),
    ...(sight.zoom < OTHERS_FROM ? [] : ofRank("other")),
  ];
}

/** Where the ways call; while the whole globe is seen only places of weight, which may then stand farther off their dot. */
function viaRequests({ places }: Scene, { zoom }: Sight): readonly LabelRequest[] {
  if (zoom < VIA_FROM) return [];
  const via = places.filter(({ rank, isMinor }) => rank === "via" && (zoom >= MINOR_FROM || isMinor !== true));
  return via
    .map(placeWish)
    .map((request) => (zoom >= MINOR_FROM ? request : { ...request, at: fartherOff(request.at) }));
}

function fartherOff(at: LabelRequest["at"]): LabelRequest["at"] {
  return at.kind === "point" ? { ...at, rings: 5 } : at;
}

export const OTHERS_DRAWN_FROM = 2; // zoom below which variants not chosen are not drawn, nor ties of railways

/** A branch's word is not said without its line. */
function isDrawn({ at }: LabelRequest, { lines }: Scene, { zoom }: Sight): boolean {
  const variant = at.kind === "line" ? at.own.variant : null;
  return zoom >= OTHERS_DRAWN_FROM || lines.some((line) => line.variantId === variant && line.emphasis !== "other");
}

/** Passages whose marks are drawn. */
export function passagesSeen(
  { passages, passagesAtEveryZoom }: Scene,
  { zoom }: Pick<Sight, "zoom">,
): readonly ScenePassage[] {
  return passages.filter(({ closed }) => closed || passagesAtEveryZoom || zoom >= PASSAGES_FROM);
}

const BRANCH = "branch:";

function wayWish(
  { id, text, initials, isBranch, role, colour, line }: SceneLabel,
  scene: Scene,
  isShort: boolean,
): LabelRequest {
  const variant = isBranch ? id.slice(BRANCH.length) : null;
  const named = scene.lines.find((one) => (isBranch ? one.variantId === variant : one.corridorId === id));
  const corridor = named?.corridorId ?? id;
  const rest = isBranch ? [] : scene.lines.filter((one) => one.corridorId === id).map((one) => one.line);
  return {
    ...UNSAID,
    id,
    texts: isBranch ? [text] : isShort ? [initials] : [text, initials],
    bold: role === "corridor",
    isSmall: isBranch,
    tone: "route",
    colour,
    ground: "line",
    at: { kind: "line", lines: [line, ...rest], own: { corridor, variant } },
    kind: "way",
  };
}

function placeWish({ id, name, position, rank }: ScenePlace): LabelRequest {
  return {
    ...UNSAID,
    id: `place:${id}`,
    texts: writings(name),
    bold: rank === "end",
    tone: rank === "other" ? "ink2" : "ink",
    ground: "land",
    at: { kind: "point", position, gap: rank === "end" ? 9 : 7, rings: rank === "end" ? 6 : 2 },
    isNeeded: rank === "end",
    place: id,
    kind: "place",
  };
}

function passageWish({ id, name, gate, closed }: ScenePassage): LabelRequest {
  return {
    ...UNSAID,
    id: `passage:${id}`,
    texts: writings(name),
    bold: false,
    tone: closed ? "ink" : "ink2",
    ground: "sea",
    at: { kind: "point", position: middleOf(gate), gap: 10, rings: closed ? 3 : 2 },
    place: id,
    kind: "passage",
  };
}

/** Names of what races; each would rather lie on a line than not be read. */
export function raceLabelRequests(marks: readonly RaceMark[]): readonly LabelRequest[] {
  return marks.map(({ id, name, position, colour }) => ({
    ...UNSAID,
    id,
    texts: writings(name),
    bold: true,
    isSmall: true,
    tone: "route",
    colour,
    ground: "land",
    at: { kind: "mark", position, gap: 11 },
    isNeeded: true,
    kind: "race",
  }));
}

const UNSAID = { isSmall: false, colour: "", isNeeded: false, place: "" } as const;

const SEAS_FROM = [2, 2.6, 4]; // zoom, by rank

export function seaLabelRequests(
  seas: readonly NamedSea[],
  language: Language,
  { zoom }: Pick<Sight, "zoom">,
): readonly LabelRequest[] {
  const shown = seas.filter(({ rank }) => zoom >= (SEAS_FROM[rank - 1] ?? 4)).toSorted((a, b) => a.rank - b.rank);
  return shown.map(({ id, names, position, rank }) => ({
    ...UNSAID,
    id: `sea:${id}`,
    texts: [names[language].length > ONE_LINE ? broken(names[language]) : names[language]],
    bold: false,
    isSmall: true,
    tone: "ink3",
    ground: "sea",
    at: { kind: "area", position, slack: rank === 1 ? 28 : 10 },
    kind: "sea",
  }));
}

const LONG = 18; // letters: a longer name stands in two lines rather than in one

/** In one line, in two, and at worst without what stands in brackets. */
function writings(name: string): readonly string[] {
  const plain = name.replace(/ \([^)]*\)$/, "");
  const both = [...new Set([name, broken(name)])];
  return [...new Set([...(name.length > LONG ? both.toReversed() : both), plain])];
}

const ONE_LINE = 10; // letters of a sea's name that are not broken

/** A name in two lines, broken at the space nearest to its middle. */
function broken(name: string): string {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const offMiddle = (at: number) => Math.abs(at - name.length / 2);
  const best = spaces.toSorted((a, b) => offMiddle(a) - offMiddle(b))[0];
  return best === undefined ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}
