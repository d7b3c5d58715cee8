/** The least a page with a MapLibre globe can be: what the application's start is measured against. */
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);
const container = document.querySelector("main");
if (container === null) throw new Error("missing main element: the page has one");
const background = { id: "ground", type: "background", paint: { "background-color": "#dde7ee" } } as const;
const map = new MapLibreMap({
  container,
  style: { version: 8, projection: { type: "globe" }, sources: {}, layers: [background] },
  center: [70, 40],
  zoom: 1.6,
  fadeDuration: 0,
  attributionControl: false,
});
map.once("idle", () => document.documentElement.setAttribute("data-ready", "map"));
