/** Reads the edges of the network file into rows by node. */
import { lambertBetweenKm } from "../../geodesy/lambert";
import type { ByteReader } from "./bytes";

export interface Edges {
  readonly first: Uint32Array; // where a node's edges begin in `to`; both directions are listed
  readonly to: Uint32Array;
  readonly km: Float64Array; // on the WGS84 ellipsoid
  readonly passageSet: Uint16Array; // index in the network's passageSets
}

/** Edges in the order of the file, each once, its smaller node first. */
export interface Pairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
}

const LENGTH_STEPS = 100; // per km

/** @param auxiliary the nodes' vectors on the auxiliary sphere */
export function readNodePairs(bytes: ByteReader, auxiliary: Float64Array): Pairs {
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < auxiliary.length / 3; node++) {
    let last = node;
    for (let i = bytes.unsigned(); i > 0; i--) {
      last += bytes.unsigned() + 1;
      from.push(node);
      to.push(last);
    }
  }
  const km = new Float64Array(from.length);
  for (let e = 0; e < km.length; e++)
    km[e] = lambertBetweenKm(auxiliary, from[e]!, to[e]!) + bytes.signed() / LENGTH_STEPS;
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), km };
}

export interface PassageSets {
  readonly passageSet: Uint16Array; // by pair
  readonly passageSets: readonly (readonly number[])[];
}

export function readPassageSets(bytes: ByteReader, edgeCount: number): PassageSets {
  const passageSet = new Uint16Array(edgeCount);
  const passageSets: number[][] = [[]];
  const known = new Map<string, number>();
  for (const edge of bytes.ascending()) {
    const passages = bytes.ascending();
    const key = passages.join();
    if (!known.has(key)) known.set(key, passageSets.push(passages) - 1);
    passageSet[edge] = known.get(key)!;
  }
  return { passageSet, passageSets };
}

/** Both directions of every pair, by the node they leave. */
export function rowsOf(nodeCount: number, { from, to, km }: Pairs, passageSet: Uint16Array): Edges {
  const first = new Uint32Array(nodeCount + 1);
  for (let e = 0; e < from.length; e++) {
    first[from[e]! + 1]!++;
    first[to[e]! + 1]!++;
  }
  for (let i = 0; i < nodeCount; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const count = 2 * from.length;
  const rows = { first, to: new Uint32Array(count), km: new Float64Array(count), passageSet: new Uint16Array(count) };
  const put = (a: number, b: number, e: number): void => {
    const k = next[a]!++;
    rows.to[k] = b;
    rows.km[k] = km[e]!;
    rows.passageSet[k] = passageSet[e]!;
  };
  for (let e = 0; e < from.length; e++) {
    put(from[e]!, to[e]!, e);
    put(to[e]!, from[e]!, e);
  }
  return rows;
}
