/** The names of a live map: placed anew whenever it has come to rest, its scene or its panels have changed. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { RaceMark } from "../../core/model/scene";
import type { Lettering, MapView } from "../handle";
import { middleOf } from "../line-geometry";
import { setData } from "../style-changes";
import { labelFeatures } from "./label-features";
import { lineIndex } from "./line-index";
import { fontOf, measureIn } from "./text-metrics";
import { copiesInViewport, viewportOf, type Viewport, type Pair } from "./viewport";
import { placeMapLabels, type PlacedMapLabel } from "./place-labels";
import { fetchSeas, type NamedSea } from "./named-seas";
import { screenLinesOf } from "./screen-lines";
import { passagesSeen, raceLabelRequests, seaLabelRequests, VIA_FROM, labelRequests } from "./label-request";

export interface LabelLayer {
  place(view: MapView): void;
  /** Names of what races, beside their marks; at every frame, so that lines are taken as the last placing has seen them. */
  beside(marks: readonly RaceMark[], view: MapView): readonly PlacedMapLabel[];
  lettering(view: MapView): Lettering;
  stop(): void; // the map is no more
}

const ROOMY_PX = 500; // a map that is wider and higher has larger names
const SMALL_EM = 13; // px
const LARGE_EM = 15; // px

export function labelLayer(map: MapLibreMap, base: string): LabelLayer {
  let placed: readonly PlacedMapLabel[] = [];
  let drawnLines = lineIndex([]);
  let done = 0; // the last turn that was placed
  let turn = 0; // of the placings: one that is overtaken while its fonts come is given up
  let seas: Promise<readonly NamedSea[]> | null = null;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("unavailable 2D canvas: names are measured with one");
  const measure = measureIn(context);
  const placeAll = (view: MapView, named: readonly NamedSea[]) => {
    const { scene, projection } = view;
    const viewport = viewportOf(map, view);
    const roomy = Math.min(viewport.width, viewport.height) >= ROOMY_PX;
    const em = { usual: roomy ? LARGE_EM : SMALL_EM, small: SMALL_EM };
    const sight = { zoom: viewport.zoom, projection, roomy };
    const requests = [...labelRequests(scene, sight), ...seaLabelRequests(named, scene.language, sight)];
    drawnLines = lineIndex(screenLinesOf(scene, viewport));
    const setting = { viewport, drawnLines, dots: dotsOf(view, viewport), measure, em };
    placed = placeMapLabels(requests, setting);
    setData(map, "names", labelFeatures(placed, viewport));
  };
  return {
    place(view) {
      const mine = ++turn;
      seas ??= fetchSeas(base);
      void Promise.all([seas, fontsFor(view)]).then(([named]) => {
        if (mine !== turn) return;
        placeAll(view, named);
        done = turn;
      });
    },
    beside(marks, view) {
      const viewport = viewportOf(map, view);
      const dots = marks.flatMap(({ position }) => copiesInViewport(position, viewport));
      return placeMapLabels(raceLabelRequests(marks), {
        viewport,
        drawnLines,
        dots,
        measure,
        em: { usual: SMALL_EM, small: SMALL_EM },
      });
    },
    lettering: (view) => letteringOf(map, view, placed, done === turn),
    stop: () => void turn++,
  };
}

/** Until a font has come the screen measures another. */
async function fontsFor({ scene }: MapView): Promise<void> {
  const text = [...scene.labels.map((label) => label.text), ...scene.places.map(({ name }) => name)].join("");
  await Promise.all([false, true].map((bold) => document.fonts.load(fontOf(bold), text)));
}

const OTHERS_FROM = 4; // zoom

function dotsOf({ scene }: MapView, viewport: Viewport): Pair[] {
  const from = { end: -Infinity, via: VIA_FROM, first: OTHERS_FROM, days: OTHERS_FROM, other: OTHERS_FROM };
  const places = scene.places.filter(({ rank }) => viewport.zoom >= from[rank]);
  const passages = passagesSeen(scene, viewport).map(({ gate }) => middleOf(gate));
  return [...places.map(({ position }) => position), ...passages].flatMap((position) =>
    copiesInViewport(position, viewport),
  );
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
