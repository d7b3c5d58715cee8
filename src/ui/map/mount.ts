import { computed, effect, signal, untracked, type ReadonlySignal } from "@preact/signals";
import {
  MapUnavailableError,
  type Camera,
  type MapHandle,
  type MapListeners,
  type MapTarget,
  type MapView,
} from "../../map/handle";
import type { Scene } from "../../core/scene";
import type { AtlasState } from "../../state/atlas";
import type { Atlas } from "../context";

export type MapState = "loading" | "ready" | "lost" | "unavailable";

/** What the reader's hand does on the map: a choice made there moves no camera, a move made there is kept in the address. */
interface Hand {
  isChoosing: boolean;
  isMoving: boolean;
}

const MOVES = ["pointerdown", "wheel", "keydown"] as const;

export interface MountedMap {
  readonly state: ReadonlySignal<MapState>;
  readonly handle: ReadonlySignal<MapHandle | null>;
  readonly kmPerPx: ReadonlySignal<number | null>;
  readonly unmount: () => void;
}

/** Creates the map in a container and keeps it in step with the state, both ways. */
export function mountMap(container: HTMLElement, atlas: Atlas): MountedMap {
  const state = signal<MapState>("loading");
  const handle = signal<MapHandle | null>(null);
  const kmPerPx = signal<number | null>(null);
  const hand: Hand = { isChoosing: false, isMoving: false };
  const touch = ({ target }: Event) => {
    if (target instanceof Element && target.closest(".map, .map-buttons") !== null) hand.isMoving = true;
  };
  for (const move of MOVES) container.parentElement?.addEventListener(move, touch, { passive: true });
  const stops: (() => void)[] = [];
  let isGone = false;

  const start = async () => {
    const createMap = await atlas.loadMap();
    if (isGone) return;
    const { view, listeners } = untracked(() => firstView(atlas, state, kmPerPx, hand, handle));
    const map = await createMap(container, view, listeners);
    if (isGone) return map.destroy();
    handle.value = map;
    stops.push(...followState(map, view, atlas, hand), followSize(container, map, atlas));
  };
  start().catch((error: unknown) => {
    state.value = "unavailable";
    if (!(error instanceof MapUnavailableError)) throw error;
  });

  return {
    state,
    handle,
    kmPerPx,
    unmount: () => {
      isGone = true;
      for (const stop of stops) stop();
      handle.peek()?.destroy();
    },
  };
}

