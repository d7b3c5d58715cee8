/** The coast of the network file, for ends that are no harbours. */
import type { ByteReader } from "./bytes";
import { type CoastGrid, coastGrid } from "./coast-grid";
import { type Degrees, readDegrees, unitVectors } from "./positions";

export interface SeaCoast extends CoastGrid {
  readonly barrierFrom: number; // points from here on are barriers in the water, not shores
}

const COAST_STEPS = 250; // per degree
const CELLS = 256; // along a cube face: about 40 km

/** Reads the lines now and indexes them when asked. */
export function readCoast(bytes: ByteReader): () => SeaCoast {
  const shores = bytes.unsigned();
  const lines = Array.from({ length: bytes.unsigned() }, () => readDegrees(bytes, COAST_STEPS));
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
    return { ...coastGrid({ xyz: unitVectors(points), breaks }, CELLS), barrierFrom };
  };
}

function pointsOf(lines: readonly Degrees[]): number {
  return lines.reduce((sum, line) => sum + line.length / 2, 0);
}
