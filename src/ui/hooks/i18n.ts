import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Language } from "../../core/model/place";
import { createFormat, type Format } from "../../i18n/format";
import { startEnglish, type StartMessages } from "../../i18n/messages/en";
import type { Messages } from "../../i18n/messages/later-en";
import type { View } from "../../state/view";
import type { LateParts } from "../../state/late";
import { LANGUAGES } from "../../state/view";

/** The messages of the first screen and the formats, in the language shown. */
export interface StartI18n {
  readonly language: Language;
  readonly t: StartMessages;
  readonly f: Format;
}

/** The same with all messages. */
export interface I18n extends StartI18n {
  readonly t: Messages;
}

export interface Words {
  readonly shown: ReadonlySignal<StartI18n>;
  readonly whole: ReadonlySignal<I18n | null>; // null: only those of the first screen are here
  /** Sees to it that all messages are here, for what comes late. @throws when they cannot be fetched */
  readonly complete: () => Promise<void>;
}

const LOADERS: Record<Language, () => Promise<(format: Format) => Messages>> = {
  en: async () => (await import("../../i18n/messages/later-en")).english,
  hi: async () => (await import("../../i18n/messages/hi")).hindi,
  ru: async () => (await import("../../i18n/messages/ru")).russian,
};

/** Speaks English until another language has arrived; `preferred` is the browser's list. */
export function createI18n(view: ReadonlySignal<View>, preferred: readonly string[], late: LateParts): Words {
  const start = englishAtStart();
  const whole = signal<I18n | null>(ARRIVED.get("en") ?? null);
  const shown = computed(() => whole.value ?? start);
  const wanted = computed(() => view.value.language ?? preferredLanguage(preferred));
  effect(() => {
    const language = wanted.value;
    if (language === shown.peek().language) return undefined;
    const coming = late.of("language", () => fetchWords(language), `language-${language}`);
    coming.fetch();
    whole.value = coming.value.value ?? whole.peek();
    return coming.drop; // another one is wanted
  });
  const complete = async () => {
    if (whole.peek() !== null) return;
    const english = await fetchWords("en");
    whole.value ??= english;
  };
  return { shown, whole, complete };
}

function englishAtStart(): StartI18n {
  const f = createFormat("en");
  return { language: "en", t: startEnglish(f), f };
}

const ARRIVED = new Map<Language, I18n>();

/** All words of a language; they are kept for who asks again. @throws when they cannot be fetched */
export async function fetchWords(language: Language): Promise<I18n> {
  const messages = await LOADERS[language]();
  const f = createFormat(language);
  const words = ARRIVED.get(language) ?? { language, t: messages(f), f };
  ARRIVED.set(language, words);
  return words;
}

export function preferredLanguage(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => LANGUAGES.find((language) => tag.split("-")[0] === language));
  return known.find((language) => language !== undefined) ?? "en";
}
