/**
 * `npm run geo:build`: everything derived from geo/. Its results are committed, so that a clone starts at once.
 * The sea network takes minutes and is made again only when it is missing or with `npm run geo:build -- --sea`.
 */
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Atlas, LandNetwork, PlannedLand } from "../../src/core/model/catalog";
import { createPlanner } from "../../src/core/planner/planner";
import { seaRouter } from "../../src/core/sea/matrix/sea-router";
import type { SeaNetwork } from "../../src/core/sea/network/network";
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue, type Issue } from "../../src/data/issues";
import { readGeo } from "../../src/data/read-geo";
import { parseSeaNetwork } from "../../src/data/sea-network";
import { buildBasemap } from "./basemap/build";
import { buildCalibration, heldAgainstTruth } from "./calibration";
import { buildCatalog, buildTradePlaces } from "./catalog";
import { deriveClaims } from "./derive/claims";
import { deriveHeadlines } from "./derive/headlines";
import { refreshTowns } from "./town-extract";
import { buildSeaNetwork } from "./sea/build";

const DERIVED = "geo/derived";
const SEA = "geo/network/sea.bin";

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`broken data:\n${issues.map(formatIssue).join("\n")}`);
}

function soundAtlas(): Atlas {
  const { atlas, issues } = buildAtlas(readGeo());
  refuse(issues);
  return atlas;
}

async function seaNetwork(): Promise<SeaNetwork> {
  if (!existsSync(SEA) || process.argv.includes("--sea")) await buildSeaNetwork();
  const { network, issues } = parseSeaNetwork(SEA, Uint8Array.from(readFileSync(SEA)).buffer);
  refuse(issues);
  if (network === null) throw new Error(`unreadable file ${SEA}`);
  return network;
}

/** What ways are found by: without halts, whose positions are in the lines already, names and notes. */
function plannedLand({ stations, sections, ...rest }: LandNetwork): PlannedLand {
  const ends = new Set(sections.flatMap(({ from, to }) => [from, to]));
  const points = Object.values(stations).filter(({ id }) => ends.has(id));
  return {
    ...rest,
    stations: Object.fromEntries(
      points.map(({ id, country, places, position }) => [id, { country, places, position }]),
    ),
    sections: sections.map(({ note: _, ...section }) => section),
  };
}

/** What the page's planner runs on, fetched only when a question is asked. */
async function buildPlannerData({ land, model }: Atlas): Promise<readonly string[]> {
  const files = { land: plannedLand(land), model };
  return Promise.all(
    Object.entries(files).map(async ([name, value]) => {
      await writeFile(`${DERIVED}/${name}.json`, `${JSON.stringify(value)}\n`);
      return `${DERIVED}/${name}.json`;
    }),
  );
}

const say = (paths: readonly string[]): void => console.log(paths.join("\n"));
say([refreshTowns()]);
const atlas = soundAtlas();
say(await buildBasemap("public"));
say([await buildCatalog(atlas, DERIVED), await buildTradePlaces(atlas, DERIVED)]);
say(await buildPlannerData(atlas));
const network = await seaNetwork();
say(await deriveHeadlines(atlas, network, DERIVED));
const { catalog, land, model } = atlas;
const seaLegs = seaRouter(network, catalog);
const world = { catalog, land, model, seaLegs };
const planner = createPlanner(world);
say([await buildCalibration(atlas, heldAgainstTruth(atlas, world, planner), DERIVED)]);
say(await deriveClaims(atlas, { ask: planner, seaLegs }, SEA, DERIVED));
