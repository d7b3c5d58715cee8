/** `atlas distance`: the shortest sea route between two places, one pair or a file of pairs. */
import { readFileSync } from "node:fs";
import type { PlaceIndex } from "../core/search/place-search";
import type { SeaNetwork } from "../core/sea/network/network";
import { distanceAnswer, type DistanceAnswer, type DistanceWords } from "./distance-answer";
import { distanceArgs, type DistanceCall } from "./distance-args";
import { readPairsFile } from "./distance-batch";

export interface SeaAtlas {
  readonly places: PlaceIndex;
  readonly network: SeaNetwork;
}

/** Runs the command; returns the exit status: 0 answered, 1 no answer, 2 wrong words. */
export function distanceCommand(args: readonly string[], atlas: SeaAtlas): number {
  const call = distanceArgs(
    args,
    atlas.network.passages.map(({ id }) => id),
  );
  if ("error" in call) {
    process.stderr.write(`${call.error}\n`);
    return 2;
  }
  return call.batch === null ? single(call, atlas) : batch(call.batch, call, atlas);
}

function single({ words, json }: DistanceCall, atlas: SeaAtlas): number {
  const answer = distanceAnswer(words, atlas);
  process.stdout.write(json ? `${JSON.stringify(answer)}\n` : readable(answer));
  if (answer.reason !== undefined) process.stderr.write(`${answer.reason}\n`);
  return statusOf(answer);
}

/** Places that are not known, or one given twice, are wrong words; two places without a way have no answer. */
function statusOf({ from, to, reason }: DistanceAnswer): number {
  if (reason === undefined) return 0;
  return from.lon === null || to.lon === null || (from.lon === to.lon && from.lat === to.lat) ? 2 : 1;
}

function batch(file: string, call: DistanceCall, atlas: SeaAtlas): number {
  const text = readBatch(file);
  const pairs =
    text === null ? `unreadable file "${file}": give a CSV file with the columns from,to` : readPairsFile(text);
  if (typeof pairs === "string") {
    process.stderr.write(`${pairs}\n`);
    return 2;
  }
  const known = atlas.network.passages.map(({ id }) => id);
  for (const pair of pairs) process.stdout.write(`${JSON.stringify(pairAnswer(pair, call, known, atlas))}\n`);
  return 0;
}

function readBatch(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function pairAnswer(
  pair: DistanceWords,
  { words }: DistanceCall,
  known: readonly string[],
  atlas: SeaAtlas,
): DistanceAnswer {
  const merged = {
    ...pair,
    via: pair.via.length > 0 ? pair.via : words.via,
    avoid: [...pair.avoid, ...words.avoid],
    open: [...pair.open, ...words.open],
  };
  return distanceAnswer(merged, atlas, known);
}

function readable({ from, to, distanceKm, distanceNm, passages, reason }: DistanceAnswer): string {
  if (distanceKm === null || distanceNm === null) return `no distance: ${reason}\n`;
  const snap = (km: number): string => (km >= 0.05 ? ` (line ends ${km.toFixed(1)} km from it)` : "");
  return [
    `from      ${from.name ?? `${from.lon},${from.lat}`}${snap(from.snapKm)}`,
    `to        ${to.name ?? `${to.lon},${to.lat}`}${snap(to.snapKm)}`,
    `distance  ${distanceNm.toFixed(1)} nm, ${distanceKm.toFixed(1)} km`,
    `passages  ${passages.join(", ") || "none"}`,
    "",
  ].join("\n");
}
