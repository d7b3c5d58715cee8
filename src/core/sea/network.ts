/** The packed sea network: nodes, edges, passages, harbours and a coast for what lies between. */
import { lambertBetweenKm, reducedLatitude } from "../geodesic";
import type { Position } from "../position";
import { ByteReader } from "./bytes";
import { type CoastGrid, coastGrid } from "./coast-grid";
import { type Vector, vectorOf } from "./vector";

export interface SeaPassage {
  readonly id: string;
  readonly open: boolean; // unless closed by the question
  readonly opensToDraught: boolean; // when closed: to ships whose stated draught fits
  readonly opensWith: number; // number of the passage whose asking opens this one too; -1: none
  readonly draughtM: number | null; // deepest ship it takes
  readonly shuts: readonly number[]; // numbers of the passages that asking for this one shuts
  readonly gates: readonly (readonly [Vector, Vector])[];
}

export interface Harbour {
  readonly at: Position;
  readonly node: number;
}

export interface SeaNetwork {
  readonly positions: readonly Position[];
  readonly xyz: Float64Array;
  readonly first: Uint32Array; // where a node's edges begin in `to`; both directions are listed
  readonly to: Uint32Array;
  readonly km: Float64Array; // on the WGS84 ellipsoid
  readonly tag: Uint16Array; // index in `tags`
  readonly tags: readonly (readonly number[])[]; // passages crossed, by number; tags[0] is none
  readonly fairway: readonly (readonly [number, number])[]; // node pairs along hand-drawn channels
  readonly passages: readonly SeaPassage[];
  readonly harbours: readonly Harbour[];
  readonly coast: CoastGrid;
  readonly barrierFrom: number; // coast points from here on are barriers in the water, not shores
}

const HEADER = "corridor-atlas sea 2";
const NODE_STEPS = 2000; // per degree
const COAST_STEPS = 250;
const PLACE_STEPS = 1000;
const LENGTH_STEPS = 100; // per km
const COAST_CELLS = 256; // along a cube face: about 40 km

/** @throws RangeError when the bytes are not a sea network of this version */
export function readSeaNetwork(buffer: ArrayBuffer): SeaNetwork {
  const bytes = new ByteReader(buffer);
  const header = bytes.text();
  if (header !== HEADER) throw new RangeError(`unknown sea network "${header.slice(0, 40)}": expected "${HEADER}"`);
  const passages = readPassages(bytes);
  const positions = readPositions(bytes, NODE_STEPS);
  const edges = readEdges(bytes, positions);
  const fairway = readAscending(bytes).map((edge) => [edges.from[edge]!, edges.to[edge]!] as const);
  const tagged = readTags(bytes, edges.to.length);
  const places = readPositions(bytes, PLACE_STEPS);
  const harbours = places.map((at) => ({ at, node: bytes.unsigned() }));
  const coast = readCoast(bytes);
  return {
    positions,
    xyz: flat(positions),
    ...rows(positions.length, edges, tagged.tag),
    tags: tagged.tags,
    fairway,
    passages,
    harbours,
    ...coast,
  };
}

function readPassages(bytes: ByteReader): SeaPassage[] {
  return Array.from({ length: bytes.unsigned() }, () => {
    const id = bytes.text();
    const access = bytes.unsigned();
    const opensWith = bytes.unsigned() - 1;
    const draught = bytes.unsigned();
    const shuts = readAscending(bytes);
    const ends = readPositions(bytes, PLACE_STEPS).map(vectorOf);
    const gates: [Vector, Vector][] = [];
    for (let i = 0; i < ends.length; i += 2) gates.push([ends[i]!, ends[i + 1]!]);
    const draughtM = draught === 0 ? null : draught / 100;
    return { id, open: access === 1, opensToDraught: access === 2, opensWith, draughtM, shuts, gates };
  });
}

function readPositions(bytes: ByteReader, steps: number): Position[] {
  let [x, y] = [0, 0];
  const turn = 360 * steps;
  return Array.from({ length: bytes.unsigned() }, (): Position => {
    x += bytes.signed();
    y += bytes.signed();
    if (x > turn / 2) x -= turn;
    if (x < -turn / 2) x += turn;
    return [x / steps, y / steps];
  });
}

interface EdgeColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
}

function readEdges(bytes: ByteReader, positions: readonly Position[]): EdgeColumns {
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < positions.length; node++) {
    let last = node;
    for (let i = bytes.unsigned(); i > 0; i--) {
      last += bytes.unsigned() + 1;
      from.push(node);
      to.push(last);
    }
  }
  const reduced = positions.map(reducedLatitude);
  const km = Float64Array.from(from, (a, i) => {
    const b = to[i]!;
    const turn = ((positions[b]![0] - positions[a]![0]) * Math.PI) / 180;
    return lambertBetweenKm(reduced[a]!, reduced[b]!, turn) + bytes.signed() / LENGTH_STEPS;
  });
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), km };
}

function readAscending(bytes: ByteReader): number[] {
  let last = 0;
  return Array.from({ length: bytes.unsigned() }, () => (last += bytes.unsigned()));
}

function readTags(bytes: ByteReader, edgeCount: number): { tag: Uint16Array; tags: number[][] } {
  const tag = new Uint16Array(edgeCount);
  const tags: number[][] = [[]];
  const known = new Map<string, number>();
  for (const edge of readAscending(bytes)) {
    const passages = readAscending(bytes);
    const key = passages.join();
    if (!known.has(key)) known.set(key, tags.push(passages) - 1);
    tag[edge] = known.get(key)!;
  }
  return { tag, tags };
}

function rows(
  nodeCount: number,
  { from, to, km }: EdgeColumns,
  tag: Uint16Array,
): Pick<SeaNetwork, "first" | "to" | "km" | "tag"> {
  const first = new Uint32Array(nodeCount + 1);
  for (let e = 0; e < from.length; e++) {
    first[from[e]! + 1]!++;
    first[to[e]! + 1]!++;
  }
  for (let i = 0; i < nodeCount; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const out = {
    first,
    to: new Uint32Array(2 * from.length),
    km: new Float64Array(2 * from.length),
    tag: new Uint16Array(2 * from.length),
  };
  for (let e = 0; e < from.length; e++) {
    for (const [a, b] of [
      [from[e]!, to[e]!],
      [to[e]!, from[e]!],
    ] as const) {
      const k = next[a]!++;
      out.to[k] = b;
      out.km[k] = km[e]!;
      out.tag[k] = tag[e]!;
    }
  }
  return out;
}

function readCoast(bytes: ByteReader): Pick<SeaNetwork, "coast" | "barrierFrom"> {
  const shores = bytes.unsigned();
  const lines = Array.from({ length: bytes.unsigned() }, () => readPositions(bytes, COAST_STEPS));
  const breaks = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let end = 0;
  for (const line of lines) breaks[(end += line.length) - 1] = 1;
  const barrierFrom = lines.slice(0, shores).reduce((sum, line) => sum + line.length, 0);
  return { coast: coastGrid({ xyz: flat(lines.flat()), breaks }, COAST_CELLS), barrierFrom };
}

function flat(positions: readonly Position[]): Float64Array {
  const xyz = new Float64Array(3 * positions.length);
  positions.forEach((position, i) => xyz.set(vectorOf(position), 3 * i));
  return xyz;
}
