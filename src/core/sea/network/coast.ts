/** The coast of the network file, for ends that are no harbours. */
import type { ByteReader } from "./bytes";
import { type CoastGrid, coastGrid } from "./coast-grid";
import { type Degrees, readDegrees, unitVectors } from "./positions";

export interface SeaCoast extends CoastGrid {
  readonly barrierFrom: number; // points from here on are barriers in the water, not shores
  readonly barrierAt: (point: number) => string; // its id
}

const CELLS = 256; // along a cube face: about 40 km
const FINE_CELLS = 512;
const FINE_POINTS = 100_000;

/** Reads the lines now and indexes them when asked. */
export function readCoast(bytes: ByteReader): () => SeaCoast {
  const shores = bytes.unsigned();
  const count = bytes.unsigned();
  const steps = bytes.unsigned();
  const lines = Array.from({ length: count }, () => readDegrees(bytes, steps));
  const ids = lines.slice(shores).map(() => bytes.text());
  return () => {
    const barrierFrom = pointsOf(lines.slice(0, shores));
    const points = new Float64Array(2 * pointsOf(lines));
    const breaks = new Uint8Array(points.length / 2);
    let end = 0;
    for (const line of lines) {
      points.set(line, 2 * end);
      end += line.length / 2;
      breaks[end - 1] = 1;
    }
    const cells = breaks.length > FINE_POINTS ? FINE_CELLS : CELLS;
    const ends = lines.slice(shores).map((line, i) => pointsOf(lines.slice(0, shores + i)) + line.length / 2);
    const barrierAt = (point: number): string => ids[ends.findIndex((end) => point < end)]!;
    return { ...coastGrid({ xyz: unitVectors(points), breaks }, cells), barrierFrom, barrierAt };
  };
}

function pointsOf(lines: readonly Degrees[]): number {
  return lines.reduce((sum, line) => sum + line.length / 2, 0);
}
