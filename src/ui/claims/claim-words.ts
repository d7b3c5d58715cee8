import { useEffect } from "preact/hooks";
import type { Language } from "../../core/model/place";
import type { ClaimWords } from "../../export/claims-file";
import type { Format } from "../../i18n/format";
import type { ClaimMessages } from "../../i18n/messages/claims-en";
import { corridorName, corridorText, stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { useReason } from "../hooks/reason";
import { distanceText } from "../parts/quantities";

type Speak = (format: Format) => ClaimMessages;

const LOADERS: Record<Language, () => Promise<Speak>> = {
  en: async () => (await import("../../i18n/messages/claims-en")).englishClaims,
  hi: async () => (await import("../../i18n/messages/claims-hi")).hindiClaims,
  ru: async () => (await import("../../i18n/messages/claims-ru")).russianClaims,
};

/** The texts of the ledger in the language shown; null until they have been fetched. */
export function useClaimWords(): ClaimWords | null {
  const { initial, view, late } = useAtlas().state;
  const { f, language } = useI18n();
  const reason = useReason();
  const { units } = view.view.value;
  const spoken = late.of("language", async () => ({ t: (await LOADERS[language]())(f) }), `claims-${language}`);
  useEffect(() => spoken.fetch(), [spoken]);
  const t = spoken.value.value?.t;
  if (t === undefined) return null;
  const { catalog } = initial;
  const name = (id: string) => stopName(catalog, language, id);
  const option = (id: string) => {
    const variant = id.split(".")[0] ?? id;
    const owner = catalog.corridors.find((one) => one.id === id || one.variants.some((own) => own.id === variant));
    const own = owner && corridorText(catalog, language, owner.id, `variant.${variant}`);
    return own ?? corridorName(catalog, language, owner?.id ?? id);
  };
  return { t, language, parts: { name, option, distance: (km) => distanceText(f, km, units), reason } };
}
