import type { Texts } from "../core/catalog";
import type { Draft } from "./draft";
import type { Issue } from "./issues";

const LANGUAGES = ["en", "hi", "ru"] as const;

/** A corridor's texts by language; one that is missing is empty, and has been reported. */
export function textsOf(draft: Draft, corridor: string): Texts {
  const inLanguage = (language: string) =>
    draft.texts.find(({ value }) => value.corridor === corridor && value.language === language)?.value.text ?? {};
  return { en: inLanguage("en"), hi: inLanguage("hi"), ru: inLanguage("ru") };
}

/** English says which keys there are; the other languages have the same; status notes have their sentence. */
export function textIssues(draft: Draft): Issue[] {
  return draft.corridors.flatMap(({ file, value: { id, status } }) => {
    const texts = textsOf(draft, id);
    const needed = new Set(["name", ...status.map(({ text }) => text), ...Object.keys(texts.en)]);
    const folder = file.replace(/[^/]+$/, "");
    return LANGUAGES.flatMap((language) => {
      const textFile = `${folder}text.${language}.json`;
      const missing = [...needed].filter((key) => !(key in texts[language]));
      const surplus = Object.keys(texts[language]).filter((key) => !needed.has(key));
      return [
        ...missing.map((key) => ({
          file: textFile,
          feature: id,
          rule: "text-missing",
          message: `missing text ${key}`,
        })),
        ...surplus.map((key) => ({
          file: textFile,
          feature: id,
          rule: "text-unknown",
          message: `unknown text ${key}`,
        })),
      ];
    });
  });
}
