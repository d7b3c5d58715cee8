import { useEffect } from "preact/hooks";
import type { PageCatalog } from "../../core/model/catalog";
import type { Language } from "../../core/model/place";
import type { WayReason } from "../../core/model/reason";
import type { ClaimWords } from "../../export/claims-file";
import type { Format } from "../../i18n/format";
import type { ClaimMessages } from "../../i18n/messages/claims-en";
import type { Late, LateParts } from "../../state/late";
import type { Units } from "../../state/view";
import { corridorName, corridorText, stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import type { I18n } from "../hooks/i18n";
import { distanceText } from "../parts/quantities";

type Speak = (format: Format) => ClaimMessages;

const LOADERS: Record<Language, () => Promise<Speak>> = {
  en: async () => (await import("../../i18n/messages/claims-en")).englishClaims,
  hi: async () => (await import("../../i18n/messages/claims-hi")).hindiClaims,
  ru: async () => (await import("../../i18n/messages/claims-ru")).russianClaims,
};

/** The texts of the ledger in a language, once they have been fetched. */
export function lateClaimWords(late: LateParts, { language, f }: I18n): Late<{ readonly t: ClaimMessages }> {
  return late.of("language", async () => ({ t: (await LOADERS[language]())(f) }), `claims-${language}`);
}

/** The same with the names of what claims are about. */
export function claimWordsOf(
  t: ClaimMessages,
  { language, f, t: all }: I18n,
  catalog: PageCatalog,
  units: Units,
): ClaimWords {
  const name = (id: string) => stopName(catalog, language, id);
  const distance = (km: number) => distanceText(f, km, units);
  const option = (id: string) => {
    const variant = id.split(".")[0] ?? id;
    const owner = catalog.corridors.find((one) => one.id === id || one.variants.some((own) => own.id === variant));
    const own = owner && corridorText(catalog, language, owner.id, `variant.${variant}`);
    return own ?? corridorName(catalog, language, owner?.id ?? id);
  };
  const reason = (given: WayReason) => all.reason(given, { name, distance });
  return { t, language, parts: { name, option, distance, reason } };
}

/** The texts of the ledger in the language shown; null until they have been fetched. */
export function useClaimWords(): ClaimWords | null {
  const { initial, view, late } = useAtlas().state;
  const i18n = useI18n();
  const spoken = lateClaimWords(late, i18n);
  useEffect(() => spoken.fetch(), [spoken]);
  const t = spoken.value.value?.t;
  return t === undefined ? null : claimWordsOf(t, i18n, initial.catalog, view.view.value.units);
}
