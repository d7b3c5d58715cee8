import type { PageCatalog } from "../../core/model/catalog";
import { perObject } from "../../core/memo";
import type { Position } from "../../core/geodesy/position";
import type { Scene, SceneLine } from "../../core/model/scene";
import { boundsOf } from "./bounds";
import type { ClaimScene } from "./lit-routes";
import { firstShown, type SceneInput } from "./visible-routes";
import type { VisibleRoute } from "./visible-route";

/** What the camera should hold: the surroundings of a passage, border or place, the chosen leg, the chosen variant, the pair; null on the first screen. */
export function boundsOfScene(
  moment: SceneInput,
  drawn: readonly VisibleRoute[],
  lines: readonly SceneLine[],
): Scene["bounds"] {
  const { initial, selection, view, asked, question, claims } = moment;
  const at = positionOfStop(initial.catalog, selection.stop);
  if (at !== null) return around(at, 8);
  if (view.room === "claims") return boundsOfClaims(claims ?? null, initial.catalog, lines);
  if (firstShown(moment) !== null) return boundsOf([tradeArea(initial.catalog)]);
  if (view.room === "compare") return asked === null ? null : boundsOf(chosenLines(lines, question.option));
  const place = selection.place === null ? undefined : initial.catalog.places[selection.place];
  if (place !== undefined) return around(place.position, 8);
  const leg = lines.find((line) => line.legId === selection.leg);
  if (leg !== undefined) return boundsOf([leg.line]);
  if (selection.pair !== null) return boundsOf(lines.map((line) => line.line));
  return selection.corridor === null || drawn.length === 0 ? null : boundsOf(chosenLines(lines, selection.variant));
}

/** Both ends of the trade. */
const tradeArea = perObject(({ places }: PageCatalog): readonly Position[] => {
  const ends = Object.values(places).filter(({ country, kind }) => ["IN", "RU"].includes(country) && kind === "city");
  return ends.map(({ position }) => position);
});

/** The claim's ways and every end it names; the lit corridors; null: the whole globe. */
function boundsOfClaims(scene: ClaimScene | null, catalog: PageCatalog, lines: readonly SceneLine[]): Scene["bounds"] {
  if (scene === null) return null;
  const known = (position: Position | undefined): Position[] => (position === undefined ? [] : [position]);
  const ends = scene.ends.flatMap((id) => known(catalog.places[id]?.position));
  const gates = scene.passages.flatMap((id) => known(catalog.passages[id]?.positions[0]));
  const lit = lines.filter(({ emphasis }) => emphasis !== "dimmed").map(({ line }) => line);
  const isWay = scene.routes.length > 0;
  if (!isWay && ends.length + gates.length === 0) return null;
  const points = [...ends, ...gates];
  if (!isWay && points.length === 1) return around(points[0]!, 12);
  return boundsOf([...(isWay ? lit : []), ...points.map((point) => [point])]);
}

function chosenLines(lines: readonly SceneLine[], variant: string | null): readonly (readonly Position[])[] {
  const own = lines.filter((line) => line.variantId === variant || line.emphasis === "chosen");
  return (own.length > 0 ? own : lines).map((line) => line.line);
}

/** Where a passage begins, or the crossing that a border station belongs to. */
function positionOfStop({ passages, borders, places }: PageCatalog, stop: string | null): Position | null {
  if (stop === null) return null;
  return passages[stop]?.positions[0] ?? places[borders[stop]?.place ?? ""]?.position ?? null;
}

function around([lon, lat]: Position, degrees: number): Scene["bounds"] {
  return [
    [lon - degrees, Math.max(-85, lat - degrees)],
    [lon + degrees, Math.min(89, lat + degrees)],
  ];
}
