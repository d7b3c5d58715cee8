/**
 * Builds geo/network/sea.bin and sea-full.bin from Natural Earth's coast and the sea marks of geo/. Run by
 * `npm run geo:build`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { passagesCrossed } from "../../../src/core/sea/network/gate";
import { COARSE, shippedCoast } from "./coast";
import { collected, type SeaInput } from "./collect";
import { encoded } from "./encode";
import { fullNetwork } from "./full";
import { graphOf } from "./graph";
import { packed } from "./pack";
import { usedEdges } from "./prune";
import { settingsFor } from "./settings";
import { spanning } from "./spanner";
import { writeValidation } from "./validate";

const OUT = new URL("../../network/", import.meta.url);
const STRIPE = 4; // degrees of latitude
const COAST_STEPS = 250; // per degree: 0.004 degrees, at most 445 m

type Log = (line: string) => void;

export async function buildSeaNetwork(log: Log = console.log): Promise<void> {
  await writeNetworks(await collected(log), log);
  writeValidation();
}

/** What ways between harbours use, and all that free ends may need. */
async function writeNetworks(world: SeaInput, log: Log): Promise<void> {
  const { kept, bytes } = await harbourNetwork(world, log);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL("sea.bin", OUT), bytes);
  const full = fullNetwork(world, kept, log);
  writeFileSync(new URL("sea-full.bin", OUT), full);
  log(`sea: ${bytes.length} bytes for harbours, ${full.length} for free ends`);
}

async function harbourNetwork(
  world: SeaInput,
  log: Log,
): Promise<{ readonly kept: readonly number[]; readonly bytes: Uint8Array }> {
  const crossed = world.edges.map(([a, b]) => passagesCrossed(world.nodes[a]!.at, world.nodes[b]!.at, world.passages));
  const used = await usedEdges({
    graph: graphOf(world.nodes, world.edges),
    edgeCount: world.edges.length,
    settings: settingsFor(world, crossed),
    isEnd: Uint8Array.from(world.nodes, (_, i) => (world.isSample(i) ? 1 : 0)),
  });
  log(`sea: ${used.reduce((sum, u) => sum + u, 0)} of ${world.edges.length} edges are used`);
  const numbers = world.edges.flatMap(([a, b], i) => (used[i] && !world.isSample(a) && !world.isSample(b) ? [i] : []));
  const stays = (edge: number): boolean => edge < world.fairwayEdges || crossed[edge]!.length > 0;
  const kept = spanning(
    world.nodes.map(({ at }) => at),
    world.edges,
    numbers,
    stays,
  );
  log(`sea: ${kept.length} of ${numbers.length} span the rest`);
  const corners = world.edges.flatMap((ends, i) => (used[i] ? ends.filter((node) => !world.isSample(node)) : []));
  const network = packed(world, corners, kept, new Map(kept.map((i) => [i, crossed[i]!])), STRIPE);
  const shores = shippedCoast(world.land, COARSE);
  const coast = [...shores, ...world.barriers.map(({ line }) => line)];
  const barriers = world.barriers.map(({ id }) => id);
  const bytes = encoded({
    ...network,
    inshore: [],
    marks: 0,
    coast,
    coastSteps: COAST_STEPS,
    shores: shores.length,
    barriers,
  });
  return { kept, bytes };
}

if (process.argv[1] === new URL(import.meta.url).pathname) await buildSeaNetwork();
