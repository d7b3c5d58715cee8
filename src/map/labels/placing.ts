/** The names of a view, placed: the same for the map in WebGL and the drawn one. */
import type { RaceMark } from "../../core/model/scene";
import type { MapView } from "../handle";
import { middleOf } from "../line-geometry";
import { passagesSeen, raceLabelRequests, seaLabelRequests, VIA_FROM, labelRequests } from "./label-request";
import { lineIndex, type LineIndex } from "./line-index";
import type { NamedSea } from "./named-seas";
import { placeMapLabels, placingOf, type PlacedMapLabel } from "./place-labels";
import { screenLinesOf } from "./screen-lines";
import { fontOf, type MeasureText } from "./text-metrics";
import { copiesInViewport, type Pair, type Viewport } from "./viewport";

const ROOMY_PX = 500; // a map that is wider and higher has larger names
const SMALL_EM = 13; // px
const LARGE_EM = 15; // px

export interface PlacedNames {
  readonly names: readonly PlacedMapLabel[];
  readonly drawnLines: LineIndex; // what they keep off
}

/** Every name that finds room, a step at a time. */
export function* placingNames(
  view: MapView,
  viewport: Viewport,
  seas: readonly NamedSea[],
  measure: MeasureText,
): Generator<void, PlacedNames> {
  const { scene, projection } = view;
  const roomy = Math.min(viewport.width, viewport.height) >= ROOMY_PX;
  const em = { usual: roomy ? LARGE_EM : SMALL_EM, small: SMALL_EM };
  const sight = { zoom: viewport.zoom, projection, roomy };
  const requests = [...labelRequests(scene, sight), ...seaLabelRequests(seas, scene.language, sight)];
  yield;
  const drawnLines = lineIndex(screenLinesOf(scene, viewport));
  yield;
  const setting = { viewport, drawnLines, dots: dotsOf(view, viewport), measure, em };
  return { names: yield* placingOf(requests, setting), drawnLines };
}

/** Names of what races, beside their marks; lines are taken as an earlier placing has seen them. */
export function placedRaceNames(
  marks: readonly RaceMark[],
  viewport: Viewport,
  drawnLines: LineIndex,
  measure: MeasureText,
): readonly PlacedMapLabel[] {
  const dots = marks.flatMap(({ position }) => copiesInViewport(position, viewport));
  const em = { usual: SMALL_EM, small: SMALL_EM };
  return placeMapLabels(raceLabelRequests(marks), { viewport, drawnLines, dots, measure, em });
}

/** Until a font has come the screen measures another. */
export async function fontsFor({ scene }: MapView): Promise<void> {
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
