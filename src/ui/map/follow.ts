import { computed, effect, untracked, type Signal } from "@preact/signals";
import type { Camera, RaceMark, Scene } from "../../core/model/scene";
import type { MapHandle, MapView, Padding, ProjectionName } from "../../map/handle";
import type { AtlasState } from "../../state/atlas";
import type { AtlasView } from "../context";

/** What the reader's hand does on the map: a choice made there moves no camera, a move made there is kept in the address. */
export interface Hand {
  isChoosing: boolean;
  isMoving: boolean;
}

/** Effects that carry to the map whatever has changed since it was made with `made`, and every later change. */
export function followState(
  map: MapHandle,
  made: MapView,
  { state, theme, scene, shown }: AtlasView,
  hand: Hand,
  container: HTMLElement,
): (() => void)[] {
  let lastBounds = JSON.stringify(made.scene.bounds);
  const view = () => shown.value;
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
  const stage = () => {
    const next = scene.value;
    map.setPadding(paddingOf(state, container));
    if (next !== made.scene) map.setScene(next);
    lastBounds = JSON.stringify(next.bounds);
    map.flyTo(view().camera ?? next.bounds ?? "home");
  };
  return [
    onChange(() => state.staging.staged.value, null, stage),
    onChange(() => scene.value, made.scene, showScene),
    onChange(() => view().camera, made.camera, look),
    onChange(() => theme.value, made.theme, map.setTheme),
    onChange(() => view().layers.includes("borders"), made.borders, map.setBorders),
    onChange(() => litLegs(state), null, map.highlight),
    onChange(() => state.race.marks.value, NO_MARKS, map.setRace),
  ];
}

/** The map follows to the projection that is wanted once it can be shown; until then the one before stands. */
export function followProjection(
  map: MapHandle,
  { state, shown: followed }: AtlasView,
  shown: Signal<ProjectionName>,
  hand: Hand,
): () => void {
  const polar = state.late.of("polar", async () => {
    await map.preparePolar();
    return true;
  });
  const wanted = computed(() => followed.value.projection);
  return effect(() => {
    if (wanted.value === "polar" || state.staging.needsPolar.value) polar.fetch();
    else polar.drop();
    const isThere = wanted.value !== "polar" || polar.value.value !== null;
    if (!isThere || shown.peek() === wanted.value) return;
    hand.isMoving = false;
    shown.value = wanted.value;
    const turn = async () => {
      await map.setProjection(wanted.peek());
      const { camera } = followed.peek();
      if (camera !== null) map.flyTo(camera);
    };
    untracked(() => void turn());
  });
}

const NO_MARKS: readonly RaceMark[] = [];

/** A view nobody has moved is fitted anew when a drawer, a sheet of evidence or the window takes or gives room. */
export function followSize(container: HTMLElement, map: MapHandle, { state, scene, shown }: AtlasView): () => void {
  const app = container.closest(".app");
  const roomOf = () =>
    JSON.stringify([
      container.clientWidth,
      container.clientHeight,
      enlargement(container),
      paddingOf(state, container),
    ]);
  let last = roomOf();
  const fit = () => {
    const next = roomOf();
    const isShown = container.clientWidth > 0 && container.clientHeight > 0; // not on paper
    if (next === last || !isShown) return;
    last = next;
    map.setPixelRatio(devicePixelRatio * enlargement(container));
    map.resize();
    map.setPadding(paddingOf(state, container));
    if (shown.peek().camera === null) map.flyTo(scene.peek().bounds ?? "home");
  };
  const sizes = new ResizeObserver(fit);
  const sheets = new MutationObserver(fit);
  sizes.observe(container);
  if (app !== null) sheets.observe(app, { childList: true, attributes: true });
  return () => {
    sizes.disconnect();
    sheets.disconnect();
  };
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
  const options = Object.values(state.initial.headlines).flatMap((comparison) => comparison.options);
  const asked = state.answer.comparison.value?.options ?? [];
  const mine = [...asked, ...options].filter(
    (option) => (lit.kind === "option" ? option.id : option.corridor) === lit.id,
  );
  return [...new Set(mine.flatMap((option) => option.legs.map((leg) => leg.id)))];
}

/** How much larger the map stands on the screen than it was laid out: a projector's picture is read from ten metres. */
function enlargement(container: HTMLElement): number {
  return container.clientWidth === 0 ? 1 : container.getBoundingClientRect().width / container.clientWidth;
}

/** The map of a slide keeps clear of its words; any other of what controls, the legend and an open sheet of evidence take from its edges. */
export function paddingOf({ staging }: AtlasState, container: HTMLElement): Padding {
  const staged = staging.staged.peek();
  if (staged !== null) return slidePadding(container, staged.textShare);
  const app = container.closest<HTMLElement>(".app");
  const room = app?.dataset["room"] ?? "";
  const padding = paddingFor(innerWidth, innerHeight, container.clientWidth, room);
  const sheet = innerWidth < 1100 ? null : app?.querySelector(".evidence");
  if (!sheet) return padding;
  const covered = sheet.getBoundingClientRect().right - container.getBoundingClientRect().left;
  return { ...padding, left: Math.max(padding.left, covered + padding.left) };
}

function slidePadding({ clientWidth, clientHeight }: HTMLElement, textShare: number): Padding {
  const edge = Math.round(clientHeight * 0.06);
  return { top: edge, right: 0, bottom: edge * 1.5, left: Math.round(clientWidth * textShare) };
}

/** In Compare the ways have the whole map but for its edge; elsewhere the legend stands beside the globe. On a phone the sheet covers its lower part. */
function paddingFor(width: number, height: number, stage: number, room: string): Padding {
  if (width < 700) return { top: 56, right: 72, bottom: Math.min(388, height / 2), left: 16 }; // controls above and beside
  if (room === "compare") return { top: 14, right: 14, bottom: 14, left: 14 };
  if (stage < 700) return { top: 80, right: 72, bottom: 56, left: 24 }; // a narrow stage: controls above
  if (width >= 1100) return { top: 64, right: 228, bottom: 24, left: 16 }; // the search box above
  return { top: 32, right: 40, bottom: 32, left: 40 };
}
