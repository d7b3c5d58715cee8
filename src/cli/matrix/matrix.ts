import { closeSync, existsSync, openSync, statSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readArgs } from "../args";
import { print, printError, UsageError, type Command, type Status } from "../command";
import { scenarioFrom, SCENARIO_OPTIONS, type ScenarioArgs } from "../scenario-args";
import { shown } from "../shown";
import { loadAtlas } from "../world";
import { pairsOf, placesIn, type PlacePair } from "./pairs";
import { inOrder, portionsOf } from "./pool";
import { finishedPairs } from "./resume";
import { CSV_HEAD } from "./rows";

export const matrix: Command = {
  name: "matrix",
  usage: "matrix <origins> <destinations> [scenario] [--json] [--jobs n] [--resume file]",
  summary: "every way between many places and many others",
  help: [
    '<origins>, <destinations>: a country (IN, RU: all its places), a file with a place a line, or a list with ";".',
    "A row a pair and option as CSV; with --json the document of `compare` a line. Scenario options as for `compare`.",
    "--jobs: threads, as many as there are cores unless told. Progress goes to standard error.",
    "--resume: writes to this file, and goes on behind the pairs that it holds already.",
  ].join("\n"),
  run: (words) => {
    const { loose, values, isOn } = readArgs(words, [...SCENARIO_OPTIONS, "jobs", "resume"], ["json"]);
    const [origins, destinations, ...rest] = loose;
    if (origins === undefined || destinations === undefined || rest.length > 0) {
      throw new UsageError(`wrong number of lists ${shown(loose.join(" "))}: give origins and destinations`);
    }
    const { jobs: _, resume, ...scenario } = values;
    return answerAll([origins, destinations], scenario, isOn("json"), jobsFrom(values["jobs"]), resume ?? null);
  },
};

function jobsFrom(text: string | undefined): number {
  const jobs = text === undefined ? availableParallelism() : Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(`wrong jobs ${shown(text ?? "")}: a whole number from 1 to 64`);
}

async function answerAll(
  [origins, destinations]: readonly [string, string],
  words: ScenarioArgs,
  isJson: boolean,
  jobs: number,
  file: string | null,
): Promise<Status> {
  const atlas = loadAtlas();
  scenarioFrom(words, atlas); // wrong words are told at once
  const places = Object.values(atlas.catalog.places);
  const pairs = pairsOf(placesIn(origins, places), placesIn(destinations, places));
  if (pairs.length === 0) throw new UsageError("no pair: origins and destinations are one and the same place");
  const start = file === null ? 0 : finishedPairs(file, pairs, isJson);
  const output = file === null ? null : openSync(file, "a");
  const write = (text: string) => (output === null ? print(text) : void writeSync(output, text));
  const isNew = file === null || !existsSync(file) || statSync(file).size === 0;
  if (isNew && !isJson) write(`${CSV_HEAD}\n`);
  const tell = progress(pairs, start);
  try {
    await inOrder(portionsOf(pairs, start, words, isJson), jobs, (lines, done) => {
      write(
        lines
          .flat()
          .map((line) => `${line}\n`)
          .join(""),
      );
      tell(done);
    });
  } finally {
    if (output !== null) closeSync(output);
  }
  return 0;
}

const SAID_EACH_MS = 1_000;

/** How far a run has come, at most once a second and at its end. */
function progress(pairs: readonly PlacePair[], start: number): (done: number) => void {
  const began = performance.now();
  let said = began;
  if (start > 0) printError(`matrix: ${start} of ${pairs.length} pairs are there already`);
  return (done) => {
    const now = performance.now();
    if (now - said < SAID_EACH_MS && done < pairs.length) return;
    said = now;
    const each = (done - start) / ((now - began) / 1000);
    const left = (pairs.length - done) / each;
    printError(`matrix: ${done} of ${pairs.length} pairs, ${each.toFixed(1)} a second, ${Math.ceil(left)} s left`);
  };
}
