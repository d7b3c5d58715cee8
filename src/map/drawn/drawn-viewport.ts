import type { GeoProjection } from "d3-geo";
import type { Position } from "../../core/geodesy/position";
import { RADIANS } from "../../core/geodesy/sphere";
import type { Camera } from "../../core/model/scene";
import { limbRadius, mercatorPlane, TILE, writingScale, type MapSize } from "../camera";
import type { MapView } from "../handle";
import type { Pair, Viewport } from "../labels/viewport";

const SOUTHERNMOST_POLAR = -43.9;

/** The drawn map as names are placed on it. Letters are equally large everywhere. */
export function drawnViewport(view: MapView, camera: Camera, size: MapSize, project: GeoProjection): Viewport {
  const { projection, covered } = view;
  const middle = project([...camera.center]) ?? [size.width / 2, size.height / 2];
  const radius = limbRadius(camera, size);
  const scale = scaleOf(view, camera, size);
  const onPlane = projection === "mercator" ? mercatorToPage(camera, middle) : null;
  const turn = TILE * 2 ** camera.zoom;
  return {
    width: size.width,
    height: size.height,
    zoom: camera.zoom,
    covered,
    copies: projection === "mercator" ? [-turn, 0, turn] : [0],
    scale,
    isGround: (x, y) => projection !== "globe" || Math.hypot(x - middle[0], y - middle[1]) <= radius,
    toPage: (position) => {
      if (scale(position) === null) return null;
      return onPlane === null ? project([...position]) : onPlane(position);
    },
  };
}

function scaleOf({ projection }: MapView, camera: Camera, size: MapSize): Viewport["scale"] {
  if (projection === "globe") {
    const seen = writingScale(camera, size);
    return (position) => (seen(position) === null ? null : 1);
  }
  return ([, lat]) => (projection === "polar" && lat < SOUTHERNMOST_POLAR ? null : 1);
}

/** Longitudes run on beyond 180° as lines do; d3's would leap. */
function mercatorToPage({ center, zoom, bearing }: Camera, middle: Pair): (position: Position) => Pair {
  const world = TILE * 2 ** zoom;
  const [cx, cy] = mercatorPlane(center);
  const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)];
  return (position) => {
    const [px, py] = mercatorPlane(position);
    const [x, y] = [(px - cx) * world, (py - cy) * world];
    return [middle[0] + x * cos + y * sin, middle[1] - x * sin + y * cos];
  };
}
