/** `npm run geo:check`: every rule of the data; one line an issue. */
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue } from "../../src/data/issues";
import { readGeo } from "../../src/data/read-geo";

const { issues } = buildAtlas(readGeo());
for (const issue of issues) console.error(formatIssue(issue));
console.log(issues.length === 0 ? "geo: ok" : `geo: ${issues.length} issues`);
process.exitCode = issues.length === 0 ? 0 : 1;
