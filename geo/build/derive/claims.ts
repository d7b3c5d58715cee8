/** Every claim of the ledger beside its computation, so that the page and the command line need no planner for it. */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "../../../src/core/model/catalog";
import type { ClaimAnswer } from "../../../src/core/claims/answer";
import { answerLedger, remembering, type Asked, type LedgerData } from "../../../src/core/claims/ledger";
import { namedOptions, termsOf, type Ask } from "../../../src/core/claims/question";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { citationsIn } from "../../../src/data/citations";
import { fingerprintOf } from "../../../src/data/fingerprint";
import type { ClaimLines } from "../../../src/core/claims/lines";
import { compactJson, compactLine } from "./compact";

/**
 * Writes `claims.json`, the ledger with its answers and the context, and `claim-lines.json`, the computed ways as lines.
 *
 * @returns the paths written
 */
export async function deriveClaims(atlas: Atlas, asked: Asked, sea: string, outDir: string): Promise<string[]> {
  const { ledger, context, catalog } = atlas;
  const ask = remembering(asked.ask);
  const answers = answerLedger(atlas, { ...asked, ask }, USUAL_SCENARIO);
  const stated = { claims: ledger.claims, speakers: ledger.speakers, context };
  const cited = new Set(citationsIn("ledger", stated).map(({ source }) => source));
  const data: LedgerData = {
    inputs: fingerprintOf(atlas, readFileSync(sea)),
    ...stated,
    answers,
    sources: Object.fromEntries(Object.entries(catalog.sources).filter(([id]) => cited.has(id))),
  };
  const files = { "claims.json": data, "claim-lines.json": linesOf(atlas, ask, answers) };
  return Promise.all(
    Object.entries(files).map(async ([name, value]) => {
      await writeFile(join(outDir, name), `${compactJson(value)}\n`);
      return join(outDir, name);
    }),
  );
}

/** The ways that were computed, each once. */
function linesOf({ ledger }: Atlas, ask: Ask, answers: readonly ClaimAnswer[]): ClaimLines {
  const lines: Record<string, ClaimLines[string]> = {};
  answers.forEach(({ computed, tried, asCompared, baseline }, i) => {
    const claim = ledger.claims[i]!;
    for (const one of [computed, asCompared, baseline, ...tried]) {
      if (one === null) continue;
      const { option, from, to } = one;
      const found = namedOptions(ask(from, to, termsOf(claim, USUAL_SCENARIO)).options, option)[0];
      lines[`${from}.${to}.${option}`] = (found?.legs ?? []).map(({ mode, line }) => ({
        mode,
        line: compactLine(line),
      }));
    }
  });
  return lines;
}
