import type { Scene } from "../../core/model/scene";
import { tracksOf } from "../scene-data";
import { TRACK_GAP_PX } from "../parallel-lines";
import type { ScreenLine } from "./line-index";
import { OTHERS_DRAWN_FROM } from "./label-request";
import { traced, type Pair, type Viewport, type Sample } from "./viewport";

const STROKE_PX = 2.5; // half of the widest stroke and its casing
const TIES_PX = 5; // half of a railway's cross tie

/** The lines of the scene as they are drawn on the screen, once for every copy of the world. */
export function screenLinesOf(scene: Scene, viewport: Viewport): readonly ScreenLine[] {
  const small = viewport.zoom < OTHERS_DRAWN_FROM;
  const tracks = tracksOf(scene).filter(({ line }) => !small || line.emphasis !== "other");
  const routes = tracks.map(({ line, part, side }): ScreenLine => {
    const half = line.mode === "rail" && !small ? TIES_PX : STROKE_PX;
    const points = traced(part, viewport).flatMap((run) => aside(run, side * TRACK_GAP_PX));
    const ground = line.mode === "sea" ? "sea" : "land";
    return { corridor: line.corridorId, variant: line.variantId, ground, half, points: copied(points, viewport) };
  });
  const bands = scene.reach.map(({ mode, lines }): ScreenLine => {
    const points = lines.flatMap((line) => traced(line, viewport)).flatMap((run) => aside(run, 0));
    const ground = mode === "sea" ? "sea" : "land";
    return { corridor: "", variant: "", ground, half: STROKE_PX, points: copied(points, viewport) };
  });
  return [...routes, ...bands];
}

type Point = Pick<Sample, "x" | "y">;

/** A run moved to the right of its way, as lines on one track are. */
export function aside(run: readonly Point[], px: number): Pair[] {
  return run.map(({ x, y }, i) => {
    const [from, to] = [run[Math.max(0, i - 1)]!, run[Math.min(run.length - 1, i + 1)]!];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return [x - (px * (to.y - from.y)) / length, y + (px * (to.x - from.x)) / length];
  });
}

function copied(points: readonly Pair[], { copies }: Viewport): Pair[] {
  return copies.flatMap((shift) => points.map(([x, y]): Pair => [x + shift, y]));
}
