/**
 * For a point, by narrow sectors of direction, the distance beyond which land certainly hides everything: where a coast
 * crosses a sector from one side to the other, nothing in that sector beyond this piece of coast is visible. Most exact
 * tests of visibility are saved by it.
 */
import type { CoastLines } from "../network/coast-grid";
import { cross, normalized, type Vector } from "./vector";

export interface Horizon {
  readonly at: Vector;
  readonly east: Vector;
  readonly north: Vector;
  readonly nearest: Float64Array; // by sector: cosine of the distance from which on nothing is seen; -2: open
  readonly drawn: Set<number>; // pieces of coast already looked at
}

const SECTORS = 1024;
const PIECE = 64; // coast points
const OVERLAP = 12; // points that neighbouring pieces share, so that no sector stays open where two pieces meet
const TURN = 2 * Math.PI;

export function horizonAt(at: Vector): Horizon {
  const east = normalized(Math.hypot(at[0], at[1]) < 1e-9 ? [0, 1, 0] : [-at[1], at[0], 0]);
  return { at, east, north: cross(at, east), nearest: new Float64Array(SECTORS).fill(-2), drawn: new Set() };
}

export function isHidden(horizon: Horizon, x: number, y: number, z: number): boolean {
  const { at, nearest } = horizon;
  return x * at[0] + y * at[1] + z * at[2] < nearest[sectorOf(horizon, x, y, z)]!;
}

function sectorOf({ east, north }: Horizon, x: number, y: number, z: number): number {
  const u = x * east[0] + y * east[1] + z * east[2];
  const v = x * north[0] + y * north[1] + z * north[2];
  const angle = Math.atan2(v, u);
  return Math.floor(((angle < 0 ? angle + TURN : angle) / TURN) * SECTORS) % SECTORS;
}

/** Adds the piece of coast round a segment to the horizon. */
export function draw(horizon: Horizon, { xyz, breaks }: CoastLines, segment: number): void {
  const piece = Math.floor(segment / PIECE);
  if (horizon.drawn.has(piece)) return;
  horizon.drawn.add(piece);
  const last = Math.min(breaks.length, (piece + 1) * PIECE + OVERLAP);
  let line = broken();
  for (let i = Math.max(0, piece * PIECE - OVERLAP); i < last; i++) {
    line = drawTo(horizon, line, xyz[3 * i]!, xyz[3 * i + 1]!, xyz[3 * i + 2]!);
    if (breaks[i] === 1) line = broken();
  }
}

/** A coast drawn so far. */
interface Line {
  sector: number; // -1: not begun
  from: number; // 1: it came into the sector from the one before, -1: from the one after, 0: it began inside
  cosine: number; // of the last point's distance
  least: number; // since it came into the sector
}

function broken(): Line {
  return { sector: -1, from: 0, cosine: 1, least: 1 };
}

/** Beyond a quarter of the way round the Earth a segment may bulge farther out than both its ends: there nothing is drawn. */
function drawTo(horizon: Horizon, line: Line, x: number, y: number, z: number): Line {
  const { at, nearest } = horizon;
  const cosine = x * at[0] + y * at[1] + z * at[2];
  if (cosine <= 0) return broken();
  const sector = sectorOf(horizon, x, y, z);
  if (line.sector < 0) return { sector, from: 0, cosine, least: cosine };
  const steps = shortest(sector - line.sector);
  const turn = Math.sign(steps);
  const here = Math.min(cosine, line.cosine);
  line.least = Math.min(line.least, cosine);
  line.cosine = cosine;
  if (steps === 0) return line;
  if (Math.abs(steps) > SECTORS / 4) return { sector, from: 0, cosine, least: cosine }; // too near the point to tell in which direction it passes
  if (line.from === turn) close(nearest, line.sector, line.least);
  for (let i = 1; i < Math.abs(steps); i++) close(nearest, (line.sector + turn * i + SECTORS) % SECTORS, here);
  line.sector = sector;
  line.from = turn;
  line.least = here;
  return line;
}

function shortest(steps: number): number {
  return steps > SECTORS / 2 ? steps - SECTORS : steps < -SECTORS / 2 ? steps + SECTORS : steps;
}

function close(nearest: Float64Array, sector: number, cosine: number): void {
  if (cosine > nearest[sector]!) nearest[sector] = cosine;
}
