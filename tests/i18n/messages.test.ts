import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createFormat } from "../../src/i18n/format";
import { english } from "../../src/i18n/messages/later-en";
import { hindi } from "../../src/i18n/messages/hi";
import { russian } from "../../src/i18n/messages/ru";

const en = english(createFormat("en"));
const others = { hi: hindi(createFormat("hi")), ru: russian(createFormat("ru")) };
const SCRIPT = { hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };

/** Keys of every message, with those inside groups: "modes.sea". */
function keys(messages: object, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "object" ? keys(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** Stands for whatever a message is made of: a number, a word, a list, a record of such things. */
const ANYTHING: unknown = new Proxy(() => ANYTHING, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === "string" ? "…" : 3);
    if (key === Symbol.iterator) return () => [ANYTHING, ANYTHING][Symbol.iterator]();
    if (key === "map") return (each: (one: unknown) => unknown) => [each(ANYTHING), each(ANYTHING)];
    return ANYTHING;
  },
});

const textIn = (said: unknown): string =>
  Array.isArray(said) ? said.map(textIn).join("") : typeof said === "string" ? said : "";

/** Every message, said of anything when it is a function; with its key. */
function spoken(messages: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "function")
      return [[prefix + key, textIn((value as (...all: unknown[]) => unknown)(ANYTHING, ANYTHING, ANYTHING))]];
    return typeof value === "object" ? spoken(value as object, `${prefix}${key}.`) : [[prefix + key, String(value)]];
  });
}

describe.each(["hi", "ru"] as const)("%s", (language) => {
  test("has every message of English and no other", () => {
    expect(keys(others[language]).toSorted()).toEqual(keys(en).toSorted());
  });

  test("is written in its own script", () => {
    const said = spoken(others[language]);
    expect(said.length).toBe(keys(en).length);
    const worded = said.filter(([, text]) => /\p{L}/u.test(text)); // others are names and signs alone
    expect(worded.length).toBeGreaterThan(0.9 * said.length);
    expect(worded.filter(([, text]) => !SCRIPT[language].test(text))).toEqual([]);
  });
});

const whole = (sentence: readonly (string | number)[]) => sentence.join("");

describe("sentences with figures in them", () => {
  const saving = {
    km: "6880 km",
    isShorter: true,
    baseline: "Suez",
    verdict: "no clear difference",
    days: "5–17",
    isClear: true,
  } as const;
  const first = {
    from: "Mumbai",
    to: "St Petersburg",
    corridor: "INSTC",
    baseline: "Suez",
    km: "6880 km",
    isShorter: true,
    verdict: "no clear difference",
  } as const;

  test("English", () => {
    expect(whole(en.firstSentence(first))).toBe(
      "Mumbai to St Petersburg by the INSTC is 6880 km shorter than by Suez, but not clearly faster.",
    );
    expect(whole(en.saving(saving))).toBe("6880 km shorter than by Suez. Days: no clear difference.");
    expect(whole(en.saving({ ...saving, verdict: "faster" }))).toBe("6880 km shorter than by Suez, 5–17 days faster.");
    const unclear = { baseline: null, isShorter: false, verdict: "slower", days: "−1 … +9", isClear: false } as const;
    expect(whole(en.saving({ ...saving, ...unclear }))).toBe("6880 km longer, slower in most draws (−1 … +9 days).");
  });

  test("Russian abbreviates the unit, which a range would leave without a case", () => {
    const slower = whole(others.ru.saving({ ...saving, verdict: "slower" }));
    expect(slower).toBe("На 6880 km короче, чем Suez, на 5–17 сут медленнее.".replace("17 с", "17\u00a0с"));
  });

  test("Hindi puts what is compared with first", () => {
    expect(whole(others.hi.saving(saving))).toBe("Suez की तुलना में 6880 km छोटा। दिनों में कोई साफ़ अंतर नहीं।");
  });

  test("the answer in one sentence", () => {
    const answer = {
      option: "INSTC west",
      days: "21–34",
      baseline: { name: "Suez", days: "24–31" },
      verdict: "no clear difference",
    } as const;
    expect(whole(en.answer(answer))).toBe("INSTC west: 21–34 days. Suez: 24–31. No clear difference.");
  });
});

test("on the page only the format speaks by Intl", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  const ofThePage = sources.filter((name) => /^(ui|state|map|i18n)\/.*\.tsx?$/.test(name));
  const withIntl = ofThePage.filter((name) => /\bIntl\.|toLocale\w*String/.test(readFileSync(`src/${name}`, "utf8")));
  expect(withIntl).toEqual(["i18n/format.ts"]);
});
