import { lambertKm } from "../geodesy/lambert";
import type { Leg } from "../model/leg";
import type { Position } from "../geodesy/position";

/**
 * Kilometres from the start of a leg to where its line crosses a gate; to its point nearest the gate when it does not
 * cross it. In the leg's own kilometres, which a published length may stretch.
 */
export function kmAtPassage({ line, distanceKm }: Pick<Leg, "line" | "distanceKm">, gate: readonly Position[]): number {
  const lengths = line.slice(1).map((end, index) => lambertKm(line[index]!, end));
  const total = lengths.reduce((sum, km) => sum + km, 0);
  if (total === 0) return distanceKm;
  const before = (index: number) => lengths.slice(0, index).reduce((sum, km) => sum + km, 0);
  const found = crossing(line, gate) ?? { index: nearestVertex(line, gate), share: 0 };
  const km = before(found.index) + (lengths[found.index] ?? 0) * found.share;
  return (km / total) * distanceKm;
}

interface OnLine {
  readonly index: number; // of the segment
  readonly share: number; // of its length, 0..1
}

/** Gates are short, so degrees serve as a plane there; longitudes are brought to the segment's turn of the globe. */
function crossing(line: readonly Position[], gate: readonly Position[]): OnLine | null {
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index]!, line[index + 1]!];
    for (let side = 0; side + 1 < gate.length; side++) {
      const share = crossingShare(a, b, beside(gate[side]!, a), beside(gate[side + 1]!, a));
      if (share !== null) return { index, share };
    }
  }
  return null;
}

function crossingShare(a: Position, b: Position, p: Position, q: Position): number | null {
  const [abLon, abLat] = [b[0] - a[0], b[1] - a[1]];
  const [pqLon, pqLat] = [q[0] - p[0], q[1] - p[1]];
  const across = abLon * pqLat - abLat * pqLon;
  if (across === 0) return null;
  const [apLon, apLat] = [p[0] - a[0], p[1] - a[1]];
  const share = (apLon * pqLat - apLat * pqLon) / across;
  const gateShare = (apLon * abLat - apLat * abLon) / across;
  return share >= 0 && share <= 1 && gateShare >= 0 && gateShare <= 1 ? share : null;
}

function beside([lon, lat]: Position, [near]: Position): Position {
  return [lon + Math.round((near - lon) / 360) * 360, lat];
}

function nearestVertex(line: readonly Position[], gate: readonly Position[]): number {
  const distance = (vertex: Position) => Math.min(...gate.map((post) => lambertKm(vertex, post)));
  const distances = line.map(distance);
  return distances.indexOf(Math.min(...distances));
}
