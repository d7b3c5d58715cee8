import type { PageCatalog } from "../../core/model/catalog";
import { perObject } from "../../core/memo";
import type { Option } from "../../core/model/comparison";
import { corridorColours, type ColourKey } from "../../core/model/scene";

/** The colour of an option or corridor, the same on map, cards and charts. */
export function colourKey(catalog: PageCatalog, corridor: string): ColourKey {
  return coloursOf(catalog).get(corridor) ?? "baseline";
}

const coloursOf = perObject(({ corridors }: PageCatalog): ReadonlyMap<string, ColourKey> => {
  return corridorColours(corridors.filter(({ kind }) => kind === "corridor"));
});

export function roleOf(catalog: PageCatalog, { corridor }: Pick<Option, "corridor">): "corridor" | "baseline" {
  return catalog.corridors.find((one) => one.id === corridor)?.kind ?? "baseline";
}
