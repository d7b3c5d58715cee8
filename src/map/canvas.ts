import {
  addProjection,
  GPUInitializationError,
  importScriptInWorkers,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type GeoJSONFeature,
  type MapMouseEvent,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { RaceMark } from "../core/scene";
import { boundsCamera, homeCamera, limbRadius } from "./camera";
import { MapUnavailableError, type Camera, type CreateMap, type MapTarget, type ProjectionName } from "./handle";
import { drawIcon } from "./icons";
import { DETAILS, type Detail } from "./layers/layer";
import { arcRadians } from "./line-geometry";
import { paletteOf } from "./palette";
import { exported } from "./picture";
import { POLAR_CRS } from "./polar";
import { buildStyle } from "./style";
import { applyChanges, linesOf, raceData, SCENE_SOURCES, sceneDataOf, setData } from "./style-changes";

const REACH_PX = 6; // how near the pointer must be to a line
const FLIGHT_MS = 600;
const EARTH_RADIUS_KM = 6371.0088;
const TARGETS = [
  "place-dot",
  "place-dot-other",
  "passage",
  "passage-closed",
  "route-solid",
  "route-dashed",
  "route-baseline",
];

setWorkerUrl(workerUrl);
prewarm(); // the worker starts while the style is made
addProjection(POLAR_CRS);

/** A live map in `container`. @throws MapUnavailableError without WebGL 2 */
export const openMap: CreateMap = async (container, first, listeners) => {
  const base = new URL(".", document.baseURI).href;
  let view = first;
  let detail: Detail = "first";
  let shown = buildStyle({ ...view, detail, base });
  let lit: ReadonlySet<string> = new Set();
  let racers: readonly RaceMark[] = [];
  let frame = 0; // the one in which the scene is drawn anew, 0: none
  const told = new Map<string, string>(); // feature states other than the usual one, by feature
  let ready = false;
  let isBehind = false; // something has changed since the map was given its style
  let polarLoaded = false;
  if (view.projection === "polar") await loadPolar();

  const limb = document.createElement("div");
  limb.className = "globe-limb";
  limb.setAttribute("aria-hidden", "true");
  container.append(limb);
  const map = construct();
  map.setPadding({ ...view.padding });
  map.setMissingStyleImageResolver((id) => {
    const icon = drawIcon(id);
    if (icon !== null && !map.hasImage(id)) map.addImage(id, icon.image, { pixelRatio: icon.pixelRatio });
  });
  map.on("style.load", () => {
    ready = true;
    told.clear(); // a lost WebGL context comes back without its feature states
    if (isBehind) redraw();
    else showStates();
    showRace();
  });
  map.on("idle", () => {
    container.dataset["detail"] = detail;
    listeners.onIdle();
    const next = DETAILS[DETAILS.indexOf(detail) + 1];
    if (next !== undefined) whenFree(() => addDetail(next));
  });
  map.on("move", drawLimb);
  map.on("resize", drawLimb);
  map.on("move", () => listeners.onScale(kmPerPx()));
  map.on("moveend", () => listeners.onCamera(camera()));
  map.on("mousemove", (event) => hover(event));
  map.on("mouseout", () => listeners.onHover(null, { x: 0, y: 0 }));
  map.on("click", (event) => listeners.onSelect(targetAt(event.point)));
  map.on("webglcontextlost", () => listeners.onContext("lost"));
  map.on("webglcontextrestored", () => listeners.onContext("restored"));
  drawLimb();
  listeners.onScale(kmPerPx());

  function construct(): MapLibreMap {
    const start = view.camera ?? openingCamera(view.projection);
    try {
      return new MapLibreMap({
        container,
        style: shown,
        center: [...start.center],
        zoom: start.zoom,
        bearing: start.bearing,
        minZoom: 0,
        maxZoom: 9,
        maxPitch: 0,
        pitchWithRotate: false,
        touchPitch: false,
        attributionControl: false,
        renderWorldCopies: true,
        fadeDuration: 0,
        validateStyle: false, // the tests validate it
        locale: { "Map.Title": view.title },
      });
    } catch (error) {
      limb.remove();
      if (error instanceof GPUInitializationError)
        throw new MapUnavailableError("unavailable map: it needs a browser with WebGL 2", { cause: error });
      throw error;
    }
  }

  function addDetail(next: Detail): void {
    detail = next;
    redraw();
  }

  function redraw(): void {
    isBehind = !ready;
    if (!ready) return;
    const next = buildStyle({ ...view, detail, base });
    const isNew = sceneDataOf(next) !== sceneDataOf(shown);
    if (isNew) {
      for (const source of SCENE_SOURCES) if (map.getSource(source)) map.removeFeatureState({ source });
      told.clear();
    }
    applyChanges(map, shown, next);
    shown = next;
    if (isNew) void map.once("idle", showStates); // states set while tiles change refer to features that are gone
    else showStates();
    if (racers.length > 0) showRace();
    drawLimb();
  }

  /** Past the style: comparing whole styles would take longer than a frame. */
  function showRace(): void {
    if (ready) setData(map, "race", raceData(racers));
  }

  /** Emphasis and highlight live in the map's feature state: no data is made anew for them. */
  function showStates(): void {
    const emphases = new Map(view.scene.lines.map(({ id, emphasis }) => [id, emphasis]));
    for (const { id, source, properties } of linesOf(shown)) {
      const emphasis = emphases.get(properties["line"] as string) ?? "plain";
      const hovered = lit.has(properties["leg"] as string);
      const state = `${emphasis} ${hovered}`;
      if ((told.get(id) ?? "plain false") === state) continue;
      told.set(id, state);
      map.setFeatureState({ source, id }, { emphasis, hovered });
    }
  }

  async function loadPolar(): Promise<void> {
    if (polarLoaded) return;
    polarLoaded = true;
    await importScriptInWorkers(`${base}polar-worker.mjs`); // .mjs: a .js script would be evaluated, which the policy forbids
  }

  function size() {
    return { width: container.clientWidth, height: container.clientHeight };
  }

  function openingCamera(projection: ProjectionName): Camera {
    const { bounds } = view.scene;
    return bounds === null
      ? homeCamera(projection, size(), view.padding)
      : boundsCamera(bounds, projection, size(), view.padding);
  }

  function camera(): Camera {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
  }

  function fly(to: Camera): void {
    const { center, zoom, bearing } = to;
    map.easeTo({ center: [...center], zoom, bearing, duration: FLIGHT_MS });
  }

  function drawLimb(): void {
    const shown = view.projection === "globe";
    limb.hidden = !shown;
    if (!shown) return;
    const { paper, sea, coast } = paletteOf(view.theme);
    container.style.backgroundColor = paper;
    const radius = limbRadius(camera(), size());
    const { left, right, top, bottom } = view.padding;
    const { width, height } = size();
    Object.assign(limb.style, {
      position: "absolute",
      width: `${2 * radius + 2}px`,
      height: `${2 * radius + 2}px`,
      left: `${(width + left - right) / 2 - radius - 1}px`,
      top: `${(height + top - bottom) / 2 - radius - 1}px`,
      borderRadius: "50%",
      border: `1px solid ${coast}`,
      boxSizing: "border-box",
      backgroundColor: sea,
    });
  }

  function kmPerPx(): number {
    const { x, y } = map.project(map.getCenter());
    const [a, b] = [map.unproject([x - 20, y]), map.unproject([x + 20, y])];
    return (arcRadians([a.lng, a.lat], [b.lng, b.lat]) * EARTH_RADIUS_KM) / 40;
  }

  function hover({ point }: MapMouseEvent): void {
    const target = targetAt(point);
    map.getCanvas().style.cursor = target === null ? "" : "pointer";
    listeners.onHover(target, { x: point.x, y: point.y });
  }

  function targetAt({ x, y }: { x: number; y: number }): MapTarget | null {
    const layers = TARGETS.filter((id) => map.getLayer(id) !== undefined);
    const box: [[number, number], [number, number]] = [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ];
    const found = map.queryRenderedFeatures(box, { layers })[0];
    return found === undefined ? null : targetOf(found);
  }

  return {
    setScene(scene) {
      view = { ...view, scene };
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        redraw();
      }); // with the panels' own frame, and once however often it changes before
    },
    setTheme(theme) {
      view = { ...view, theme };
      redraw();
    },
    async setProjection(projection) {
      if (projection === "polar") await loadPolar();
      view = { ...view, projection };
      redraw();
      const { center, zoom, bearing } = openingCamera(projection);
      map.jumpTo({ center: [...center], zoom, bearing });
    },
    setBorders(borders) {
      view = { ...view, borders };
      redraw();
    },
    setPadding(padding) {
      view = { ...view, padding };
      map.setPadding({ ...padding });
      drawLimb();
    },
    setRace(marks) {
      racers = marks;
      showRace();
    },
    highlight(legIds) {
      lit = new Set(legIds);
      if (ready) showStates();
    },
    flyTo(target) {
      if (target === "home") fly(openingCamera(view.projection));
      else if ("zoom" in target) fly(target);
      else fly(boundsCamera(target, view.projection, size(), view.padding));
    },
    zoomIn: () => void map.zoomIn({ duration: 200 }),
    zoomOut: () => void map.zoomOut({ duration: 200 }),
    resetNorth: () => void map.easeTo({ bearing: 0, duration: FLIGHT_MS }),
    camera,
    resize: () => void map.resize(),
    drawnLineIds() {
      const found = ready ? map.querySourceFeatures("scene", { filter: ["==", ["get", "kind"], "line"] }) : [];
      return [...new Set(found.map(({ properties }) => String(properties["line"])))].sort();
    },
    exportPng: () => exported(map, view, limb),
    destroy() {
      ready = false;
      map.remove();
      limb.remove();
    },
  };
};

/** Not in the middle of something: Safari has no idle callbacks. */
function whenFree(task: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task);
}

function targetOf({ properties }: GeoJSONFeature): MapTarget {
  const text = (name: string) => String(properties[name]);
  if (properties["kind"] === "place") return { kind: "place", placeId: text("place") };
  if (properties["kind"] === "passage") return { kind: "passage", passageId: text("passage") };
  return { kind: "leg", legId: text("leg"), lineId: text("line") };
}
