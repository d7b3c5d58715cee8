import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClaimAnswer } from "../core/claims/answer";
import { answerLedger, type LedgerData } from "../core/claims/ledger";
import { CLAIM_VERDICTS } from "../core/claims/verdict";
import { isComputed } from "../core/claims/claim";
import type { Atlas, Catalog } from "../core/model/catalog";
import { createPlanner } from "../core/planner/planner";
import { seaRouter } from "../core/sea/matrix/sea-router";
import { USUAL_SCENARIO } from "../core/planner/usual-scenario";
import { fingerprintOf } from "../data/fingerprint";
import { claimDocument, claimsCsv, computedText, type ClaimWords, type LedgerEntry } from "../export/claims-file";
import { createFormat } from "../i18n/format";
import { englishClaims } from "../i18n/messages/claims-en";
import { readArgs } from "./args";
import { print, printError, printJson, UsageError, type Command, type Status } from "./command";
import { reasonWords } from "./reason-text";
import { table } from "./table";
import { loadAtlas, loadSeaNetwork } from "./world";

const FILTERS = ["corridor", "quantity", "verdict", "who", "year"] as const;

export const claims: Command = {
  name: "claims",
  usage:
    "claims [<claim id>] [--corridor id] [--quantity name] [--verdict text] [--who text] [--year n] [--json|--csv]",
  summary: "the claim ledger, each claim beside our own computation",
  help: [
    "Without filters every claim of geo/claims. --corridor: id of a corridor or baseline, or general; --quantity:",
    "distance, days, days-saved, days-saved-pct, distance-saved, distance-saved-pct, cost, cost-saved, cost-saved-pct,",
    "capacity, volume, trade, investment, access; --who: part of the speaker's name; --year: of the claim.",
    `--verdict: ${CLAIM_VERDICTS.join("; ")}.`,
    "",
    "computed is over the same ends, against the same baseline, with nothing closed; in nautical miles where the claim",
    'is. wouldHold lists what alone would make the claim true. EndIds that no source names are "not stated".',
    "The answers are those of geo/derived while the data is as it was; else they are computed, which takes a minute.",
  ].join("\n"),
  run: (words) => {
    const { loose, values, isOn } = readArgs(words, [...FILTERS], ["json", "csv"]);
    if (loose.length > 1) throw new UsageError(`superfluous word "${loose[1]}": give one claim id or none`);
    const atlas = loadAtlas();
    refuseUnknown(atlas, loose[0], values);
    const entries = ledgerEntries(atlas).filter((entry) => isChosen(entry, loose[0], values));
    return printed(entries, claimWords(atlas.catalog), isOn("json") ? "json" : isOn("csv") ? "csv" : "table");
  },
};

type Filters = Readonly<Record<string, string | undefined>>;

function refuseUnknown(
  { catalog, ledger }: Atlas,
  id: string | undefined,
  { corridor, quantity, verdict }: Filters,
): void {
  const refuse = (name: string, given: string | undefined, allowed: readonly string[]) => {
    if (given === undefined || allowed.includes(given)) return;
    throw new UsageError(`unknown ${name} "${given}": one of ${allowed.join(", ")}`);
  };
  refuse("corridor", corridor, [...catalog.corridors.map((one) => one.id), "general"]);
  refuse("quantity", quantity, [...new Set(ledger.claims.map((claim) => claim.quantity))]);
  refuse("verdict", verdict, CLAIM_VERDICTS);
  if (id !== undefined && !ledger.claims.some((claim) => claim.id === id)) {
    throw new UsageError(`unknown claim "${id}": atlas claims lists them`);
  }
}

function isChosen({ claim, answer, speaker }: LedgerEntry, id: string | undefined, filters: Filters): boolean {
  const { corridor, quantity, verdict, who, year } = filters;
  return (
    (id === undefined || claim.id === id) &&
    (corridor === undefined || claim.corridor === corridor) &&
    (quantity === undefined || claim.quantity === quantity) &&
    (verdict === undefined || answer.verdict === verdict) &&
    (year === undefined || claim.date.startsWith(year)) &&
    (who === undefined || speaker.names.en.toLowerCase().includes(who.toLowerCase()))
  );
}

