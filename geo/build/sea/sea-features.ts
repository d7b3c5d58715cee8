/** The hand-kept sea marks of geo/: fairways, barriers, passages and harbours. */
import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import type { Position } from "../../../src/core/geodesy/position";
import { type Vector, vectorOf } from "../../../src/core/sea/geometry/vector";

const GEO = new URL("../../", import.meta.url);

export interface Fairway {
  readonly id: string;
  readonly kind: string;
  readonly confined: boolean; // entered and left at its ends and by harbours on it
  readonly line: readonly Position[];
}

/** Which ships cross a mark all the same: those with an end near it, or behind it. */
export interface MarkLift {
  readonly withinKm: number; // 0: however near, it does not matter
  readonly southOf: number; // degrees of latitude; 0: it has no side
}

export interface Barrier {
  readonly id: string;
  readonly line: readonly Vector[];
  readonly lift: MarkLift | null; // null: no ship crosses it
}

export interface PassageGate {
  readonly id: string;
  readonly open: boolean;
  readonly opensWith: number; // number of the passage whose asking opens this one too, counted from 1; 0: none
  readonly opensToDraught: boolean;
  readonly draughtM: number | null;
  readonly closes: readonly number[]; // numbers of the passages that asking for this one closes
  readonly gates: readonly (readonly [Vector, Vector])[];
  readonly lift: MarkLift | null; // when closed: for ships with an end near it
}

function read<G extends LineString | MultiLineString | Point>(path: string): FeatureCollection<G> {
  return JSON.parse(readFileSync(new URL(path, GEO), "utf8")) as FeatureCollection<G>;
}

export function readFairways(): Fairway[] {
  return read<LineString>("sea/fairways.geojson").features.map(({ id, properties, geometry }) => ({
    id: String(id),
    kind: String(properties?.["kind"]),
    confined: properties?.["confined"] === true,
    line: geometry.coordinates as unknown as Position[],
  }));
}

export function readBarriers(): Barrier[] {
  return read<LineString>("sea/barriers.geojson").features.map(({ id, properties, geometry }) => ({
    id: String(id),
    line: (geometry.coordinates as unknown as Position[]).map(vectorOf),
    lift: liftOf(properties ?? {}),
  }));
}

function liftOf(properties: Readonly<Record<string, unknown>>): MarkLift | null {
  const { liftedWithinKm = 0, liftedSouthOf = 0 } = properties;
  return liftedWithinKm || liftedSouthOf ? { withinKm: Number(liftedWithinKm), southOf: Number(liftedSouthOf) } : null;
}

/** Marks that some ships cross, as passages that are closed to all others. */
export function markGates(barriers: readonly Barrier[]): PassageGate[] {
  return barriers.flatMap(({ id, line, lift }) =>
    lift === null
      ? []
      : [
          {
            id,
            open: false,
            opensWith: 0,
            opensToDraught: false,
            draughtM: null,
            closes: [],
            gates: gatesOf(line),
            lift,
          },
        ],
  );
}

interface Limit {
  readonly quantity: string;
  readonly value?: number;
  readonly low?: number;
}

export function readPassages(): PassageGate[] {
  const groups = JSON.parse(readFileSync(new URL("sea/passage-groups.json", GEO), "utf8")) as {
    readonly asked: readonly string[];
    readonly closes: readonly string[];
  }[];
  const { features } = read<LineString | MultiLineString>("passages.geojson");
  return features.map(({ id, properties, geometry }) => {
    const limits = (properties?.["limits"] ?? []) as Limit[];
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return {
      id: String(id),
      open: properties?.["defaultOpen"] === true,
      opensWith: 1 + features.findIndex((other) => other.id === properties?.["opensWith"]),
      opensToDraught: properties?.["opensToDraught"] === true,
      closes: features.flatMap((other, i) =>
        groups.some(({ asked, closes }) => asked.includes(String(id)) && closes.includes(String(other.id))) ? [i] : [],
      ),
      draughtM: limitM(limits, "draught") ?? limitM(limits, "depth"),
      gates: lines.flatMap((line) => gatesOf((line as unknown as Position[]).map(vectorOf))),
      lift: liftOf(properties ?? {}),
    };
  });
}

function limitM(limits: readonly Limit[], quantity: string): number | null {
  const limit = limits.find((one) => one.quantity === quantity);
  return limit?.value ?? limit?.low ?? null;
}

function gatesOf(line: readonly Vector[]): [Vector, Vector][] {
  return line.slice(1).map((end, i) => [line[i]!, end]);
}

/**
 * Where routes begin and end: the ports and waypoints of geo/places.geojson, the reference points of the distance
 * tables, and the ports of geo/trade-places.geojson.
 */
export function readHarbours(): Position[] {
  const isAfloat = ({ properties }: Feature): boolean => ["port", "waypoint"].includes(properties?.["kind"] as string);
  const [places, trade] = ["places.geojson", "trade-places.geojson"].map((file) => read<Point>(file).features);
  const points = read<Point>("sea/harbours.geojson").features;
  const all = [...places!.filter(isAfloat), ...points, ...trade!.filter(isAfloat)];
  return all.map(({ geometry }) => geometry.coordinates as unknown as Position);
}
