import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECK_LIMITS, checkCorridor, type TextFile } from "../data/check-corridor";
import { formatIssue, type Issue } from "../data/issues";
import { printError, print, printJson, UsageError, type Command } from "./command";
import { plain, shown } from "./shown";
import { readArgs } from "./args";
import { loadAtlas } from "./world";

export const check: Command = {
  name: "check",
  usage: "check <file> [--json]",
  summary: "is this GeoJSON a corridor that the atlas can take?",
  help: [
    "Prints ok, or a list of issues with line or feature and the rule that is broken (geo/README.md lists the rules).",
    "A file named corridor.geojson is checked with the texts beside it. At most 4 MB; at most 200 issues are listed.",
    "--json gives {file, ok, issues}.",
  ].join("\n"),
  run: (words) => {
    const { loose, isOn } = readArgs(words, [], ["json"]);
    const [file, ...rest] = loose;
    if (file === undefined || rest.length > 0)
      throw new UsageError(`wrong number of files ${shown(loose.join(" "))}: give one`);
    const issues = issuesIn(file);
    if (isOn("json")) printJson({ file, ok: issues.length === 0, issues });
    else if (issues.length === 0) print("ok");
    if (issues.length === 0) return 0;
    printError(issues.map((issue) => plain(formatIssue(issue))).join("\n"));
    return 1;
  },
};

function issuesIn(file: string): readonly Issue[] {
  try {
    if (statSync(file).size > CHECK_LIMITS.fileBytes)
      return [{ file, rule: "size", message: "too large file, expected at most 4 MB" }];
    const text = utf8(readFileSync(file));
    if (text === null) return [{ file, rule: "encoding", message: "unreadable text, expected UTF-8" }];
    return checkCorridor(file, text, loadAtlas(), textsBeside(file));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new UsageError(`unreadable file ${shown(file)}: give a GeoJSON file`);
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The texts of a corridor that lies in a folder of its own. */
function textsBeside(file: string): readonly TextFile[] {
  if (!/(^|[\\/])corridor\.geojson$/.test(file)) return [];
  return readdirSync(dirname(file))
    .filter((name) => /^text\.\w+\.json$/.test(name))
    .map((name) => join(dirname(file), name))
    .map((path) => ({ file: path, text: readFileSync(path, "utf8") }));
}
