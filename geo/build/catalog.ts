import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../../src/core/catalog";
import { citationsIn } from "../../src/data/citations";

/** The catalog as the page reads it: with the sources it names itself. */
function forThePage(catalog: Catalog): Catalog {
  const { sources, ...rest } = catalog;
  const cited = new Set(citationsIn("catalog", rest).map(({ source }) => source));
  return { ...rest, sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))) };
}

/**
 * Writes `catalog.json`: what the first screen needs, already checked, so that the page needs no validator.
 *
 * @returns the path written
 */
export async function buildCatalog(catalog: Catalog, outDir: string): Promise<string> {
  const path = join(outDir, "catalog.json");
  await mkdir(outDir, { recursive: true });
  await writeFile(path, `${JSON.stringify(forThePage(catalog))}\n`);
  return path;
}