function ledgerEntries(atlas: Atlas): readonly LedgerEntry[] {
  const { ledger, catalog } = atlas;
  const answers = ledgerAnswers(atlas);
  return ledger.claims.map((claim, i) => {
    const [answer, speaker] = [answers[i]!, ledger.speakers[claim.who]!];
    return { claim, answer, speaker, sources: catalog.sources };
  });
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DERIVED = `${ROOT}geo/derived/claims.json`;

/** As the build left them, unless the data has changed since. */
function ledgerAnswers(atlas: Atlas): readonly ClaimAnswer[] {
  if (existsSync(DERIVED)) {
    const { inputs, answers } = JSON.parse(readFileSync(DERIVED, "utf8")) as LedgerData;
    if (inputs === fingerprintOf(atlas, readFileSync(`${ROOT}geo/network/sea.bin`))) return answers;
  }
  printError("the data has changed since npm run geo:build: computing the claims again");
  const seaLegs = seaRouter(loadSeaNetwork(), atlas.catalog);
  const ask = createPlanner({ catalog: atlas.catalog, land: atlas.land, model: atlas.model, seaLegs });
  return answerLedger(atlas, { ask, seaLegs }, USUAL_SCENARIO);
}

function claimWords({ places, passages, corridors, texts }: Catalog): ClaimWords {
  const format = createFormat("en");
  const variants = corridors.flatMap(({ id, variants: own }) =>
    own.map((one) => [one.id, texts[id]?.en[`variant.${one.id}`] ?? one.id] as const),
  );
  const names = new Map([...corridors.map(({ id }) => [id, texts[id]?.en["name"] ?? id] as const), ...variants]);
  return {
    t: englishClaims(format),
    language: "en",
    parts: {
      name: (id) => (places[id] ?? passages[id])?.names.en ?? id,
      option: (id) => names.get(id) ?? id,
      distance: (km) => `${format.number(km)} km (${format.number(km / 1.852)} nm)`,
      reason: reasonWords,
    },
  };
}

function printed(entries: readonly LedgerEntry[], words: ClaimWords, form: "json" | "csv" | "table"): Status {
  if (form === "json") printJson(entries.map((entry) => claimDocument(entry, words)));
  else if (form === "csv") print(claimsCsv(entries, words));
  else print(claimsTable(entries, words));
  if (entries.length > 0) return 0;
  printError("no claim has all of this");
  return 1;
}

function claimsTable(entries: readonly LedgerEntry[], { t, parts }: ClaimWords): string {
  const rows = entries.map(({ claim, answer, speaker }) => [
    claim.id,
    claim.statement.en,
    speaker.names.en,
    claim.date,
    claim.claimed === null ? "" : t.claimed(claim.claimed),
    answer.computed === null ? "" : computedText({ t }, claim, answer.computed),
    answer.verdict,
  ]);
  const one = entries.length === 1 ? entries[0] : undefined;
  const why =
    one === undefined ? [] : ["", t.why(one.answer.why, one.claim, parts), ...conditionLines(one, { t, parts })];
  const count = entries.filter(({ claim, answer }) => isComputed(claim.quantity) && answer.computed !== null).length;
  return [table(HEADING, rows, [4, 5]), ...why, "", `${entries.length} claims, ${count} computed`].join("\n");
}

const HEADING = ["id", "claim", "who", "date", "claimed", "computed", "verdict"];

function conditionLines({ answer }: LedgerEntry, { t, parts }: Pick<ClaimWords, "t" | "parts">): readonly string[] {
  if (answer.conditions.length === 0) return [];
  return [`${t.wouldHold}:`, ...answer.conditions.map((condition) => `- ${t.condition(condition, parts)}`)];
}
