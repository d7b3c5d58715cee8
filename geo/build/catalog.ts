import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas, PageCatalog } from "../../src/core/catalog";
import { citationsIn } from "../../src/data/citations";

/** The catalog as the page reads it: with the sources it names itself. */
function forThePage({ catalog, land, presets }: Atlas): PageCatalog {
  const { sources, ...rest } = catalog;
  const stations = Object.fromEntries(Object.values(land.stations).map(({ id, names }) => [id, names]));
  const page = { ...rest, presets, stations };
  const cited = new Set(citationsIn("catalog", page).map(({ source }) => source));
  return { ...page, sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))) };
}

/**
 * Writes `catalog.json`: what the first screen needs, already checked, so that the page needs no validator.
 *
 * @returns the path written
 */
export async function buildCatalog(atlas: Atlas, outDir: string): Promise<string> {
  const path = join(outDir, "catalog.json");
  await mkdir(outDir, { recursive: true });
  await writeFile(path, `${JSON.stringify(forThePage(atlas))}\n`);
  return path;
}
