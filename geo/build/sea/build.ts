/** Builds geo/network/sea.bin from Natural Earth's coast and the sea marks of geo/. Run by `npm run geo:build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { collected } from "./collect";
import { shippedCoast } from "./coast";
import { encoded } from "./encode";
import { passagesCrossed } from "../../../src/core/sea/network/gate";
import { graphOf } from "./graph";
import { packed } from "./pack";
import { usedEdges } from "./prune";
import { settingsFor } from "./settings";
import { spanning } from "./spanner";
import { writeValidation } from "./validate";

const OUT = new URL("../../network/", import.meta.url);

export async function buildSeaNetwork(log: (line: string) => void = console.log): Promise<void> {
  const world = await collected(log);
  const crossed = world.edges.map(([a, b]) => passagesCrossed(world.nodes[a]!.at, world.nodes[b]!.at, world.passages));
  const graph = graphOf(world.nodes, world.edges);
  const used = await usedEdges({
    graph,
    edgeCount: world.edges.length,
    settings: settingsFor(world, crossed),
    isEnd: Uint8Array.from(world.nodes, (_, i) => (world.isSample(i) ? 1 : 0)),
  });
  log(`sea: ${used.reduce((sum, u) => sum + u, 0)} of ${world.edges.length} edges are used`);
  const shores = shippedCoast(world.land);
  const coast = [...shores, ...world.barriers];
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
  const bytes = encoded({ ...packed(world, corners, kept, crossed), coast, shores: shores.length });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL("sea.bin", OUT), bytes);
  log(`sea: ${bytes.length} bytes, ${coast.reduce((sum, line) => sum + line.length, 0)} coast points`);
  writeValidation();
}

if (process.argv[1] === new URL(import.meta.url).pathname) await buildSeaNetwork();
