import type { Mode } from "../model/leg";
import type { Position } from "../geodesy/position";

/** Computed ways by "from.to.option", leg by leg. */
export type ClaimLines = Readonly<
  Record<string, readonly { readonly mode: Mode; readonly line: readonly Position[] }[]>
>;
