import { describe, expect, test } from "vitest";
import { reasonWords } from "../../src/cli/reason-text";
import type { Language } from "../../src/core/model/place";
import type { Reason } from "../../src/core/model/reason";
import { createFormat } from "../../src/i18n/format";
import { englishReason } from "../../src/i18n/messages/reasons-en";
import { hindiReason } from "../../src/i18n/messages/reasons-hi";
import { russianReason } from "../../src/i18n/messages/reasons-ru";
import { catalog, model } from "../core/time/real-model";

const { places, passages } = catalog;
const mumbai = places["INBOM"]!;
const season = model.seasons.find(({ id }) => id === "astara-new-year")!;
const sea = { id: "east-siberian", names: model.nsr.seaNames["east-siberian"]! };

/** One of every kind; the type asks for those that are missing. */
const EVERY: { readonly [Kind in Reason["kind"]]: Reason & { kind: Kind } } = {
  closed: { kind: "closed", passages: ["suez", "bab-el-mandeb"], places: [], suspended: null },
  "closed-season": { kind: "closed-season", season, month: 2, leg: "rail-station-rasht-ir-station-astara-ir" },
  "barred-sea": { kind: "barred-sea", sea, month: 2, iceClass: "none" },
  "unknown-rule": { kind: "unknown-rule", sea, month: 3, iceClass: "Arc4" },
  "missing-speed": { kind: "missing-speed", mode: "inland-waterway", components: ["waterway-speed"] },
  "missing-dwell": { kind: "missing-dwell", at: "border-astara", components: ["border-rail"] },
  "no-way": { kind: "no-way", from: mumbai, to: places["city-moscow"]! },
  "one-railhead": { kind: "one-railhead", from: mumbai, to: places["city-moscow"]! },
  "no-option": { kind: "no-option", option: "instc-west", options: ["suez", "cape"] },
  "empty-place": { kind: "empty-place" },
  "unreadable-coordinates": { kind: "unreadable-coordinates", text: "1,2,3" },
  "impossible-coordinates": { kind: "impossible-coordinates", text: "200,10" },
  "swapped-coordinates": { kind: "swapped-coordinates", text: "55.7,137.6", meant: [137.6, 55.7] },
  "unknown-place": { kind: "unknown-place", text: "1234", near: [mumbai] },
  "ambiguous-place": { kind: "ambiguous-place", text: "1234", near: [mumbai, mumbai] },
  "remote-point": {
    kind: "remote-point",
    position: [18.95, 72.95],
    km: 900,
    limitKm: 60,
    near: [mumbai],
    swapped: mumbai,
  },
};

const WRITERS = { en: englishReason, hi: hindiReason, ru: russianReason };
const SCRIPT = { hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };
const CODES = /UN\/LOCODE|Arc4/g; // written alike in every language

function written(language: Language, reason: Reason): string {
  const format = createFormat(language);
  const name = (id: string) => (passages[id] ?? places[id])?.names[language] ?? catalog.texts[id]![language]["short"]!;
  const distance = (km: number) => Object.values(format.distance(km, "km")).join(" ");
  return WRITERS[language](format)(reason, { name, distance });
}

/** Everything inside a reason that is an id: it says what, but to no reader. */
function idsIn(part: unknown): string[] {
  if (typeof part === "string") return /[a-z]/i.test(part) && !/^Arc4$|^none$/.test(part) ? [part] : [];
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, value]) => (key === "names" ? [] : idsIn(value)));
}

describe.each(Object.values(EVERY))("$kind", (reason) => {
  test.each(["en", "hi", "ru"] as const)("%s: a text without ids", (language) => {
    const text = written(language, reason);
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/undefined|null|\bNaN\b|\[object/);
    expect(idsIn(reason).filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))).toEqual([]);
  });

  test.each(["hi", "ru"] as const)("%s: in its own script, no English word", (language) => {
    const text = written(language, reason);
    expect(text).toMatch(SCRIPT[language]);
    expect(text.replace(CODES, "")).not.toMatch(/[a-z]/i);
  });
});

test("what tells reasons apart is in the text: names, month, ship, kilometres", () => {
  expect(written("en", EVERY["closed"])).toBe("Closed: Suez Canal and Bab-el-Mandeb");
  expect(written("ru", EVERY["barred-sea"])).toBe(
    "Восточно-Сибирское море, февраль: судам без ледового класса вход запрещён",
  );
  expect(written("ru", EVERY["unknown-rule"])).toMatch(/Arc4 \(Восточно-Сибирское море, март\)/);
  expect(written("hi", EVERY["no-way"])).toMatch(/^मुंबई और मॉस्को को /);
  expect(written("hi", EVERY["remote-point"])).toMatch(/900 किमी.*60 किमी.*72\.95,18\.95.*मुंबई/);
});

test("a closed option names passages, places and the suspended corridor", () => {
  const reason = { kind: "closed", passages: ["suez"], places: ["INBOM"], suspended: "instc" } as const;
  expect((["en", "hi", "ru"] as const).map((language) => written(language, reason))).toEqual([
    "Suspended: INSTC; Closed: Suez Canal and Mumbai",
    "स्थगित: INSTC; बंद: स्वेज़ नहर और मुंबई",
    "Перевозки приостановлены: МТК «Север — Юг»; Закрыто: Суэцкий канал и Мумбаи",
  ]);
  expect(reasonWords(reason)).toBe('suspended corridor "instc", closed passage "suez", closed place "INBOM"');
});

test("the command line names the ids that can be asked for", () => {
  expect(Object.values(EVERY).map(reasonWords)).toEqual([
    'closed passage "suez", "bab-el-mandeb"',
    'closed season "astara-new-year" in month 2: leg rail-station-rasht-ir-station-astara-ir cannot be travelled',
    'closed passage "nsr" in month 2: ships without ice class are barred from the East Siberian Sea',
    "unknown rule for month 3: ships of class Arc4 in the East Siberian Sea",
    "missing component: waterway-speed",
    "missing component: border-rail",
    "no route from Mumbai (INBOM) to Moscow (city-moscow): no line, road or sea way of the atlas joins them",
    "one railhead for Mumbai (INBOM) and Moscow (city-moscow): goods go from one to the other by lorry",
    'no option "instc-west": suez, cape',
    "empty place: give a name, a UN/LOCODE or lon,lat",
    'unreadable coordinates "1,2,3": write lon,lat in degrees, as 72.95,18.95',
    'impossible coordinates "200,10": longitude -180..180, latitude -90..90',
    'swapped coordinates "55.7,137.6": write lon,lat: 137.6,55.7',
    'unknown place "1234": did you mean Mumbai (INBOM)?',
    'ambiguous place "1234": Mumbai (INBOM) or Mumbai (INBOM); give the id',
    'remote point "18.95,72.95 lies 900 km from the nearest place": choose one of Mumbai (INBOM), or swap the numbers: 72.95,18.95 is near Mumbai (INBOM)',
  ]);
});
