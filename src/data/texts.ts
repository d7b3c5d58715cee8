import type { Texts } from "../core/model/catalog";
import type { Corridor } from "../core/model/corridor";
import type { Draft, DraftItem } from "./draft";
import type { Issue } from "./issues";

const LANGUAGES = ["en", "hi", "ru"] as const;

/** A corridor's texts by language; one that is missing is empty, and has been reported. */
export function textsOf(draft: Draft, corridor: string): Texts {
  const inLanguage = (language: string) =>
    draft.texts.find(({ value }) => value.corridor === corridor && value.language === language)?.value.text ?? {};
  return { en: inLanguage("en"), hi: inLanguage("hi"), ru: inLanguage("ru") };
}

/** What every corridor says of itself, whatever else it has to say. */
const neededKeys = ({ status, variants }: Corridor): string[] => [
  "name",
  "summary",
  ...variants.map(({ id }) => `variant.${id}`),
  ...status.map(({ text }) => text),
];

/** English says which keys there are; the other languages have the same, no less and no more. */
export function corridorTextIssues(draft: Draft, { file, value }: DraftItem<Corridor>): Issue[] {
  const texts = textsOf(draft, value.id);
  const needed = new Set([...neededKeys(value), ...Object.keys(texts.en)]);
  return LANGUAGES.flatMap((language) => {
    const textFile = file.replace(/[^/]+$/, `text.${language}.json`);
    const issue = (rule: string, message: string) => ({ file: textFile, feature: value.id, rule, message });
    const missing = [...needed].filter((key) => !Object.hasOwn(texts[language], key));
    const surplus = Object.keys(texts[language]).filter((key) => !needed.has(key));
    return [
      ...missing.map((key) => issue("text-missing", `missing text ${key}`)),
      ...surplus.map((key) => issue("text-unknown", `unknown text ${key}: English has none of that name`)),
    ];
  });
}

export function textIssues(draft: Draft): Issue[] {
  const written = new Set(draft.texts.flatMap(({ value }) => Object.keys(value.text)));
  const untitled = draft.questions.filter(({ value }) => !written.has(value.text));
  return [
    ...draft.corridors.flatMap((corridor) => corridorTextIssues(draft, corridor)),
    ...untitled.map(({ file, value: { id, text } }) => {
      const message = `missing text ${text} in the texts of any corridor`;
      return { file, feature: id, rule: "text-missing", message };
    }),
  ];
}
