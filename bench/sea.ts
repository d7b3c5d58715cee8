/** Sea routes: ours beside searoute-js and beside plain Dijkstra on our own network, errors next to times. */
import { KM_PER_NM } from "../src/core/units";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import FlatQueue from "flatqueue";
import { readTruth, type TruthRow } from "../geo/build/sea/truth";
import type { Position } from "../src/core/geodesy/position";
import { isOnLand } from "../src/core/sea/geometry/coast-point";
import { readSeaNetwork, type SeaNetwork } from "../src/core/sea/network/network";
import { isRoute, seaRoute } from "../src/core/sea/route/route";
import { vectorOf } from "../src/core/sea/geometry/vector";

const FILE = new URL("../geo/network/sea.bin", import.meta.url);
const ROUNDS = 5;

type Router = (from: Position, to: Position) => number | null; // km

export interface SeaBenchRow {
  readonly what: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly medianErrorPct: number | null;
  readonly answered: string;
}

export function benchSea(): string {
  const bytes = Uint8Array.from(readFileSync(FILE)).buffer;
  const began = performance.now();
  const net = readSeaNetwork(bytes);
  const loadMs = performance.now() - began;
  const points = net.coast.breaks.length; // the first look indexes the coast
  const coastMs = performance.now() - began - loadMs;
  const rows = readTruth().filter(({ way }, i) => way === "direct" && i % 4 === 0);
  const results = [
    measured("ours, harbour to harbour", rows, ours(net)),
    measured("ours, any point to any point", anyPoints(net), ours(net)),
    measured(
      "Dijkstra on our network, harbour to harbour",
      rows.filter((_, i) => i % 4 === 0),
      dijkstra(net),
    ),
    measured("searoute-js, harbour to harbour", rows, searouteJs()),
  ];
  const size = brotliCompressSync(new Uint8Array(bytes)).length;
  const head = `sea network: ${Math.round(size / 1000)} kB brotli, ${net.positions.length} nodes, ${net.to.length / 2} edges, read in ${loadMs.toFixed(0)} ms; ${points} coast points indexed in ${coastMs.toFixed(0)} ms when a place that is no harbour is first asked for`;
  return [head, ...results.map(written)].join("\n");
}

function ours(net: SeaNetwork): Router {
  return (from, to) => seaRoute(net, { from, to }).distanceKm;
}

type Pair = Pick<TruthRow, "fromAt" | "toAt"> & { readonly publishedNm?: number };

/** Best of some rounds for each pair: other work on the machine only ever adds. */
function measured(what: string, pairs: readonly Pair[], router: Router): SeaBenchRow {
  const times = pairs.map(() => Infinity);
  const answers = pairs.map(({ fromAt, toAt }) => router(fromAt, toAt));
  for (let round = 0; round < ROUNDS; round++) {
    pairs.forEach(({ fromAt, toAt }, i) => {
      const from = performance.now();
      router(fromAt, toAt);
      times[i] = Math.min(times[i]!, performance.now() - from);
    });
  }
  const errors = answers.flatMap((km, i) => errorOf(km, pairs[i]!.publishedNm));
  const answered = `${answers.filter((km) => km !== null).length} of ${pairs.length}`;
  return {
    what,
    medianMs: share(times, 0.5),
    p95Ms: share(times, 0.95),
    medianErrorPct: errors.length > 0 ? share(errors, 0.5) : null,
    answered,
  };
}

function errorOf(km: number | null, publishedNm: number | undefined): number[] {
  return km === null || publishedNm === undefined ? [] : [(100 * Math.abs(km / KM_PER_NM - publishedNm)) / publishedNm];
}

function share(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))]!;
}

/** Pairs of points spread over the sphere by the golden angle, those on land left out. */
function anyPoints(net: SeaNetwork): Pair[] {
  const points = Array.from({ length: 400 }, (_, i): Position => [
    ((i * 137.50776) % 360) - 180,
    (Math.asin(1.7 * ((i + 0.5) / 400) - 0.85) * 180) / Math.PI,
  ]);
  const wet = points.filter((at) => !isOnLand(net, vectorOf(at)));
  const pairs = wet.map((fromAt, i) => ({ fromAt, toAt: wet[(i * 7 + 3) % wet.length]! }));
  return pairs.filter(({ fromAt, toAt }) => isRoute(seaRoute(net, { from: fromAt, to: toAt })));
}

function searouteJs(): Router {
  const feature = (coordinates: Position) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates },
  });
  const quiet = console.log;
  const route = createRequire(import.meta.url)("searoute-js") as (
    from: unknown,
    to: unknown,
    units: string,
  ) => { properties: { length: number } } | null;
  return (from, to) => {
    console.log = () => undefined; // it prints on every question
    try {
      return route(feature(from), feature(to), "kilometers")?.properties.length ?? null;
    } finally {
      console.log = quiet;
    }
  };
}

/** The textbook algorithm over the same edges, from harbour node to harbour node. */
function dijkstra(net: SeaNetwork): Router {
  const shut = Uint8Array.from(net.passageSets, (passageSet) =>
    passageSet.some((p) => !net.passages[p]!.open) ? 1 : 0,
  );
  return (from, to) => {
    const [start, goal] = [nodeAt(net, from), nodeAt(net, to)];
    const km = new Float64Array(net.positions.length).fill(Infinity);
    const queue = new FlatQueue<number>();
    km[start] = 0;
    queue.push(start, 0);
    while (queue.length > 0) {
      const at = queue.peekValue()!;
      const node = queue.pop()!;
      if (node === goal) return at;
      if (at > km[node]!) continue;
      for (let k = net.first[node]!; k < net.first[node + 1]!; k++) {
        const next = at + net.km[k]!;
        if (shut[net.passageSet[k]!] || next >= km[net.to[k]!]!) continue;
        km[net.to[k]!] = next;
        queue.push(net.to[k]!, next);
      }
    }
    return null;
  };
}

function nodeAt(net: SeaNetwork, position: Position): number {
  const near = (at: Position): number => Math.abs(at[0] - position[0]) + Math.abs(at[1] - position[1]);
  return net.harbours.reduce((best, harbour) => (near(harbour.at) < near(best.at) ? harbour : best)).node;
}

function written({ what, medianMs, p95Ms, medianErrorPct, answered }: SeaBenchRow): string {
  const error = medianErrorPct === null ? "" : `, median error ${medianErrorPct.toFixed(2)} %`;
  return `${what}: median ${medianMs.toFixed(3)} ms, p95 ${p95Ms.toFixed(3)} ms${error}, answered ${answered}`;
}
