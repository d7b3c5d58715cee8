/** MapLibre itself: its worker, the polar projection it is taught, and a map of ours. */
import type { Camera } from "../core/model/scene";
import {
  addProjection,
  GPUInitializationError,
  importScriptInWorkers,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { fileAt } from "./file-at";
import { MapUnavailableError } from "./handle";
import { POLAR_CRS } from "./polar";

setWorkerUrl(workerUrl);
prewarm(); // the worker starts while the style is made
addProjection(POLAR_CRS);

let polar: Promise<void> | null = null;

/** Teaches the workers the polar projection, once; after a failure it may be asked for again. */
export function loadPolar(base: string): Promise<void> {
  polar ??= polarIn(fileAt(base, "polar-worker.mjs")).catch((error: unknown) => {
    polar = null;
    throw error;
  });
  return polar;
}

/** Fetched first on its own: a script that failed is not asked for again by a worker. */
async function polarIn(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`unreadable file ${url}: the server answered ${answer.status}`);
  await importScriptInWorkers(url); // .mjs: a .js script would be evaluated, which the policy forbids
}

/** @throws MapUnavailableError without WebGL 2 */
export function newMap(container: HTMLElement, style: StyleSpecification, start: Camera, title: string): MapLibreMap {
  try {
    return new MapLibreMap({
      container,
      style,
      center: [...start.center],
      zoom: start.zoom,
      bearing: start.bearing,
      minZoom: -1,
      maxZoom: 9,
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      renderWorldCopies: true,
      fadeDuration: 0,
      validateStyle: false, // the tests validate it
      locale: { "Map.Title": title },
    });
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    throw new MapUnavailableError("unavailable map: it needs a browser with WebGL 2", { cause: error });
  }
}
