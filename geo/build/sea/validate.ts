/** Writes geo/derived/validation.json from the committed network: the same figures as the test. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readSeaNetwork } from "../../../src/core/sea/network/network";
import { compared, readTruth } from "./truth";
import { validation } from "./validation";

const GEO = new URL("../../", import.meta.url);

export function writeValidation(): void {
  const net = readSeaNetwork(Uint8Array.from(readFileSync(new URL("network/sea.bin", GEO))).buffer);
  const found = validation(readTruth().map((row) => compared(net, row)));
  mkdirSync(new URL("derived/", GEO), { recursive: true });
  writeFileSync(new URL("derived/validation.json", GEO), `${JSON.stringify(found, null, 2)}\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeValidation();
