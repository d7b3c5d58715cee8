import type { Scene } from "../../core/model/scene";
import type { MapTarget } from "../handle";
import { surface } from "../labels/label-box";
import { passagesSeen, VIA_FROM } from "../labels/label-request";
import { copiesInViewport, traced, type Pair, type Viewport } from "../labels/viewport";
import { middleOf } from "../line-geometry";
import { tracksOf } from "../scene-data";
import type { RestingNames } from "./drawn-map";

const REACH_PX = 6; // how near the pointer must be to a line
const DOT_PX = 10; // and to the middle of a mark
const OTHERS_FROM = 4; // zoom

/** What can be chosen at a point of the picture: a name, a mark, then the nearest line. */
export function drawnTargetAt(
  at: Pair,
  scene: Scene,
  viewport: Viewport,
  resting: RestingNames | null,
): MapTarget | null {
  return nameAt(at, resting) ?? markAt(at, scene, viewport) ?? lineAt(at, scene, viewport);
}

function nameAt([x, y]: Pair, resting: RestingNames | null): MapTarget | null {
  const found = resting?.names.find(({ turnedBox, request }) => request.place !== "" && surface(turnedBox)(x, y, 1));
  if (found === undefined) return null;
  const { kind, place } = found.request;
  return kind === "passage" ? { kind: "passage", passageId: place } : { kind: "place", placeId: place };
}

function markAt(at: Pair, scene: Scene, viewport: Viewport): MapTarget | null {
  const from = { end: -Infinity, via: VIA_FROM, first: -Infinity, days: -Infinity, other: OTHERS_FROM };
  const isNear = (position: readonly [number, number]) =>
    copiesInViewport(position, viewport).some(([x, y]) => Math.hypot(x - at[0], y - at[1]) <= DOT_PX);
  const place = scene.places.find(({ rank, position }) => viewport.zoom >= from[rank] && isNear(position));
  if (place !== undefined) return { kind: "place", placeId: place.id };
  const passage = passagesSeen(scene, viewport).find(({ gate }) => isNear(middleOf(gate)));
  return passage === undefined ? null : { kind: "passage", passageId: passage.id };
}

function lineAt([x, y]: Pair, scene: Scene, viewport: Viewport): MapTarget | null {
  let best: { readonly legId: string; readonly lineId: string } | null = null;
  let nearest = REACH_PX;
  for (const { line, part } of tracksOf(scene)) {
    for (const run of traced(part, viewport)) {
      for (const sample of run) {
        const far = Math.min(...viewport.copies.map((shift) => Math.hypot(sample.x + shift - x, sample.y - y)));
        if (far >= nearest) continue;
        nearest = far;
        best = { legId: line.legId, lineId: line.id };
      }
    }
  }
  return best === null ? null : { kind: "leg", ...best };
}
