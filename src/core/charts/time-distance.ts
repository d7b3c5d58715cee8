import type { Passage } from "../model/catalog";
import type { Option, Percentiles } from "../model/comparison";
import type { Components } from "../model/components";
import { DRAW_COUNT, type Draws } from "../time/draws";
import type { Leg, RunningPart, Transfer, TransferKind } from "../model/leg";
import { exactPercentiles } from "../time/percentiles";
import { sampleDays } from "../time/sample";
import { kmAtPassage } from "./km-at-passage";

/** Where an option stands when one thing is done: a stretch of a leg run, or a wait over. */
export interface Step {
  readonly legId: string;
  readonly waitAt: string | null; // place, station or passage id; null: under way
  readonly kinds: readonly TransferKind[]; // what is waited for
  readonly km: number; // from the origin
  readonly days: Percentiles; // since departure
}

/** An option's way through distance and time: it starts at 0 km and 0 days, a wait adds days alone. */
export interface TimeDistance {
  readonly option: string;
  readonly steps: readonly Step[];
}

/** What the days of an answer were drawn from. */
export interface DrawContext {
  readonly draws: Draws;
  readonly components: Components;
}

export type PassageGates = Readonly<Record<string, Pick<Passage, "positions">>>;

/**
 * The course of an option: after every step the 10th, 50th and 90th percentile of the days since departure, from the
 * draws its total comes from. Medians do not add, so these are those of the running sums: the last step is the
 * option's own `days`. They are not rounded: a short run after a wait would else end the minute it began.
 *
 * A wait in a passage lies where the line crosses its gate, one before departure at the origin, any other at the far
 * end of its leg; a liner's calls are spread over the open sea of theirs.
 *
 * @param option one with days
 */
export function timeDistance(
  option: Pick<Option, "id" | "legs">,
  chance: DrawContext,
  gates: PassageGates,
): TimeDistance {
  let days: Float64Array = new Float64Array(DRAW_COUNT);
  const steps: Step[] = [];
  let km = 0;
  for (const leg of option.legs) {
    for (const piece of piecesOf(leg, gates)) {
      days = sumOf(days, sampledPiece(leg, piece, chance));
      km += piece.run?.distanceKm ?? 0;
      const kinds = piece.waits.map(({ kind }) => kind);
      steps.push({ legId: leg.id, waitAt: piece.waits[0]?.at ?? null, kinds, km, days: exactPercentiles(days) });
    }
  }
  return { option: option.id, steps };
}

/** One step of a leg: a run, with its share of the calls made meanwhile, or waits at one place. */
interface Piece {
  readonly run: RunningPart | null;
  readonly waits: readonly Transfer[];
  readonly calls: { readonly transfers: readonly Transfer[]; readonly share: number } | null;
}

function piecesOf(leg: Leg, gates: PassageGates): Piece[] {
  const waits = waitsAlong(leg, gates);
  const pieces: Piece[] = [];
  let km = 0;
  for (const part of leg.running) {
    const endKm = km + part.distanceKm;
    while (waits[0] !== undefined && waits[0].km < endKm - A_METRE) {
      const wait = waits.shift()!;
      if (wait.km > km + A_METRE) pieces.push(runPiece(leg, part, wait.km - km));
      pieces.push(waitPiece(wait.transfers));
      km = Math.max(km, wait.km);
    }
    pieces.push(runPiece(leg, part, endKm - km));
    km = endKm;
  }
  return [...pieces, ...waits.map(({ transfers }) => waitPiece(transfers))];
}

const A_METRE = 0.001; // km

function waitPiece(waits: readonly Transfer[]): Piece {
  return { run: null, waits, calls: null };
}

function runPiece(leg: Leg, part: RunningPart, distanceKm: number): Piece {
  const transfers = leg.transfers.filter(({ kind }) => kind === "call");
  const open = leg.running.filter(isOpenSea);
  const callKm = open.reduce((sum, one) => sum + one.distanceKm, 0);
  const isShared = transfers.length > 0 && callKm > 0 && isOpenSea(part);
  return {
    run: { ...part, distanceKm },
    waits: [],
    calls: isShared ? { transfers, share: distanceKm / callKm } : null,
  };
}

function isOpenSea({ component }: RunningPart): boolean {
  return component.startsWith("sea-speed");
}

interface Wait {
  readonly km: number; // from the start of the leg
  readonly transfers: readonly Transfer[]; // at one place
}

/** The waits in order of travel, those at one place together; what never takes any time is left out. */
function waitsAlong(leg: Leg, gates: PassageGates): Wait[] {
  const callsAreSpread = leg.running.some(isOpenSea);
  const real = leg.transfers.filter(
    ({ kind, dwellDays }) => dwellDays.high > 0 && !(kind === "call" && callsAreSpread),
  );
  const places = [...new Set(real.map(({ at }) => at))];
  return places
    .map((at) => {
      const transfers = real.filter((transfer) => transfer.at === at);
      return { km: kmOfWait(leg, transfers[0]!, gates), transfers };
    })
    .toSorted((a, b) => a.km - b.km);
}

function kmOfWait(leg: Leg, { kind, at }: Transfer, gates: PassageGates): number {
  if (kind === "origin") return 0;
  const gate = kind === "passage" ? gates[at] : undefined;
  return gate === undefined ? leg.distanceKm : kmAtPassage(leg, gate.positions);
}

function sampledPiece(leg: Leg, { run, waits, calls }: Piece, { draws, components }: DrawContext): Float64Array {
  const sampled = sampleDays([{ ...leg, running: run === null ? [] : [run], transfers: waits }], draws, components);
  if (calls === null) return sampled;
  const called = sampleDays([{ ...leg, running: [], transfers: calls.transfers }], draws, components);
  return sampled.map((day, draw) => day + called[draw]! * calls.share);
}

function sumOf(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((day, draw) => day + b[draw]!);
}
