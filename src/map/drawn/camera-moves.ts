/** What a hand does to the camera of the drawn map. */
import type { Position } from "../../core/geodesy/position";
import type { Camera } from "../../core/model/scene";
import type { MapSize } from "../camera";
import type { MapView } from "../handle";
import type { Pair } from "../labels/viewport";
import { drawnProjection } from "./drawn-projection";

const LEAST_ZOOM = -1;
const MOST_ZOOM = 9;
const HIGHEST_LATITUDE = { globe: 89.9, mercator: 84, polar: 90 } as const;

export type Looks = Pick<MapView, "projection" | "padding">;

/** The camera after the ground was dragged by so many px. */
export function panned(camera: Camera, looks: Looks, size: MapSize, [dx, dy]: Pair): Camera {
  const project = drawnProjection(looks, camera, size);
  const middle = project([...camera.center]);
  const found = middle === null ? null : project.invert?.([middle[0] - dx, middle[1] - dy]);
  if (found == null || !found.every(Number.isFinite)) return camera;
  return { ...camera, center: held(found, looks) };
}

/** The camera nearer or farther by so many doublings, the ground under a point of the picture staying there. */
export function zoomed(camera: Camera, looks: Looks, size: MapSize, by: number, at: Pair | null): Camera {
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, camera.zoom + by));
  const next = { ...camera, zoom };
  const ground = at === null ? null : drawnProjection(looks, camera, size).invert?.([at[0], at[1]]);
  if (at === null || ground == null || !ground.every(Number.isFinite)) return next;
  const now = drawnProjection(looks, next, size)(ground);
  return now === null ? next : panned(next, looks, size, [at[0] - now[0], at[1] - now[1]]);
}

/** The camera turnedBy clockwise by so many degrees. */
export function turnedBy(camera: Camera, degrees: number): Camera {
  return { ...camera, bearing: ((camera.bearing + degrees + 540) % 360) - 180 };
}

function held([lon, lat]: readonly [number, number], { projection }: Looks): Position {
  const most = HIGHEST_LATITUDE[projection];
  return [lon, Math.max(-most, Math.min(most, lat))];
}

const EASE = (t: number): number => 1 - (1 - t) ** 3;

/** The camera on its way from one to another, `t` from 0 to 1; longitudes take the short way round. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const share = EASE(t);
  const mix = (a: number, b: number) => a + (b - a) * share;
  const around = (a: number, b: number) => a + (((b - a + 540) % 360) - 180) * share;
  return {
    center: [around(from.center[0], to.center[0]), mix(from.center[1], to.center[1])],
    zoom: mix(from.zoom, to.zoom),
    bearing: around(from.bearing, to.bearing),
  };
}
