import { effect, signal, untracked, type ReadonlySignal } from "@preact/signals";
import type { Late } from "../../state/late";
import {
  MapUnavailableError,
  type CreateMap,
  type MapHandle,
  type ProjectionName,
  type MapListeners,
  type MapTarget,
  type MapView,
} from "../../map/handle";
import type { AtlasState } from "../../state/atlas";
import type { AtlasView } from "../context";
import { followCover } from "./cover";
import { followProjection, followSize, followState, paddingOf, type Hand } from "./follow";

/** "drawn": without WebGL, as SVG. */
export type MapState = "loading" | "ready" | "drawn" | "lost" | "unavailable";

const MOVES = ["pointerdown", "wheel", "keydown"] as const;
const MOVES_MAP = ".map, .map-buttons > [data-icon]"; // the buttons for zoom and north

export interface MountedMap {
  readonly state: ReadonlySignal<MapState>;
  readonly handle: ReadonlySignal<MapHandle | null>;
  readonly kmPerPx: ReadonlySignal<number | null>;
  readonly projection: ReadonlySignal<ProjectionName>; // the one that is shown
  readonly engine: Late<CreateMap>;
  readonly unmount: () => void;
}

/** Creates the map in a container and keeps it in step with the state, both ways. */
export function mountMap(container: HTMLElement, atlas: AtlasView): MountedMap {
  const state = signal<MapState>("loading");
  const handle = signal<MapHandle | null>(null);
  const kmPerPx = signal<number | null>(null);
  const projection = signal<ProjectionName>(atlas.shown.peek().projection);
  const engine = atlas.state.late.of("map", atlas.loadMap);
  const hand: Hand = { isChoosing: false, isMoving: false };
  const touch = ({ target }: Event) => {
    if (target instanceof Element && target.closest(MOVES_MAP) !== null) hand.isMoving = true;
  };
  for (const move of MOVES) container.parentElement?.addEventListener(move, touch, { passive: true });
  const stops: (() => void)[] = [];
  let isGone = false;

  /** Without WebGL the scene is drawn; its code comes only then. */
  const created = async (createMap: CreateMap, view: MapView, listeners: MapListeners): Promise<MapHandle> => {
    try {
      return await createMap(container, view, listeners);
    } catch (error) {
      if (!(error instanceof MapUnavailableError)) throw error;
      const { openDrawnMap } = await import("../../map/drawn/open-drawn");
      const drawn = await openDrawnMap(container, view, listeners);
      state.value = "drawn";
      return drawn;
    }
  };
  const start = async (createMap: CreateMap) => {
    const { view, listeners } = untracked(() => firstView(atlas, state, kmPerPx, hand, handle, container));
    const map = await created(createMap, view, listeners);
    if (isGone) return map.destroy();
    handle.value = map;
    projection.value = map.projection();
    stops.push(
      followProjection(map, atlas, projection, hand),
      ...followState(map, view, atlas, hand, container),
      followSize(container, map, atlas),
      followCover(container, map),
    );
  };
  engine.fetch();
  const begin = effect(() => {
    const createMap = engine.value.value;
    if (createMap === null) return;
    untracked(() => start(createMap)).catch((error: unknown) => {
      state.value = "unavailable";
      if (!(error instanceof MapUnavailableError)) throw error;
    });
  });
  stops.push(begin);

  return {
    state,
    handle,
    kmPerPx,
    projection,
    engine,
    unmount: () => {
      isGone = true;
      for (const stop of stops) stop();
      handle.peek()?.destroy();
    },
  };
}

function firstView(
  { state, i18n, theme, scene, shown, onMap }: AtlasView,
  mapState: { value: MapState },
  kmPerPx: { value: number | null },
  hand: Hand,
  handle: ReadonlySignal<MapHandle | null>,
  container: HTMLElement,
) {
  const { projection, layers, camera } = shown.value;
  const listeners: MapListeners = {
    onHover: (target) => lightUp(state, target),
    onSelect: (target) => {
      hand.isChoosing = true;
      choose(state, target);
      hand.isChoosing = false;
    },
    onCamera: (moved) => {
      if (hand.isMoving && state.staging.staged.peek() === null) state.view.setCamera(moved);
    },
    onScale: (km) => {
      kmPerPx.value = km;
    },
    onIdle: () => {
      const map = handle.peek();
      if (mapState.value === "loading") mapState.value = "ready";
      if (map !== null) onMap(map);
    },
    onBroken: () => {
      state.late.of("ground", async () => handle.peek()?.mend()).fail();
    },
    onContext: (context) => {
      mapState.value = context === "lost" ? "lost" : "ready";
    },
  };
  const view: MapView = {
    scene: scene.value,
    theme: theme.value,
    projection,
    borders: layers.includes("borders"),
    camera,
    padding: paddingOf(state, container),
    covered: [],
    title: i18n.shown.value.t.map,
  };
  return { view, listeners };
}

function lightUp({ hover }: AtlasState, target: MapTarget | null): void {
  if (target?.kind === "leg") hover.light("leg", target.legId);
  else if (target?.kind === "place") hover.light("place", target.placeId);
  else hover.clear();
}

function choose({ selection, question, view, initial }: AtlasState, target: MapTarget | null): void {
  const { asks, side, from, to } = question.question.peek();
  const isOfPlaces = view.view.peek().room === "compare" && asks !== "ways";
  if (target?.kind === "place" && initial.catalog.places[target.placeId] !== undefined) {
    if (!isOfPlaces || target.placeId === (side === "from" ? from : to)) selection.openPlace(target.placeId);
    else if (side === "from") question.setTo(target.placeId);
    else question.setFrom(target.placeId);
  }
  if (target?.kind === "place" && initial.catalog.borders[target.placeId] !== undefined)
    selection.openStop(target.placeId);
  if (target?.kind === "passage") selection.openStop(target.passageId);
  if (target?.kind !== "leg") return;
  const option = target.lineId.slice(0, target.lineId.indexOf("/"));
  if (view.view.peek().room === "compare") return question.chooseOption(option);
  const corridor = initial.catalog.corridors.find((one) => one.variants.some((variant) => variant.id === option));
  if (corridor === undefined || selection.chosen.peek().pair !== null) return selection.chooseLeg(target.legId);
  if (selection.chosen.peek().variant !== option) selection.openCorridor(corridor.id, option);
  selection.chooseLeg(target.legId);
}
