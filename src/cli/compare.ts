import type { Atlas } from "../core/model/catalog";
import { geodesicKm } from "../core/geodesy/geodesic";
import type { Planner } from "../core/planner/planner";
import type { Scenario } from "../core/model/scenario";
import { findPlace } from "../core/search/find-place";
import type { PlaceIndex } from "../core/search/place-search";
import { printError, print, printJson, UsageError, type Command, type Status } from "./command";
import { comparisonTable } from "./comparison-table";
import { readCsv } from "./csv";
import { comparisonInWords, reasonWords, type ComparisonInWords } from "./reason-text";
import { scenarioFrom, SCENARIO_OPTIONS, type ScenarioArgs } from "./scenario-args";
import { shown } from "./shown";
import { readArgs } from "./args";
import { loadAtlas, loadPlanner, namedPlaces } from "./world";

export const compare: Command = {
  name: "compare",
  usage: "compare <from> <to> [scenario] [--json]  |  compare --batch queries.csv [scenario]",
  summary: "every way of getting from one to the other, side by side",
  help: [
    "<from> and <to>: a place id, a name, or lon,lat in degrees within 60 km of a place of the atlas.",
    "",
    "Scenario: --preset <id> (today unless told, normal-times, or another of geo/scenarios.json), --month 1..12 (the present one unless told), --vessel container|bulk|tanker,",
    "--ice-class none|Ice1|Ice2|Ice3|Arc4|Arc5|Arc6|Arc7|Arc8|Arc9, --speed <knots>, --draft <m>,",
    "--close <passage ids>, --open <passage ids>, --close-place <ids of ports and borders>, --open-place <the same>,",
    "--build <project ids>, --baseline <option id>, --seed <n>.",
    "--basis running|terminal|door: what the days count; terminal where nothing is said. --trains usual|express.",
    "--ship-class <id> (of geo/ship-classes.json): the one ship on every way that it can sail.",
    "--cargo-value <USD per TEU> with --rate <% a year>: freight and what the days cost the cargo; without a rate, the",
    "cost of capital in geo. --arrive-by <date> with --chance <%>, 90 if not said: the latest departure of each option.",
    "Several ids are joined by commas or semicolons.",
    "--usable: only what can be used. A closed option says in wouldTake what it takes with nothing closed.",
    "",
    "--batch: a CSV file with the columns from,to and any scenario option's name; one JSON document a line, in the",
    "file's order. A query that fails gives its document with a reason, and the run goes on.",
    "Days are those of the basis: the 10th, 50th and 90th percentile. Kilometres of a leg are published or measured.",
  ].join("\n"),
  run: (words) => {
    const { loose, values, isOn } = readArgs(words, [...SCENARIO_OPTIONS, "batch"], ["json", "usable"]);
    if (values["batch"] !== undefined) return batch(values["batch"], loose, values, isOn("usable"));
    const [from, to, ...rest] = loose;
    if (from === undefined || to === undefined || rest.length > 0) {
      throw new UsageError(`wrong number of places ${shown(loose.join(" "))}: give two, names with spaces in quotes`);
    }
    return one(asker(), { from, to, words: values, isUsable: isOn("usable") }, isOn("json"));
  },
};

export interface Query {
  readonly from: string;
  readonly to: string;
  readonly words: ScenarioArgs;
  readonly isUsable?: boolean; // only options that can be used
}

export interface Asker {
  readonly atlas: Atlas;
  readonly index: PlaceIndex;
  readonly planner: Planner;
}

/** The networks are read only when a question's words are right. */
export function asker(): Asker {
  const atlas = loadAtlas();
  let planner: Planner | null = null;
  return {
    atlas,
    index: namedPlaces(Object.values(atlas.catalog.places)),
    planner: (from, to, scenario) => (planner ??= loadPlanner(atlas))(from, to, scenario),
  };
}

/** What there is instead of a comparison when a query's own words are wrong. */
export interface Refusal {
  readonly from: string;
  readonly to: string;
  readonly scenario: Scenario | null;
  readonly baseline: null;
  readonly options: readonly never[];
  readonly reason: string;
}

function answered({ atlas, index, planner }: Asker, { from, to, words }: Query): ComparisonInWords | Refusal {
  let scenario: Scenario | null = null;
  try {
    scenario = scenarioFrom(words, atlas);
    return comparisonInWords(planner(placeId(index, from), placeId(index, to), scenario), atlas.status);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error;
    return { from, to, scenario, baseline: null, options: [], reason: error.message };
  }
}

function placeId(index: PlaceIndex, text: string): string {
  const found = findPlace(index, text, geodesicKm);
  if (found.place === null) throw new UsageError(reasonWords(found.reason));
  return found.place.id;
}

/** The answer to one query, as it is printed. */
export function answer(ask: Asker, query: Query): ComparisonInWords | Refusal {
  const given = withReason(answered(ask, query));
  const usable = given.options.filter(({ status }) => status === "available");
  return query.isUsable === true && !isRefusal(given) ? { ...given, options: usable } : given;
}

const isRefusal = (given: ComparisonInWords | Refusal): given is Refusal => !("leftOut" in given);

function one(ask: Asker, query: Query, isJson: boolean): Status {
  const given = answer(ask, query);
  if (isJson) printJson(given);
  else if (!isRefusal(given)) print(comparisonTable(given, ask.atlas));
  if (given.reason !== undefined) printError(given.reason);
  if (isRefusal(given)) return 2;
  return given.reason === undefined ? 0 : 1;
}

/** Options of which none can be used are no answer: the reason is theirs. */
function withReason(given: ComparisonInWords | Refusal): ComparisonInWords | Refusal {
  if (given.reason !== undefined || given.options.some(({ status }) => status === "available")) return given;
  const reasons = given.options.map(({ id, reason }) => `${id}: ${reason}`);
  return { ...given, reason: `no way can be used: ${reasons.join("; ")}` };
}

async function batch(file: string, loose: readonly string[], words: ScenarioArgs, isUsable: boolean): Promise<Status> {
  if (loose.length > 0) throw new UsageError(`superfluous place ${shown(loose.join(" "))} beside --batch`);
  const queries = await readCsv(file, ["from", "to", ...SCENARIO_OPTIONS], ["from", "to"]);
  const ask = asker();
  for (const { from = "", to = "", ...own } of queries) {
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ""));
    printJson(answer(ask, { from, to, words: { ...words, ...said }, isUsable }));
  }
  return 0;
}
