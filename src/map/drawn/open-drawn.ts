/** A live map that needs no WebGL: the drawn scene in the page, with the verbs of the other one. */
import type { Camera, RaceMark } from "../../core/model/scene";
import { EARTH_RADIUS_KM } from "../../core/geodesy/sphere";
import { arcRadians } from "../../core/geodesy/great-circle";
import { MapUnavailableError, type CreateMap, type MapHandle, type MapListeners, type MapView } from "../handle";
import { cameraOn, FLIGHT_MS, openingCamera, sizeOf } from "../live-camera";
import { screenLinesOf } from "../labels/screen-lines";
import { fetchSeas, type NamedSea } from "../labels/named-seas";
import { fontsFor } from "../labels/placing";
import { measureIn, type MeasureText } from "../labels/text-metrics";
import { between, panned, turnedBy, zoomed } from "./camera-moves";
import {
  drawnFrame,
  drawnGround,
  drawnScene,
  drawnStyle,
  groundsOf,
  restingNames,
  type DrawnInput,
  type Grounds,
  type RestingNames,
} from "./drawn-map";
import { drawnTargetAt } from "./drawn-target";
import { listenToHand } from "./gestures";
import { svgElement, svgNode } from "./svg-node";

interface Drawn {
  view: MapView;
  camera: Camera;
  lit: ReadonlySet<string>;
  marks: readonly RaceMark[];
  isMoving: boolean;
  grounds: Grounds;
  resting: RestingNames | null;
  seas: readonly NamedSea[];
}

/** A drawn map in `container`. @throws MapUnavailableError without a 2D canvas */
export const openDrawnMap: CreateMap = async (container, view, listeners) => {
  const base = new URL(".", document.baseURI).href;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new MapUnavailableError("unavailable 2D canvas: names are measured with one");
  return drawnHandle(container, view, listeners, base, measureIn(context));
};

