/** `npm run geo:build`: everything derived from geo/. Its results are committed, so that a clone starts at once. */
import type { Atlas } from "../../src/core/catalog";
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue } from "../../src/data/issues";
import { buildBasemap } from "./basemap/build";
import { buildCatalog } from "./catalog";
import { readGeo } from "../../src/data/read-geo";

const DERIVED = "geo/derived";

async function build(atlas: Atlas): Promise<void> {
  console.log((await buildBasemap("public")).join("\n"));
  console.log(await buildCatalog(atlas, DERIVED));
}

const { atlas, issues } = buildAtlas(readGeo());
const failing = issues.filter(({ rule }) => rule !== "source-used");
for (const issue of failing) console.error(formatIssue(issue));
if (failing.length > 0) process.exitCode = 1;
else await build(atlas);
