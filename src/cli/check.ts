import { readFileSync } from "node:fs";
import { checkCorridor } from "../data/check-corridor";
import { formatIssue } from "../data/issues";
import { printError, print, printJson, UsageError, type Command } from "./command";
import { shown } from "./shown";
import { readArgs } from "./args";
import { loadAtlas } from "./world";

export const check: Command = {
  name: "check",
  usage: "check <file> [--json]",
  summary: "is this GeoJSON a corridor that the atlas can take?",
  help: "Prints ok, or a list of issues with line or feature and the rule that is broken. --json gives {file, ok, issues}.",
  run: (words) => {
    const { loose, isOn } = readArgs(words, [], ["json"]);
    const [file, ...rest] = loose;
    if (file === undefined || rest.length > 0)
      throw new UsageError(`wrong number of files ${shown(loose.join(" "))}: give one`);
    const issues = checkCorridor(file, read(file), loadAtlas());
    if (isOn("json")) printJson({ file, ok: issues.length === 0, issues });
    else if (issues.length === 0) print("ok");
    if (issues.length === 0) return 0;
    printError(issues.map(formatIssue).join("\n"));
    return 1;
  },
};

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`unreadable file ${shown(file)}: give a GeoJSON file`);
  }
}
