import type { Map as MapLibreMap } from "maplibre-gl";
import { EARTH_RADIUS_KM } from "../core/geodesy/sphere";
import type { Bounds, Camera } from "../core/model/scene";
import { boundsCamera, homeCamera, type MapSize } from "./camera";
import type { MapView } from "./handle";
import { arcRadians } from "../core/geodesy/great-circle";

export const FLIGHT_MS = 600;

export function sizeOf({ clientWidth, clientHeight }: HTMLElement): MapSize {
  return { width: clientWidth, height: clientHeight };
}

/** The camera a view opens with: its scene's bounds, else the projection's home. */
export function openingCamera(view: MapView, size: MapSize): Camera {
  const { projection, padding, scene } = view;
  if (scene.bounds !== null) return cameraOn(scene.bounds, view, size);
  const corridors = scene.lines.filter(({ role }) => role === "corridor").map(({ line }) => line);
  return homeCamera(projection, size, padding, corridors);
}

export function cameraOn(bounds: Bounds, { projection, padding, scene }: MapView, size: MapSize): Camera {
  const lines = scene.lines.map(({ line }) => line);
  return boundsCamera(bounds, projection, size, padding, lines);
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
}

export function jump(map: MapLibreMap, { center, zoom, bearing }: Camera): void {
  map.jumpTo({ center: [...center], zoom, bearing });
}

export function fly(map: MapLibreMap, { center, zoom, bearing }: Camera): void {
  map.easeTo({ center: [...center], zoom, bearing, duration: FLIGHT_MS });
}

const SCALE_PX = 40; // over which the scale at the centre is measured

export function kmPerPx(map: MapLibreMap): number {
  const { x, y } = map.project(map.getCenter());
  const [a, b] = [map.unproject([x - SCALE_PX / 2, y]), map.unproject([x + SCALE_PX / 2, y])];
  return (arcRadians([a.lng, a.lat], [b.lng, b.lat]) * EARTH_RADIUS_KM) / SCALE_PX;
}
