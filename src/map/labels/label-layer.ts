/** The names of a live map: placed anew whenever it has come to rest, its scene or its panels have changed. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { RaceMark } from "../../core/model/scene";
import type { Lettering, MapView } from "../handle";
import { setData } from "../style-changes";
import { labelFeatures } from "./label-features";
import { lineIndex } from "./line-index";
import { fetchSeas, type NamedSea } from "./named-seas";
import type { PlacedMapLabel } from "./place-labels";
import { fontsFor, placedRaceNames, placingNames } from "./placing";
import { screenLinesOf } from "./screen-lines";
import { inSlices } from "./slices";
import { measureIn } from "./text-metrics";
import { viewportOf } from "./viewport";

export interface LabelLayer {
  place(view: MapView): Promise<void>; // fulfilled when they stand, or are overtaken by a later placing
  /** Names of what races, beside their marks; at every frame, so that lines are taken as the last placing has seen them. */
  beside(marks: readonly RaceMark[], view: MapView): readonly PlacedMapLabel[];
  lettering(view: MapView): Lettering;
  stop(): void; // the map is no more
}

export function labelLayer(map: MapLibreMap, base: string): LabelLayer {
  let placed: readonly PlacedMapLabel[] = [];
  let drawnLines = lineIndex([]);
  let done = 0; // the last turn that was placed
  let turn = 0; // of the placings: one that is overtaken is given up
  let seas: Promise<readonly NamedSea[]> | null = null;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("unavailable 2D canvas: names are measured with one");
  const measure = measureIn(context);
  const placeAll = async (view: MapView, mine: number): Promise<void> => {
    const [named] = await Promise.all([(seas ??= fetchSeas(base)), fontsFor(view)]);
    if (mine !== turn) return;
    const viewport = viewportOf(map, view);
    const found = await inSlices(placingNames(view, viewport, named, measure), () => mine !== turn);
    if (found === null) return;
    ({ names: placed, drawnLines } = found);
    const show = () => setData(map, "names", labelFeatures(found.names, viewport));
    if (!map.loaded()) void map.once("idle", () => mine === turn && show()); // tiles under way bring the names before
    show();
    done = mine;
  };
  return {
    place: (view) => placeAll(view, ++turn),
    beside: (marks, view) => placedRaceNames(marks, viewportOf(map, view), drawnLines, measure),
    lettering: (view) => letteringOf(map, view, placed, done === turn),
    stop: () => void turn++,
  };
}

/** The names that MapLibre has written, and the lines as they are drawn. */
function letteringOf(map: MapLibreMap, view: MapView, placed: readonly PlacedMapLabel[], isDone: boolean): Lettering {
  const isWritten = ({ request, turnedBox }: PlacedMapLabel) =>
    map
      .queryRenderedFeatures([turnedBox.x, turnedBox.y], { layers: ["name"] })
      .some(({ properties }) => properties["id"] === request.id);
  const isSettled = isDone && map.loaded() && !map.isMoving();
  const names = placed
    .filter(isWritten)
    .map(({ request, text, turnedBox }) => ({ ...turnedBox, id: request.id, text }));
  return { isSettled, names, lines: screenLinesOf(view.scene, viewportOf(map, view)) };
}
