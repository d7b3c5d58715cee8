import { readFileSync } from "node:fs";
import { readSeaNetwork, type SeaNetwork } from "../../../src/core/sea/network/network";

const FILE = new URL("../../../geo/network/sea.bin", import.meta.url);

export function seaNetworkBytes(): ArrayBuffer {
  return Uint8Array.from(readFileSync(FILE)).buffer;
}

let network: SeaNetwork | null = null;

/** The committed network, read once a test file. */
export function seaNetwork(): SeaNetwork {
  return (network ??= readSeaNetwork(seaNetworkBytes()));
}

const FULL_FILE = new URL("../../../geo/network/sea-full.bin", import.meta.url);
let full: SeaNetwork | null = null;

/** The committed network for free ends, read once a test file. */
export function fullSeaNetwork(): SeaNetwork {
  return (full ??= readSeaNetwork(Uint8Array.from(readFileSync(FULL_FILE)).buffer));
}