function firstView(
  { state, speech, theme, scene, onMap }: Atlas,
  mapState: { value: MapState },
  kmPerPx: { value: number | null },
  hand: Hand,
  handle: ReadonlySignal<MapHandle | null>,
) {
  const { projection, layers, camera } = state.view.view.value;
  const listeners: MapListeners = {
    onHover: (target) => lightUp(state, target),
    onSelect: (target) => {
      hand.isChoosing = true;
      choose(state, target);
      hand.isChoosing = false;
    },
    onCamera: (moved) => {
      if (hand.isMoving) state.view.look(moved);
    },
    onScale: (km) => {
      kmPerPx.value = km;
    },
    onIdle: () => {
      const map = handle.peek();
      if (mapState.value === "loading") mapState.value = "ready";
      if (map !== null) onMap(map);
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
    padding: paddingFor(innerWidth, innerHeight),
    title: speech.value.t.map,
  };
  return { view, listeners };
}

/** Effects that carry to the map whatever has changed since it was made with `made`, and every later change. */
function followState(map: MapHandle, made: MapView, { state, theme, scene }: Atlas, hand: Hand): (() => void)[] {
  let lastBounds = JSON.stringify(made.scene.bounds);
  const view = () => state.view.view.value;
  const showScene = (next: Scene) => {
    map.setScene(next);
    const bounds = JSON.stringify(next.bounds);
    if (bounds !== lastBounds && !hand.isChoosing) {
      hand.isMoving = false;
      map.flyTo(next.bounds ?? "home");
    }
    lastBounds = bounds;
  };
  const look = (camera: Camera | null) => {
    if (camera !== null && !isSameView(camera, map.camera())) map.flyTo(camera);
  };
  const project = (projection: MapView["projection"]) => {
    hand.isMoving = false;
    void map.setProjection(projection);
  };
  return [
    onChange(() => scene.value, made.scene, showScene),
    onChange(() => view().camera, made.camera, look),
    onChange(() => theme.value, made.theme, map.setTheme),
    onChange(() => view().projection, made.projection, project),
    onChange(() => view().layers.includes("borders"), made.borders, map.setBorders),
    onChange(() => litLegs(state), null, map.highlight),
  ];
}

/** A view nobody has moved is fitted anew when a drawer or the window takes or gives room. */
function followSize(container: HTMLElement, map: MapHandle, { state, scene }: Atlas): () => void {
  let size = `${container.clientWidth} ${container.clientHeight}`;
  const observer = new ResizeObserver(() => {
    const next = `${container.clientWidth} ${container.clientHeight}`;
    if (next === size) return;
    size = next;
    map.resize();
    map.setPadding(paddingFor(innerWidth, innerHeight));
    if (state.view.view.peek().camera === null) map.flyTo(scene.peek().bounds ?? "home");
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Runs `apply` on every value that differs from the one before; `first` is what the map has already. */
function onChange<T>(read: () => T, first: T, apply: (value: T) => void): () => void {
  const value = computed(read);
  let last = first;
  return effect(() => {
    const next = value.value;
    if (next === last) return;
    last = next;
    untracked(() => apply(next));
  });
}

function isSameView(a: Camera, b: Camera): boolean {
  const pairs = [...a.center, a.zoom, a.bearing].map(
    (value, index) => [value, [...b.center, b.zoom, b.bearing][index] ?? 0] as const,
  );
  return pairs.every(([one, other]) => Math.abs(one - other) < 0.02);
}

/** Legs lit by what is hovered: a leg itself, all of an option's, all of a corridor's. */
export function litLegs(state: AtlasState): readonly string[] | null {
  const lit = state.hover.lit.value;
  if (lit === null || lit.kind === "place") return null;
  if (lit.kind === "leg") return [lit.id];
  const options = Object.values(state.known.headlines).flatMap((comparison) => comparison.options);
  const asked = state.answer.comparison.value?.options ?? [];
  const mine = [...asked, ...options].filter(
    (option) => (lit.kind === "option" ? option.id : option.corridor) === lit.id,
  );
  return [...new Set(mine.flatMap((option) => option.legs.map((leg) => leg.id)))];
}

function lightUp({ hover }: AtlasState, target: MapTarget | null): void {
  if (target?.kind === "leg") hover.light("leg", target.legId);
  else if (target?.kind === "place") hover.light("place", target.placeId);
  else hover.clear();
}

function choose({ selection, question, view, known }: AtlasState, target: MapTarget | null): void {
  if (target?.kind === "place" && known.catalog.places[target.placeId] !== undefined)
    selection.openPlace(target.placeId);
  if (target?.kind !== "leg") return;
  const option = target.lineId.slice(0, target.lineId.indexOf("/"));
  if (view.view.peek().room === "compare") return question.chooseOption(option);
  const corridor = known.catalog.corridors.find((one) => one.variants.some((variant) => variant.id === option));
  if (corridor === undefined || selection.chosen.peek().pair !== null) return selection.chooseLeg(target.legId);
  if (selection.chosen.peek().variant !== option) selection.openCorridor(corridor.id, option);
  selection.chooseLeg(target.legId);
}

/** Controls float over the map's edges; on a phone the sheet covers its lower part. */
function paddingFor(width: number, height: number) {
  if (width >= 700) return { top: 32, right: width >= 1100 ? 170 : 40, bottom: 32, left: 40 };
  return { top: 8, right: 8, bottom: Math.min(388, height / 2), left: 8 };
}
