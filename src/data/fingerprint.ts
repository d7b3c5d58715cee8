import { createHash } from "node:crypto";
import { meaningOf } from "../core/claims/ledger";
import type { Atlas } from "../core/model/catalog";

/**
 * A short name for what the answers of the ledger are computed from: claims, places, passages, corridors, networks,
 * the model and the presets. Titles of sources, notes and texts are not among it.
 *
 * @param sea bytes of the sea network, which stands beside the stated data
 */
export function fingerprintOf({ catalog, land, model, presets, ledger }: Atlas, sea: Uint8Array): string {
  const { places, passages, corridors } = catalog;
  const inputs = [
    ledger.claims.map(meaningOf),
    Object.values(places).map(({ id, position, country }) => [id, position, country]),
    Object.values(passages).map(({ id, positions, defaultOpen, opensWith }) => [id, positions, defaultOpen, opensWith]),
    corridors.map(({ id, kind, variants, legs }) => [id, kind, variants, legs]),
    land,
    model,
    presets.map(({ id, patch }) => [id, patch]),
  ];
  return createHash("sha256").update(JSON.stringify(inputs)).update(sea).digest("hex").slice(0, 16);
}