function drawnHandle(
  container: HTMLElement,
  first: MapView,
  listeners: MapListeners,
  base: string,
  measure: MeasureText,
): MapHandle {
  const frameElement = Object.assign(document.createElement("div"), { className: "drawn-map", tabIndex: 0 });
  frameElement.setAttribute("role", "region");
  frameElement.setAttribute("aria-label", first.title);
  container.append(frameElement);
  const now: Drawn = {
    view: first,
    camera: first.camera ?? openingCamera(first, sizeOf(container)),
    lit: new Set(),
    marks: [],
    isMoving: false,
    grounds: {},
    resting: null,
    seas: [],
  };
  let isGone = false;
  let frame = 0; // asked for, 0: none
  let flight = 0;
  let isSettled = false;
  let grounds = 0; // how often files of the ground have come
  let ground: { readonly key: string; readonly element: SVGElement } | null = null; // as it was drawn last
  const input = (): DrawnInput => ({ ...now, size: sizeOf(container) });

  /** Nothing is to be seen before the page has its styles, or while it is printed. */
  const isShown = () => container.clientWidth > 0 && container.clientHeight > 0 && Number.isFinite(now.camera.zoom);
  const draw = () => {
    frame = 0;
    const { width, height } = sizeOf(container);
    if (isGone || !isShown()) return;
    const [style, frameNow] = [drawnStyle(now.view, base), drawnFrame(input())];
    const { theme, projection, borders, padding } = now.view;
    const key = JSON.stringify([now.camera, width, height, theme, projection, borders, padding, now.isMoving, grounds]);
    if (key !== ground?.key) {
      const parts = drawnGround(input(), frameNow, style, now.grounds);
      ground = { key, element: svgElement(svgNode("g", {}, parts)) };
    }
    const scene = svgElement(svgNode("g", {}, drawnScene(input(), frameNow, style, now.resting, measure)));
    const root = svgElement(svgNode("svg", { width, height, "aria-hidden": "true" }));
    root.append(ground.element, scene);
    frameElement.replaceChildren(root);
    listeners.onScale(kmPerPx());
  };
  const drawSoon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const kmPerPx = (): number => {
    const { project } = drawnFrame(input());
    const [x, y] = project([...now.camera.center]) ?? [0, 0];
    const [a, b] = [project.invert?.([x - 20, y]), project.invert?.([x + 20, y])];
    return a == null || b == null ? 0 : (arcRadians(a, b) * EARTH_RADIUS_KM) / 40;
  };
  /** Names are placed and the fine land drawn once the map has come to rest. */
  const rest = () => {
    now.isMoving = false;
    now.resting = isShown() ? restingNames(input(), drawnFrame(input()), now.seas, measure) : null;
    isSettled = true;
    drawSoon();
    listeners.onIdle();
  };
  const look = (camera: Camera) => {
    now.camera = camera;
    now.isMoving = true;
    drawSoon();
  };
  const settle = () => {
    rest();
    listeners.onCamera(now.camera);
  };
  const fly = (to: Camera) => {
    cancelAnimationFrame(flight);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      look(to);
      return settle();
    }
    const [from, begin] = [now.camera, performance.now()];
    const step = (time: number) => {
      const t = Math.min(1, (time - begin) / FLIGHT_MS);
      look(between(from, to, t));
      if (t < 1) flight = requestAnimationFrame(step);
      else settle();
    };
    flight = requestAnimationFrame(step);
  };
  const fetchGrounds = async () => {
    const found = await groundsOf(drawnStyle(now.view, base));
    now.grounds = { ...now.grounds, ...found };
    grounds++;
  };
  const change = (part: Partial<MapView>) => {
    now.view = { ...now.view, ...part };
    rest();
  };
  const stop = listenToHand(frameElement, {
    pan: (by) => look(panned(now.camera, now.view, sizeOf(container), by)),
    zoom: (by, at) => look(zoomed(now.camera, now.view, sizeOf(container), by, at)),
    turn: (degrees) => look(turnedBy(now.camera, degrees)),
    rest: settle,
    hover: (at) => {
      const target = at === null ? null : drawnTargetAt(at, now.view.scene, drawnFrame(input()).viewport, now.resting);
      frameElement.style.cursor = target === null ? "" : "pointer";
      listeners.onHover(target, { x: at?.[0] ?? 0, y: at?.[1] ?? 0 });
    },
    choose: (at) => listeners.onSelect(drawnTargetAt(at, now.view.scene, drawnFrame(input()).viewport, now.resting)),
  });
  const begin = async () => {
    drawSoon();
    now.seas = await fetchSeas(base);
    await Promise.all([fontsFor(now.view), fetchGrounds().catch(() => listeners.onBroken())]);
    container.dataset["detail"] = "full";
    if (!isGone) rest();
  };
  void begin();

  return {
    setScene: (scene) => change({ scene }),
    setTheme: (theme) => change({ theme }),
    preparePolar: () => Promise.resolve(),
    projection: () => now.view.projection,
    setProjection: (projection) => {
      now.view = { ...now.view, projection };
      now.camera = openingCamera(now.view, sizeOf(container));
      settle();
      return Promise.resolve();
    },
    setBorders: (borders) => {
      change({ borders });
      void fetchGrounds().then(drawSoon, () => listeners.onBroken());
    },
    setPadding: (padding) => change({ padding }),
    setCovered: (covered) => change({ covered }),
    setRace: (marks) => {
      now.marks = marks;
      drawSoon();
    },
    highlight: (legIds) => {
      now.lit = new Set(legIds);
      drawSoon();
    },
    flyTo: (target) => {
      const size = sizeOf(container);
      if (target === "home") fly(openingCamera(now.view, size));
      else fly("zoom" in target ? target : cameraOn(target, now.view, size));
    },
    zoomIn: () => fly(zoomed(now.camera, now.view, sizeOf(container), 1, null)),
    zoomOut: () => fly(zoomed(now.camera, now.view, sizeOf(container), -1, null)),
    resetNorth: () => fly({ ...now.camera, bearing: 0 }),
    camera: () => now.camera,
    resize: rest,
    setPixelRatio: () => {}, // lines and letters are sharp at any
    drawnLineIds: () => drawnLineIds(frameElement),
    lettering: () => ({
      isSettled: isSettled && frame === 0,
      names: (now.resting?.names ?? []).map(({ request, text, turnedBox }) => ({ ...turnedBox, id: request.id, text })),
      lines: screenLinesOf(now.view.scene, drawnFrame(input()).viewport),
    }),
    mend: async () => {
      await fetchGrounds();
      drawSoon();
    },
    destroy: () => {
      isGone = true;
      cancelAnimationFrame(frame);
      cancelAnimationFrame(flight);
      stop();
      frameElement.remove();
    },
  };
}

function drawnLineIds(element: HTMLElement): readonly string[] {
  const found = [...element.querySelectorAll<SVGElement>("[data-drawn-line]")].map(
    ({ dataset }) => dataset["drawnLine"] ?? "",
  );
  return [...new Set(found)].toSorted();
}
