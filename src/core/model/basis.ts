/**
 * What a number of days counts. "running": under way only. "terminal": from departure at the first port or station to
 * arrival at the last, with every wait between. "door": also collecting, handling and waiting for departure at the
 * origin, and unloading, clearance and delivery at the destination. Days of different bases are never set against
 * each other.
 */
export const BASES = ["running", "terminal", "door"] as const;
export type Basis = (typeof BASES)[number];

/** The basis a question asks for: from terminal to terminal where it says nothing. */
export function basisOf({ basis }: { readonly basis?: Basis }): Basis {
  return basis ?? "terminal";
}
