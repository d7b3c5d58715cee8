/** The command line: `npm run -s atlas -- <command>`. */
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2));
