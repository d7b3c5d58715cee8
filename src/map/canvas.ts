import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../core/model/scene";
import { loadPolar, newMap } from "./engine";
import { addGlobeOutline, placeGlobeOutline } from "./globe-outline";
import type { CreateMap, MapHandle, MapListeners, MapView } from "./handle";
import { drawIcon } from "./icons";
import { cameraOf, cameraOn, FLIGHT_MS, fly, jump, kmPerPx, openingCamera, sizeOf } from "./live-camera";
import { firstStyle, liveDrawing, type LiveDrawing } from "./live-drawing";
import { whenIdle } from "./spare-moment";
import { targetAt } from "./target";

const NEXT_DETAIL_MS = 1_000; // at the latest
const ZOOM_MS = 200;

/** A map and all that is known of it. */
interface LiveMap {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly outline: ReturnType<typeof addGlobeOutline>;
  readonly drawing: LiveDrawing;
  readonly base: string; // address that files are fetched below
  readonly drawOutline: () => void;
  view: MapView;
  aim: Camera | null; // asked for before its projection stood; the limits of the one before may have bent it
}

/** A live map in `container`. @throws MapUnavailableError without WebGL 2 */
export const openMap: CreateMap = async (container, wanted, listeners) => {
  const base = new URL(".", document.baseURI).href;
  const view =
    wanted.projection === "polar" && !(await isPolarThere(base)) ? { ...wanted, projection: "globe" as const } : wanted;
  const live = newLiveMap(container, view, base);
  listen(live, listeners);
  live.drawOutline();
  listeners.onScale(kmPerPx(live.map));
  return handleOf(live);
};

const isPolarThere = (base: string): Promise<boolean> =>
  loadPolar(base).then(
    () => true,
    () => false,
  );

function newLiveMap(container: HTMLElement, first: MapView, base: string): LiveMap {
  const style = firstStyle(first, base);
  const start = first.camera ?? openingCamera(first, sizeOf(container));
  const map = newMap(container, style, start, first.title);
  const outline = addGlobeOutline(container);
  const drawOutline = () => placeGlobeOutline(outline, live.view, cameraOf(map), sizeOf(container));
  const drawing = liveDrawing(map, style, { base, view: () => live.view, onDrawn: drawOutline });
  const live: LiveMap = { map, container, outline, drawing, base, drawOutline, view: first, aim: start };
  map.setPadding({ ...first.padding });
  jump(map, start); // without the padding a small map is not let so far from the ground
  map.setMissingStyleImageResolver((id) => {
    const icon = drawIcon(id);
    if (icon !== null && !map.hasImage(id)) map.addImage(id, icon.image, { pixelRatio: icon.pixelRatio });
  });
  return live;
}

/** MapLibre 6.17 gives a tile that comes within a frame the states of features of the tile before, and drops it. */
const OF_OLD_STATE = /feature index out of bounds/;

function listen(live: LiveMap, listeners: MapListeners): void {
  const { map, container, drawing, drawOutline } = live;
  map.on("style.load", () => {
    drawing.begin();
    if (live.aim !== null) jump(map, live.aim);
    live.aim = null;
  });
  map.on("idle", () => {
    container.dataset["detail"] = drawing.detail();
    listeners.onScale(kmPerPx(map)); // a new projection is there only when it has been drawn
    listeners.onIdle();
    const next = drawing.nextDetail();
    if (next !== undefined) whenIdle(() => drawing.add(next), NEXT_DETAIL_MS);
  });
  map.on("move", drawOutline);
  map.on("resize", drawOutline);
  map.on("move", () => listeners.onScale(kmPerPx(map)));
  map.on("moveend", () => listeners.onCamera(cameraOf(map)));
  map.on("moveend", drawing.placeNames);
  map.on("mousemove", ({ point }) => {
    const target = drawing.isReady() ? targetAt(map, point) : null;
    map.getCanvas().style.cursor = target === null ? "" : "pointer";
    listeners.onHover(target, { x: point.x, y: point.y });
  });
  map.on("mouseout", () => listeners.onHover(null, { x: 0, y: 0 }));
  map.on("click", (event) => {
    if (drawing.isReady()) listeners.onSelect(targetAt(map, event.point));
  });
  map.on("error", (event) => {
    const { sourceId } = event as { readonly sourceId?: string };
    if (sourceId !== undefined && drawing.breaks(sourceId)) listeners.onBroken();
    else if (OF_OLD_STATE.test(event.error.message)) void map.once("render", () => cutAnew(map));
    else console.error(event.error);
  });
  map.on("webglcontextlost", () => {
    drawing.pause();
    listeners.onContext("lost");
  });
  map.on("webglcontextrestored", () => listeners.onContext("restored"));
}

/** Has every tile cut anew: those that were on their way come back in the projection before. */
function cutAnew(map: LiveMap["map"]): void {
  for (const id of Object.keys(map.getStyle().sources)) {
    const source = map.getSource<GeoJSONSource>(id);
    if (source?.type === "geojson") void source.setData(source.serialize().data);
  }
}

function handleOf(live: LiveMap): MapHandle {
  const { map, container, outline, drawing, base } = live;
  let turns = 0; // how often a projection has been asked for
  const change = (part: Partial<MapView>) => {
    live.view = { ...live.view, ...part };
  };
  const look = (go: typeof jump, camera: Camera) => {
    if (!drawing.isReady()) live.aim = camera;
    go(map, camera);
  };
  return {
    setScene(scene) {
      change({ scene });
      drawing.updateSoon();
    },
    setTheme(theme) {
      change({ theme });
      drawing.update();
    },
    preparePolar: () => loadPolar(base),
    projection: () => live.view.projection,
    mend: drawing.mend,
    async setProjection(projection) {
      const turn = (turns += 1);
      if (projection === "polar") {
        await loadPolar(base);
        if (turn !== turns) return; // another one has been asked for since
      }
      const isOther = (projection === "polar") !== (live.view.projection === "polar");
      change({ projection });
      drawing.update();
      if (isOther) void map.once("idle", () => cutAnew(map));
      look(jump, openingCamera(live.view, sizeOf(container)));
    },
    setBorders(borders) {
      change({ borders });
      drawing.update();
    },
    setPadding(padding) {
      change({ padding });
      map.setPadding({ ...padding });
      live.drawOutline();
    },
    setCovered(covered) {
      change({ covered });
      drawing.placeNames();
    },
    setRace: drawing.showRace,
    highlight: (legIds) => drawing.highlight(new Set(legIds)),
    flyTo(target) {
      if (target === "home") look(fly, openingCamera(live.view, sizeOf(container)));
      else look(fly, "zoom" in target ? target : cameraOn(target, live.view, sizeOf(container)));
    },
    zoomIn: () => void map.zoomIn({ duration: ZOOM_MS }),
    zoomOut: () => void map.zoomOut({ duration: ZOOM_MS }),
    resetNorth: () => void map.easeTo({ bearing: 0, duration: FLIGHT_MS }),
    camera: () => cameraOf(map),
    resize: () => void map.resize(),
    setPixelRatio: (ratio) => map.setPixelRatio(ratio),
    drawnLineIds: drawing.lineIds,
    lettering: drawing.lettering,
    destroy() {
      drawing.stop();
      map.remove();
      outline.remove();
    },
  };
}
