/** `npm run geo:build`: everything derived from geo/. Its results are committed, so that a clone starts at once. */
import type { Atlas } from "../../src/core/catalog";
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue } from "../../src/data/issues";
import { buildBasemap } from "./basemap/build";
import { buildCatalog } from "./catalog";
import { readGeo } from "./read-geo";

const DERIVED = "geo/derived";

async function build(atlas: Atlas): Promise<void> {
  console.log((await buildBasemap("public")).join("\n"));
  console.log(await buildCatalog(atlas, DERIVED));
}

const { atlas, issues } = buildAtlas(readGeo());
for (const issue of issues) console.error(formatIssue(issue));
if (issues.some(({ rule }) => rule !== "source-used")) process.exitCode = 1;
else await build(atlas);
