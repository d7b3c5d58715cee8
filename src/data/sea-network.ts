import { readSeaNetwork, type SeaNetwork } from "../core/sea/network/network";
import type { Issue } from "./issues";

/** The packed sea network, or what is wrong with the file. */
export function parseSeaNetwork(
  file: string,
  bytes: ArrayBuffer,
): { network: SeaNetwork | null; issues: readonly Issue[] } {
  try {
    return { network: readSeaNetwork(bytes), issues: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { network: null, issues: [{ file, rule: "sea-network", message: error.message }] };
  }
}
