import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { RaceMark } from "../core/model/scene";
import type { Lettering, MapView } from "./handle";
import { DETAILS, type Detail } from "./layers/layer";
import { labelLayer } from "./labels/label-layer";
import { lineStates } from "./line-states";
import { buildStyle } from "./style";
import { addressOf, applyChanges, raceData, refetched, sceneDataOf, setData } from "./style-changes";

/** What a live map draws: style, emphasis of lines, race and names, each brought up to date with the view. */
export interface LiveDrawing {
  /** The style stands: at the start, and again when a lost WebGL context comes back. */
  begin(): void;
  /** The WebGL context is lost and the style with it: changes wait until it begins again. */
  pause(): void;
  isReady(): boolean;
  update(): void;
  /** With the panels' own frame, and once however often the scene changes before. */
  updateSoon(): void;
  placeNames(): void;
  showRace(marks: readonly RaceMark[]): void;
  highlight(legIds: ReadonlySet<string>): void;
  detail(): Detail;
  nextDetail(): Detail | undefined; // undefined: all is drawn
  add(detail: Detail): void;
  lineIds(): readonly string[];
  lettering(): Lettering;
  /** Notes that a source could not be fetched; false for one that is not fetched at all. */
  breaks(source: string): boolean;
  /** Fetches anew what could not be fetched. @throws Error when it fails again */
  mend(): Promise<void>;
  stop(): void;
}

/** What a drawing is made from and told. */
export interface DrawingSource {
  readonly base: string; // address that files are fetched below
  readonly view: () => MapView;
  readonly onDrawn: () => void;
}

export const firstStyle = (view: MapView, base: string): StyleSpecification =>
  buildStyle({ ...view, detail: DETAILS[0], base });

/** @param shown the style that the map was made with */
export function liveDrawing(
  map: MapLibreMap,
  shown: StyleSpecification,
  { base, view, onDrawn }: DrawingSource,
): LiveDrawing {
  let style = shown;
  let detail: Detail = DETAILS[0];
  let lit: ReadonlySet<string> = new Set();
  let racers: readonly RaceMark[] = [];
  let frame = 0; // the one in which the scene is drawn anew, 0: none
  let isReady = false;
  let isBehind = false; // something has changed since the map was given its style
  const broken = new Set<string>(); // sources that could not be fetched
  const states = lineStates(map);
  let isCutAnew = false; // tiles of the scene are on their way
  const names = labelLayer(map, base);

  function update(): void {
    isBehind = !isReady;
    if (!isReady) return;
    const next = buildStyle({ ...view(), detail, base });
    const isNew = sceneDataOf(next) !== sceneDataOf(style);
    if (isNew) states.clear();
    applyChanges(map, style, next);
    style = next;
    if (isNew) awaitTiles();
    showStates();
    if (racers.length > 0) drawRace();
    onDrawn();
  }

  /** States set while tiles change refer to features that are gone. */
  function awaitTiles(): void {
    isCutAnew = true;
    void map.once("idle", () => {
      isCutAnew = false;
      if (isReady) showStates();
    });
  }

  function showStates(): void {
    if (!isCutAnew) states.show(style, view().scene, lit);
  }

  /** Set as data and not by the style: comparing whole styles would take longer than a frame. */
  function drawRace(): void {
    if (isReady) setData(map, "race", raceData(racers, names.beside(racers, view())));
  }

  /** Set as data, like the race, whose names keep off them; the first picture has none. */
  async function placeNames(): Promise<void> {
    if (!isReady || detail === "first") return;
    await names.place(view());
    if (racers.length > 0) drawRace();
  }

  return {
    begin() {
      isReady = true;
      states.forget(); // a lost WebGL context comes back without its feature states
      if (isBehind) update();
      else showStates();
      drawRace();
      void placeNames();
    },
    pause() {
      isReady = false;
    },
    isReady: () => isReady,
    breaks(source) {
      if (addressOf(style, source) === null) return false;
      broken.add(source);
      return true;
    },
    async mend() {
      const sources = [...broken].filter((id) => map.getSource(id) !== undefined);
      broken.clear();
      await Promise.all(sources.map((id) => refetched(map, id, addressOf(style, id) ?? "")));
    },
    update,
    updateSoon() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        update();
        void placeNames();
      });
    },
    placeNames: () => void placeNames(),
    showRace(marks) {
      racers = marks;
      drawRace();
    },
    highlight(legIds) {
      lit = legIds;
      if (isReady) showStates();
    },
    detail: () => detail,
    nextDetail: () => DETAILS[DETAILS.indexOf(detail) + 1],
    add(next) {
      detail = next;
      update();
      if (next === "named") void placeNames();
    },
    lineIds() {
      const found = isReady ? map.querySourceFeatures("scene", { filter: ["==", ["get", "kind"], "line"] }) : [];
      return [...new Set(found.map(({ properties }) => String(properties["line"])))].toSorted();
    },
    lettering: () => names.lettering(view()),
    stop() {
      isReady = false;
      names.stop();
    },
  };
}
