import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { RaceMark } from "../core/model/scene";
import type { Lettering, MapView } from "./handle";
import { DETAILS, type Detail } from "./layers/layer";
import { labelLayer } from "./labels/label-layer";
import { lineStates } from "./line-states";
import { buildStyle } from "./style";
import { applyChanges, raceData, sceneDataOf, setData } from "./style-changes";

/** What a live map draws: style, emphasis of lines, race and names, each brought up to date with the view. */
export interface LiveDrawing {
  /** The style stands: at the start, and again when a lost WebGL context comes back. */
  begin(): void;
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
  const states = lineStates(map);
  const names = labelLayer(map, base);

  function update(): void {
    isBehind = !isReady;
    if (!isReady) return;
    const next = buildStyle({ ...view(), detail, base });
    const isNew = sceneDataOf(next) !== sceneDataOf(style);
    if (isNew) states.clear();
    applyChanges(map, style, next);
    style = next;
    if (isNew) void map.once("idle", showStates); // states set while tiles change refer to features that are gone
    else showStates();
    if (racers.length > 0) drawRace();
    onDrawn();
  }

  function showStates(): void {
    states.show(style, view().scene, lit);
  }

  /** Set as data and not by the style: comparing whole styles would take longer than a frame. */
  function drawRace(): void {
    if (isReady) setData(map, "race", raceData(racers, names.beside(racers, view())));
  }

  /** Set as data, like the race; the first picture has none. */
  function placeNames(): void {
    if (isReady && detail !== "first") names.place(view());
  }

  return {
    begin() {
      isReady = true;
      states.forget(); // a lost WebGL context comes back without its feature states
      if (isBehind) update();
      else showStates();
      drawRace();
      placeNames();
    },
    update,
    updateSoon() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        update();
        placeNames();
      });
    },
    placeNames,
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
      if (next === "named") placeNames();
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
