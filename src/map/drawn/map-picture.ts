import type { Camera } from "../../core/model/scene";
import { EARTH_RADIUS_KM } from "../../core/geodesy/sphere";
import { arcRadians } from "../../core/geodesy/great-circle";
import type { MapSize } from "../camera";
import type { MapView } from "../handle";
import { openingCamera } from "../live-camera";
import { fetchSeas } from "../labels/named-seas";
import { fontsFor } from "../labels/placing";
import { measureIn } from "../labels/text-metrics";
import { drawnFrame, drawnGround, drawnScene, drawnStyle, groundsOf, restingNames } from "./drawn-map";
import { svgElement, svgMarkup, svgNode } from "./svg-node";

/** The map drawn once. */
export interface MapPicture {
  readonly markup: string; // SVG elements, from the upper left corner
  readonly element: () => SVGElement; // the same on a page, as wide as it is let be
  readonly kmPerPx: number; // at its middle
  readonly northDeg: number; // there, clockwise from the top
}

const MARGIN = { top: 12, right: 12, bottom: 12, left: 12 };
const NORTHWARD = 0.05; // degrees over which north is measured

/** What a view shows, in another room: the camera's ground is all there. */
export async function mapPicture(shown: MapView, seenIn: MapSize, size: MapSize, base: string): Promise<MapPicture> {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("unavailable 2D canvas: names are measured with one");
  const measure = measureIn(context);
  const view: MapView = { ...shown, padding: MARGIN, covered: [] };
  const camera = shown.camera === null ? openingCamera(view, size) : refitted(shown.camera, seenIn, size);
  const input = { view, camera, size, lit: new Set<string>(), marks: [], isMoving: false };
  const style = drawnStyle(view, base);
  const [grounds, seas] = await Promise.all([groundsOf(style), fetchSeas(base), fontsFor(view)]);
  const frame = drawnFrame(input);
  const resting = restingNames(input, frame, seas, measure);
  const nodes = [...drawnGround(input, frame, style, grounds), ...drawnScene(input, frame, style, resting, measure)];
  const whole = svgNode("svg", { viewBox: `0 0 ${size.width} ${size.height}` }, nodes);
  return {
    markup: nodes.map(svgMarkup).join(""),
    element: () => svgElement(whole),
    ...directions(camera, frame.project),
  };
}

/** In a room twice as large the same ground stands twice as large. */
function refitted(camera: Camera, from: MapSize, to: MapSize): Camera {
  const times = Math.min(to.width / from.width, to.height / from.height);
  return { ...camera, zoom: camera.zoom + Math.log2(times) };
}

function directions({ center }: Camera, project: ReturnType<typeof drawnFrame>["project"]) {
  const [x, y] = project([...center]) ?? [0, 0];
  const [north, a, b] = [
    project([center[0], center[1] - NORTHWARD]),
    project.invert?.([x - 20, y]),
    project.invert?.([x + 20, y]),
  ];
  const northDeg = north === null ? 0 : (Math.atan2(x - north[0], north[1] - y) * 180) / Math.PI;
  return { kmPerPx: a == null || b == null ? 0 : (arcRadians(a, b) * EARTH_RADIUS_KM) / 40, northDeg };
}
