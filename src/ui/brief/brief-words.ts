import { useEffect } from "preact/hooks";
import type { Language } from "../../core/model/place";
import type { Format } from "../../i18n/format";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import type { Late, LateParts } from "../../state/late";
import { useAtlas, useI18n } from "../context";
import type { I18n } from "../hooks/i18n";

type Speak = (format: Format) => BriefMessages;

const LOADERS: Record<Language, () => Promise<Speak>> = {
  en: async () => (await import("../../i18n/messages/brief-en")).englishBrief,
  hi: async () => (await import("../../i18n/messages/brief-hi")).hindiBrief,
  ru: async () => (await import("../../i18n/messages/brief-ru")).russianBrief,
};

export function lateBriefWords(late: LateParts, { language, f }: I18n): Late<BriefMessages> {
  return late.of("language", async () => (await LOADERS[language]())(f), `brief-${language}`);
}

/** The texts of the briefing room in the language shown; null until they have been fetched. */
export function useBriefWords(): BriefMessages | null {
  const { late } = useAtlas().state;
  const spoken = lateBriefWords(late, useI18n());
  useEffect(() => spoken.fetch(), [spoken]);
  return spoken.value.value;
}
