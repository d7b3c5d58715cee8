/** The packed sea network: nodes, edges, passages, harbours and a coast for what lies between. */
import { auxiliaryVectors } from "../../geodesy/lambert";
import type { Position } from "../../geodesy/position";
import { ByteReader } from "./bytes";
import { readCoast, type SeaCoast } from "./coast";
import { type Edges, readNodePairs, readPassageSets, rowsOf } from "./edges";
import { positionsOf, readDegrees, readPositions, unitVectors } from "./positions";
import { type Vector, vectorOf } from "../geometry/vector";

export interface SeaPassage {
  readonly id: string;
  readonly open: boolean; // unless closed by the question
  readonly opensToDraught: boolean; // when closed: to ships whose stated draught fits
  readonly opensWith: number; // number of the passage whose asking opens this one too; -1: none
  readonly draughtM: number | null; // deepest ship it takes
  readonly closes: readonly number[]; // numbers of the passages that asking for this one closes
  readonly gates: readonly (readonly [Vector, Vector])[];
  readonly lift: Lift | null;
  readonly isMark: boolean; // no passage with a name: a reef, a scheme, ice that through traffic keeps away from
}

/** To which ships a closed passage opens all the same: those with a free end near it, or behind it. */
export interface Lift {
  readonly withinKm: number; // 0: however near, it does not matter
  readonly southOf: number; // degrees of latitude; 0: it has no side
}

export interface Harbour {
  readonly at: Position;
  readonly node: number;
}

export interface SeaNetwork extends Edges {
  readonly positions: readonly Position[];
  readonly xyz: Float64Array;
  readonly inshore: Uint8Array; // by node: 1 for corners close to the shore, for ways that begin or end near them
  readonly auxiliary: Float64Array; // nodes on the auxiliary sphere of Lambert's formula
  readonly passageSets: readonly (readonly number[])[]; // passages crossed, by number; passageSets[0] is none
  readonly fairway: readonly (readonly [number, number])[]; // node pairs along hand-drawn channels
  readonly passages: readonly SeaPassage[];
  readonly harbours: readonly Harbour[];
  readonly coast: SeaCoast; // indexed when first looked at: paths between harbours need none
}

/** A network with all corners of the coast and a coast to find ways out by. */
export function isForFreeEnds({ passages }: Pick<SeaNetwork, "passages">): boolean {
  return passages.some(({ isMark }) => isMark);
}

const HEADER = "corridor-atlas sea 3";
const NODE_STEPS = 2000; // per degree
const PLACE_STEPS = 1000;

/** @throws RangeError when the bytes are not a sea network of this version */
export function readSeaNetwork(buffer: ArrayBuffer): SeaNetwork {
  const bytes = new ByteReader(buffer);
  const header = bytes.text();
  if (header !== HEADER) throw new RangeError(`unknown sea network "${header.slice(0, 40)}": expected "${HEADER}"`);
  const passages = readPassages(bytes);
  const degrees = readDegrees(bytes, NODE_STEPS);
  const inshore = new Uint8Array(degrees.length / 2);
  for (const node of bytes.ascending()) inshore[node] = 1;
  const auxiliary = auxiliaryVectors(degrees);
  const pairs = readNodePairs(bytes, auxiliary);
  const fairway = bytes.ascending().map((edge) => [pairs.from[edge]!, pairs.to[edge]!] as const);
  const { passageSet, passageSets } = readPassageSets(bytes, pairs.to.length);
  const places = readPositions(bytes, PLACE_STEPS);
  const harbours = places.map((at) => ({ at, node: bytes.unsigned() }));
  const coastOf = readCoast(bytes);
  let coast: SeaCoast | null = null;
  return {
    positions: positionsOf(degrees),
    xyz: unitVectors(degrees),
    inshore,
    auxiliary,
    ...rowsOf(degrees.length / 2, pairs, passageSet),
    passageSets,
    fairway,
    passages,
    harbours,
    get coast() {
      return (coast ??= coastOf());
    },
  };
}

function readPassages(bytes: ByteReader): SeaPassage[] {
  const passages = Array.from({ length: bytes.unsigned() }, () => {
    const id = bytes.text();
    const access = bytes.unsigned();
    const opensWith = bytes.unsigned() - 1;
    const draught = bytes.unsigned();
    const [withinKm, southOf] = [bytes.unsigned(), bytes.signed()];
    const closes = bytes.ascending();
    const ends = readPositions(bytes, PLACE_STEPS).map(vectorOf);
    const gates: [Vector, Vector][] = [];
    for (let i = 0; i < ends.length; i += 2) gates.push([ends[i]!, ends[i + 1]!]);
    const draughtM = draught === 0 ? null : draught / 100;
    const lift = withinKm === 0 && southOf === 0 ? null : { withinKm, southOf };
    return { id, open: access === 1, opensToDraught: access === 2, opensWith, draughtM, closes, gates, lift };
  });
  const firstMark = passages.length - bytes.unsigned();
  return passages.map((passage, i) => ({ ...passage, isMark: i >= firstMark }));
}
