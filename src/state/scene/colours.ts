import type { PageCatalog } from "../../core/model/catalog";
import type { Option } from "../../core/model/comparison";
import { corridorColours, type ColourKey } from "../../core/model/scene";

/** The colour of an option or corridor, the same on map, cards and charts. */
export function colourKey(catalog: PageCatalog, corridor: string): ColourKey {
  const known = colours.get(catalog) ?? coloursOf(catalog);
  colours.set(catalog, known);
  return known.get(corridor) ?? "baseline";
}

const colours = new WeakMap<PageCatalog, ReadonlyMap<string, ColourKey>>();

function coloursOf({ corridors }: PageCatalog): ReadonlyMap<string, ColourKey> {
  return corridorColours(corridors.filter(({ kind }) => kind === "corridor").map(({ id }) => id));
}

export function roleOf(catalog: PageCatalog, { corridor }: Pick<Option, "corridor">): "corridor" | "baseline" {
  return catalog.corridors.find((one) => one.id === corridor)?.kind ?? "baseline";
}
