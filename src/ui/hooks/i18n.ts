import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Language } from "../../core/model/place";
import { createFormat, type Format } from "../../i18n/format";
import { english, type Messages } from "../../i18n/messages/en";
import type { View } from "../../state/view";
import type { LateParts } from "../../state/late";
import { LANGUAGES } from "../../state/view";

/** The messages and the formats of the language shown. */
export interface I18n {
  readonly language: Language;
  readonly t: Messages;
  readonly f: Format;
}

const LOADERS: Record<Exclude<Language, "en">, () => Promise<(format: Format) => Messages>> = {
  hi: async () => (await import("../../i18n/messages/hi")).hindi,
  ru: async () => (await import("../../i18n/messages/ru")).russian,
};

/** Speaks English until another language has arrived; `preferred` is the browser's list. */
export function createI18n(
  view: ReadonlySignal<View>,
  preferred: readonly string[],
  late: LateParts,
): ReadonlySignal<I18n> {
  const current = signal<I18n>(englishI18n());
  const wanted = computed(() => view.value.language ?? preferredLanguage(preferred));
  effect(() => {
    const language = wanted.value;
    if (language === "en") {
      current.value = englishI18n();
      return undefined;
    }
    const coming = late.of("language", () => load(language), `language-${language}`);
    coming.fetch();
    current.value = coming.value.value ?? current.peek();
    return coming.drop; // another one is wanted
  });
  return current;
}

export function englishI18n(): I18n {
  const f = createFormat("en");
  return { language: "en", t: english(f), f };
}

async function load(language: Exclude<Language, "en">): Promise<I18n> {
  const messages = await LOADERS[language]();
  const f = createFormat(language);
  return { language, t: messages(f), f };
}

export function preferredLanguage(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => LANGUAGES.find((language) => tag.split("-")[0] === language));
  return known.find((language) => language !== undefined) ?? "en";
}
