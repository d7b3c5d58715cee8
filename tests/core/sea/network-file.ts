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
