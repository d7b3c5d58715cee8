/** `atlas distance`: the shortest sea route between two places, one pair or a file of pairs. */
import { passageIds } from "../core/sea/route/rule";
import { print, printError, printJson, type Status } from "./command";
import { distanceAnswer, type DistanceAnswer } from "./distance-answer";
import { distanceArgs, type DistanceCall, type DistanceWords } from "./distance-args";
import { readPairs } from "./distance-batch";
import type { SeaAtlas } from "./world";

/**
 * Runs the command.
 *
 * @throws UsageError for words or a file that are wrong
 */
export async function distanceCommand(args: readonly string[], atlas: SeaAtlas): Promise<Status> {
  const call = distanceArgs(args, passageIds(atlas.sea.harbours));
  return call.batch === null ? single(call, atlas) : batch(call.batch, call, atlas);
}

function single({ words, json }: DistanceCall, atlas: SeaAtlas): Status {
  const answer = distanceAnswer(words, atlas);
  if (json) printJson(answer);
  else print(readable(answer));
  for (const words of [answer.reason, answer.hint]) if (words !== undefined) printError(words);
  return statusOf(answer);
}

/** Places that are not known, or one given twice, are wrong words; two places without a way have no answer. */
function statusOf({ from, to, reason }: DistanceAnswer): Status {
  if (reason === undefined) return 0;
  return from.lon === null || to.lon === null || (from.lon === to.lon && from.lat === to.lat) ? 2 : 1;
}

async function batch(file: string, call: DistanceCall, atlas: SeaAtlas): Promise<Status> {
  const known = passageIds(atlas.sea.harbours);
  for (const pair of await readPairs(file)) printJson(pairAnswer(pair, call, known, atlas));
  return 0;
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
