import { readFileSync } from "node:fs";
import type { LedgerData } from "../../../src/core/claims/ledger";
import type { Language } from "../../../src/core/model/place";
import { createFormat } from "../../../src/i18n/format";
import { englishBrief } from "../../../src/i18n/messages/brief-en";
import { hindiBrief } from "../../../src/i18n/messages/brief-hi";
import { russianBrief } from "../../../src/i18n/messages/brief-ru";
import { englishClaims } from "../../../src/i18n/messages/claims-en";
import { hindiClaims } from "../../../src/i18n/messages/claims-hi";
import { russianClaims } from "../../../src/i18n/messages/claims-ru";
import { english } from "../../../src/i18n/messages/later-en";
import { hindi } from "../../../src/i18n/messages/hi";
import { russian } from "../../../src/i18n/messages/ru";
import type { AskPlanner } from "../../../src/state/lazy-data";
import type { SlideWriter } from "../../../src/ui/brief/content/writer";
import { claimWordsOf } from "../../../src/ui/claims/claim-words";
import { realKnown, realPlanner, realProvenance } from "../real-atlas";

const WORDS = {
  en: [english, englishBrief, englishClaims],
  hi: [hindi, hindiBrief, hindiClaims],
  ru: [russian, russianBrief, russianClaims],
} as const;

const ledger = JSON.parse(readFileSync("geo/derived/claims.json", "utf8")) as LedgerData;

/** Writes slides over the atlas as it is shipped. */
export function realWriter(language: Language, planner: AskPlanner = realPlanner): SlideWriter {
  const f = createFormat(language);
  const [all, brief, claims] = WORDS[language];
  const i18n = { language, f, t: all(f) };
  return {
    ...i18n,
    words: brief(f),
    claimWords: claimWordsOf(claims(f), i18n, realKnown.catalog, "km"),
    units: "km",
    asked: { initial: realKnown, planner, reach: null, ledger, claimLines: null },
    provenance: realProvenance,
  };
}
