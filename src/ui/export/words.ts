import { useEffect } from "preact/hooks";
import type { Language } from "../../core/model/place";
import type { Format } from "../../i18n/format";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { useAtlas, useI18n } from "../context";

const LOADERS: Record<Language, () => Promise<(format: Format) => ExportMessages>> = {
  en: async () => (await import("../../i18n/messages/export-en")).englishExport,
  hi: async () => (await import("../../i18n/messages/export-hi")).hindiExport,
  ru: async () => (await import("../../i18n/messages/export-ru")).russianExport,
};

/** The texts of what leaves the page, in the language shown; null until they have been fetched. */
export function useExportWords(): ExportMessages | null {
  const { late } = useAtlas().state;
  const { f, language } = useI18n();
  const spoken = late.of("export", async () => ({ t: (await LOADERS[language]())(f) }), `export-${language}`);
  useEffect(() => spoken.fetch(), [spoken]);
  return spoken.value.value?.t ?? null;
}
