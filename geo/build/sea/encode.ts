/** Packs the network into the file that src/core/sea/network.ts reads; the format is described in geo/sea/README.md. */
import { geodesicKm } from "../../../src/core/geodesy/geodesic";
import { lambertKm } from "../../../src/core/geodesy/lambert";
import type { Position } from "../../../src/core/geodesy/position";
import { positionOf } from "../../../src/core/sea/geometry/vector";
import { ByteWriter } from "./bytes";
import type { PassageGate } from "./sea-features";
import type { Line } from "./obstacles";

const NODE_STEPS = 2000; // steps per degree: 0.0005 degrees, at most 56 m
const LENGTH_STEPS = 100; // steps per km

export interface Packed {
  readonly nodes: readonly Position[];
  readonly inshore: readonly number[]; // numbers of nodes, in order
  readonly edges: readonly (readonly [number, number])[]; // sorted, smaller node first
  readonly fairwayEdges: readonly number[];
  readonly passageSets: readonly { readonly edge: number; readonly passages: readonly number[] }[];
  readonly passages: readonly PassageGate[];
  readonly marks: number; // the last so many passages are marks
  readonly harbours: readonly { readonly at: Position; readonly node: number }[];
  readonly coast: readonly Line[]; // shores first, then barriers
  readonly coastSteps: number; // per degree
  readonly shores: number;
  readonly barriers: readonly string[]; // ids of those
}

export function encoded(network: Packed): Uint8Array {
  const out = new ByteWriter();
  out.text("corridor-atlas sea 3");
  writePassages(out, network.passages);
  out.unsigned(network.marks);
  writePositions(out, network.nodes, NODE_STEPS);
  writeAscending(out, network.inshore);
  writeEdges(out, network);
  writeAscending(out, network.fairwayEdges);
  writePassageSets(out, network.passageSets);
  writePositions(
    out,
    network.harbours.map(({ at }) => at),
    1000,
  );
  for (const { node } of network.harbours) out.unsigned(node);
  out.unsigned(network.shores);
  out.unsigned(network.coast.length);
  out.unsigned(network.coastSteps);
  for (const line of network.coast) writePositions(out, line.map(positionOf), network.coastSteps);
  for (const id of network.barriers) out.text(id);
  return out.finish();
}

function writePassages(out: ByteWriter, passages: readonly PassageGate[]): void {
  out.unsigned(passages.length);
  for (const { id, open, opensWith, opensToDraught, draughtM, closes, gates, lift } of passages) {
    out.text(id);
    out.unsigned(open ? 1 : opensToDraught ? 2 : 0);
    out.unsigned(opensWith);
    out.unsigned(draughtM === null ? 0 : Math.round(draughtM * 100));
    out.unsigned(lift?.withinKm ?? 0);
    out.signed(lift?.southOf ?? 0);
    writeAscending(out, closes);
    writePositions(out, gates.flat().map(positionOf), 1000);
  }
}

function writePositions(out: ByteWriter, positions: readonly Position[], steps: number): void {
  out.unsigned(positions.length);
  let [x, y] = [0, 0];
  for (const [lon, lat] of positions) {
    const [nx, ny] = [Math.round(lon * steps), Math.round(lat * steps)];
    out.signed(shortWay(nx - x, 360 * steps));
    out.signed(ny - y);
    [x, y] = [nx, ny];
  }
}

/** Longitudes are written as steps either way round; the reader brings them back to -180..180. */
function shortWay(step: number, turn: number): number {
  return step > turn / 2 ? step - turn : step < -turn / 2 ? step + turn : step;
}

export function quantized([lon, lat]: Position): Position {
  return [Math.round(lon * NODE_STEPS) / NODE_STEPS, Math.round(lat * NODE_STEPS) / NODE_STEPS];
}

/** Per node the number of edges to higher nodes, then their steps, then what Lambert's formula misses of each length. */
function writeEdges(out: ByteWriter, { nodes, edges }: Packed): void {
  let e = 0;
  for (let node = 0; node < nodes.length; node++) {
    const from = e;
    while (edges[e]?.[0] === node) e++;
    out.unsigned(e - from);
    let last = node;
    for (const [, to] of edges.slice(from, e)) {
      out.unsigned(to - last - 1);
      last = to;
    }
  }
  for (const [a, b] of edges) {
    const [p, q] = [quantized(nodes[a]!), quantized(nodes[b]!)];
    out.signed(Math.round((geodesicKm(p, q) - lambertKm(p, q)) * LENGTH_STEPS));
  }
}

function writeAscending(out: ByteWriter, values: readonly number[]): void {
  out.unsigned(values.length);
  let last = 0;
  for (const value of values) {
    out.unsigned(value - last);
    last = value;
  }
}

function writePassageSets(out: ByteWriter, passageSets: Packed["passageSets"]): void {
  writeAscending(
    out,
    passageSets.map(({ edge }) => edge),
  );
  for (const { passages } of passageSets) writeAscending(out, passages);
}
