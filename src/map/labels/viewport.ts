import type { Map as MapLibreMap } from "maplibre-gl";
import { memo, perObject, type Memo } from "../../core/memo";
import type { Position } from "../../core/geodesy/position";
import { limbRadius, writingScale } from "../camera";
import type { MapView } from "../handle";
import { densified } from "../../core/geodesy/great-circle";
import type { LabelBox } from "./label-box";

export type Pair = readonly [x: number, y: number];

/** The map as it stands on the screen. */
export interface Viewport {
  readonly width: number; // px
  readonly height: number; // px
  readonly zoom: number;
  readonly covered: readonly LabelBox[]; // by panels and controls
  readonly copies: readonly number[]; // px to the right at which the same world is drawn, 0 included
  readonly scale: (position: Position) => number | null; // of letters, as MapLibre shrinks them; null: behind the globe
  readonly isGround: (x: number, y: number) => boolean; // false beyond the globe's outline
  readonly toPage: (position: Position) => Pair | null; // null: behind the globe
}

const WORLD_PX = 512; // width of the world at zoom 0

export function viewportOf(map: MapLibreMap, view: MapView): Viewport {
  const { projection, covered } = view;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const zoom = map.getZoom();
  const { lng, lat } = map.getCenter();
  const camera = { center: [lng, lat] as const, zoom, bearing: 0 };
  const scale = projection === "globe" ? writingScale(camera, { width, height }) : () => 1;
  const [middle, radius] = [map.project([lng, lat]), limbRadius(camera, { width, height })];
  const isGround = (x: number, y: number) => projection !== "globe" || Math.hypot(x - middle.x, y - middle.y) <= radius;
  const turn = WORLD_PX * 2 ** zoom;
  const toPage = ([lon, at]: Position): Pair | null => {
    if (scale([lon, at]) === null) return null;
    const { x, y } = map.project([lon, at]);
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  };
  const copies = projection === "mercator" ? [-turn, 0, turn] : [0];
  return { width, height, zoom, covered, copies, scale, isGround, toPage };
}

/** Where a position is drawn. */
export function copiesInViewport(position: Position, { toPage, copies }: Viewport): Pair[] {
  const at = toPage(position);
  return at === null ? [] : copies.map((shift) => [at[0] + shift, at[1]]);
}

/** A point of a line where it is drawn and where it is on the Earth. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly position: Position;
}

const STEP = 3; // px between samples
const LEAST = 0.5; // px that a step is worth
const MARGIN = 40; // px round the screen: what lies farther out is left out

type Runs = readonly (readonly Sample[])[];
const runsByLine = perObject<Viewport, Memo<readonly Position[], Runs>>(() => memo());

/** The stretches of a line that lie on the screen, as samples a few px apart. In the same viewport a line is traced once. */
export function traced(line: readonly Position[], viewport: Viewport): Runs {
  return runsByLine(viewport).get(line, () => trace(line, viewport));
}

function trace(line: readonly Position[], viewport: Viewport): Runs {
  const runs: Sample[][] = [[]];
  let last: Sample | null = null;
  for (const position of denseOf(line)) {
    const at = viewport.toPage(position);
    const next: Sample | null = at === null ? null : { x: at[0], y: at[1], position };
    if (last !== null && next !== null) {
      if (Math.hypot(next.x - last.x, next.y - last.y) < LEAST) continue;
      if (mayCross(last, next, viewport)) addSteps(runs, last, next, viewport);
      else runs.push([]);
    } else runs.push([]);
    last = next;
  }
  return runs.filter((run) => run.length > 1);
}

function addSteps(runs: Sample[][], from: Sample, to: Sample, viewport: Viewport): void {
  const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  for (let step = 0; step <= steps; step++) {
    const sample = between(from, to, step / steps);
    const run = runs[runs.length - 1]!;
    if (isNear(sample, viewport)) {
      if (step > 0 || run.length === 0) run.push(sample);
    } else if (run.length > 0) runs.push([]);
  }
}

function between(from: Sample, to: Sample, t: number): Sample {
  const mix = (a: number, b: number) => a + (b - a) * t;
  const [a, b] = [from.position, to.position];
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), position: [mix(a[0], b[0]), mix(a[1], b[1])] };
}

/** A step whose ends lie beyond the same edge cannot be seen; on a plane with an edge a step may also leap across it. */
function mayCross(a: Sample, b: Sample, { width, height }: Viewport): boolean {
  return (
    Math.max(a.x, b.x) > -MARGIN &&
    Math.min(a.x, b.x) < width + MARGIN &&
    Math.max(a.y, b.y) > -MARGIN &&
    Math.min(a.y, b.y) < height + MARGIN
  );
}

function isNear({ x, y }: Sample, { width, height }: Viewport): boolean {
  return x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
}

const denseOf = perObject(densified);
