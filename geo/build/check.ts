/** `npm run geo:check`: every rule of the data; one line an issue. */
import { buildAtlas } from "../../src/data/catalog";
import { formatIssue } from "../../src/data/issues";
import { readGeo } from "../../src/data/read-geo";

const PENDING = "source-used"; // does not fail the check while sources are still being gathered

const { issues } = buildAtlas(readGeo());
const failing = issues.filter(({ rule }) => rule !== PENDING);
for (const issue of failing) console.error(formatIssue(issue));
if (failing.length < issues.length) console.log(`geo: ${issues.length - failing.length} unused sources`);
console.log(failing.length === 0 ? "geo: ok" : `geo: ${failing.length} issues`);
process.exitCode = failing.length === 0 ? 0 : 1;
