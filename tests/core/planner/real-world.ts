import { readFileSync } from "node:fs";
import { readGeo } from "../../../src/data/read-geo";
import { seaRouter } from "../../../src/core/sea/matrix/sea-router";
import type { World } from "../../../src/core/planner/world";
import { readSeaNetwork } from "../../../src/core/sea/network/network";
import { buildAtlas } from "../../../src/data/catalog";

const { catalog, land, model } = buildAtlas(readGeo()).atlas;
const network = readSeaNetwork(Uint8Array.from(readFileSync("geo/network/sea.bin")).buffer);

/** The data and the networks as they are shipped. */
export const world: World = { catalog, land, model, seaLegs: seaRouter(network, catalog) };
