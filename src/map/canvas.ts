import { EARTH_RADIUS_KM } from "../core/geodesy/sphere";
import type { MapMouseEvent } from "maplibre-gl";
import type { Bounds, Camera, RaceMark } from "../core/model/scene";
import { boundsCamera, homeCamera, worldSpan } from "./camera";
import { loadPolar, newMap } from "./engine";
import type { CreateMap, ProjectionName } from "./handle";
import { drawIcon } from "./icons";
import { DETAILS, type Detail } from "./layers/layer";
import { addGlobeOutline, cutCopies, placeGlobeOutline } from "./globe-outline";
import { arcRadians } from "./line-geometry";
import { lineStates } from "./line-states";
import { labelLayer } from "./labels/label-layer";
import { exported } from "./picture";
import { whenIdle } from "./spare-moment";
import { buildStyle } from "./style";
import { applyChanges, raceData, sceneDataOf, setData } from "./style-changes";
import { targetAt } from "./target";

const FLIGHT_MS = 600;
const NEXT_DETAIL_MS = 1_000; // at the latest

/** A live map in `container`. @throws MapUnavailableError without WebGL 2 */
export const openMap: CreateMap = async (container, first, listeners) => {
  const base = new URL(".", document.baseURI).href;
  let view = first;
  let detail: Detail = "first";
  let shown = buildStyle({ ...view, detail, base });
  let lit: ReadonlySet<string> = new Set();
  let racers: readonly RaceMark[] = [];
  let frame = 0; // the one in which the scene is drawn anew, 0: none
  let ready = false;
  let isBehind = false; // something has changed since the map was given its style
  if (view.projection === "polar") await loadPolar(base);

  const start = view.camera ?? openingCamera(view.projection);
  const map = newMap(container, shown, start, view.title);
  const limb = addGlobeOutline(container);
  const states = lineStates(map);
  const names = labelLayer(map, base);
  map.setPadding({ ...view.padding });
  jump(start); // without the padding a small map is not let so far from the ground
  map.setMissingStyleImageResolver((id) => {
    const icon = drawIcon(id);
    if (icon !== null && !map.hasImage(id)) map.addImage(id, icon.image, { pixelRatio: icon.pixelRatio });
  });
  map.on("style.load", () => {
    ready = true;
    states.forget(); // a lost WebGL context comes back without its feature states
    if (isBehind) redraw();
    else showStates();
    showRace();
    placeNames();
  });
  map.on("idle", () => {
    container.dataset["detail"] = detail;
    listeners.onIdle();
    const next = DETAILS[DETAILS.indexOf(detail) + 1];
    if (next !== undefined) whenIdle(() => addDetail(next), NEXT_DETAIL_MS);
  });
  map.on("move", drawLimb);
  map.on("resize", drawLimb);
  map.on("move", () => listeners.onScale(kmPerPx()));
  map.on("moveend", () => listeners.onCamera(camera()));
  map.on("moveend", placeNames);
  map.on("mousemove", (event) => hover(event));
  map.on("mouseout", () => listeners.onHover(null, { x: 0, y: 0 }));
  map.on("click", (event) => listeners.onSelect(targetAt(map, event.point)));
  map.on("webglcontextlost", () => listeners.onContext("lost"));
  map.on("webglcontextrestored", () => listeners.onContext("restored"));
  drawLimb();
  listeners.onScale(kmPerPx());

  function addDetail(next: Detail): void {
    detail = next;
    redraw();
    if (next === "named") placeNames();
  }

  function redraw(): void {
    isBehind = !ready;
    if (!ready) return;
    const next = buildStyle({ ...view, detail, base });
    const isNew = sceneDataOf(next) !== sceneDataOf(shown);
    if (isNew) states.clear();
    applyChanges(map, shown, next);
    shown = next;
    if (isNew) void map.once("idle", showStates); // states set while tiles change refer to features that are gone
    else showStates();
    if (racers.length > 0) showRace();
    drawLimb();
  }

  /** Past the style: comparing whole styles would take longer than a frame. */
  function showRace(): void {
    if (ready) setData(map, "race", raceData(racers, names.beside(racers, view)));
  }

  /** Past the style, like the race; the first picture has none. */
  function placeNames(): void {
    if (ready && detail !== "first") names.place(view);
  }

  function showStates(): void {
    states.show(shown, view.scene, lit);
  }

  function size() {
    return { width: container.clientWidth, height: container.clientHeight };
  }

  function openingCamera(projection: ProjectionName): Camera {
    const { bounds, lines } = view.scene;
    const corridors = lines.filter(({ role }) => role === "corridor").map(({ line }) => line);
    return bounds === null ? homeCamera(projection, size(), view.padding, corridors) : cameraOn(bounds, projection);
  }

  function cameraOn(bounds: Bounds, projection: ProjectionName): Camera {
    return boundsCamera(
      bounds,
      projection,
      size(),
      view.padding,
      view.scene.lines.map(({ line }) => line),
    );
  }

  function camera(): Camera {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
  }

  function jump({ center, zoom, bearing }: Camera): void {
    map.jumpTo({ center: [...center], zoom, bearing });
  }

  function fly(to: Camera): void {
    const { center, zoom, bearing } = to;
    map.easeTo({ center: [...center], zoom, bearing, duration: FLIGHT_MS });
  }

  function drawLimb(): void {
    placeGlobeOutline(limb, view, camera(), size());
    cutCopies(map.getCanvas(), view, camera(), size());
  }

  function kmPerPx(): number {
    const { x, y } = map.project(map.getCenter());
    const [a, b] = [map.unproject([x - 20, y]), map.unproject([x + 20, y])];
    return (arcRadians([a.lng, a.lat], [b.lng, b.lat]) * EARTH_RADIUS_KM) / 40;
  }

  function hover({ point }: MapMouseEvent): void {
    const target = targetAt(map, point);
    map.getCanvas().style.cursor = target === null ? "" : "pointer";
    listeners.onHover(target, { x: point.x, y: point.y });
  }

  return {
    setScene(scene) {
      view = { ...view, scene };
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        redraw();
        placeNames();
      }); // with the panels' own frame, and once however often it changes before
    },
    setTheme(theme) {
      view = { ...view, theme };
      redraw();
    },
    async setProjection(projection) {
      if (projection === "polar") await loadPolar(base);
      view = { ...view, projection };
      redraw();
      jump(openingCamera(projection));
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
    setCovered(covered) {
      view = { ...view, covered };
      placeNames();
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
      else fly(cameraOn(target, view.projection));
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
    lettering: () => names.lettering(view),
    exportPng: () => exported(map, view, limb, worldSpan(camera(), size(), view)),
    destroy() {
      ready = false;
      names.stop();
      map.remove();
      limb.remove();
    },
  };
};
