import { describe, expect, test } from "vitest";
import { createFormat } from "../../src/i18n/format";

const [en, hi, ru] = [createFormat("en"), createFormat("hi"), createFormat("ru")];
const NARROW = "\u202F";

describe("thousands stand apart by a narrow no-break space", () => {
  test.each([
    [en, 7160, `7${NARROW}160`],
    [en, 1234567, `1${NARROW}234${NARROW}567`],
    [ru, 7160, `7${NARROW}160`],
    [hi, 7160, `7${NARROW}160`],
    [hi, 1234567, `12${NARROW}34${NARROW}567`], // lakh and crore: 2-2-3
    [en, 999, "999"],
    [en, -12, "−12"],
  ])("%#: %d", (format, value, text) => expect(format.number(value)).toBe(text));
});

test("decimals follow the language", () => {
  expect(en.number(5.25, 1)).toBe("5.3");
  expect(ru.number(5.25, 1)).toBe("5,3");
});

test("kilometres become nautical miles of 1852 m", () => {
  expect(en.distance(1852, "km")).toEqual({ value: `1${NARROW}852`, unit: "km" });
  expect(en.distance(1852, "nm")).toEqual({ value: `1${NARROW}000`, unit: "nm" });
  expect(ru.distance(1852, "km").unit).toBe("км");
});

describe("a range of days", () => {
  test.each([
    [21.4, 33.6, "21–34"],
    [0.34, 0.61, "0.3–0.6"],
    [3.34, 5, "3.3–5.0"],
    [1, 4, "1–4"],
    [12.1, 12.3, "12.1–12.3"], // would read as one figure in whole days
    [12, 12, "12"],
    [0, 0, "0"],
    [0.01, 0.02, `<${NARROW}0.1`], // from Mumbai to Nhava Sheva: not nothing
    [0, 0.06, "0.0–0.1"],
    [9.6, 9.98, "9.6–10.0"],
  ])("%d to %d", (low, high, text) => expect(en.days({ low, high }).value).toBe(text));
});

describe("dates are as coarse as they are known", () => {
  test.each([
    ["2026", "2026", "2026"],
    ["2026-03", "March 2026", "март 2026\u00A0г."],
    ["2026-02-28", "28 February 2026", "28 февраля 2026\u00A0г."],
    ["2021/2024", "2021–2024", "2021–2024"],
  ])("%s", (date, english, russian) => {
    expect(en.date(date)).toBe(english);
    expect(ru.date(date)).toBe(russian);
  });
});

test("months, countries, lists and positions", () => {
  expect([en.month(9), hi.month(9), ru.month(9)]).toEqual(["September", "सितंबर", "сентябрь"]);
  expect([en.country("IN"), hi.country("IN"), ru.country("IN")]).toEqual(["India", "भारत", "Индия"]);
  expect(ru.list(["Иран", "Азербайджан", "Россия"])).toBe("Иран, Азербайджан и Россия");
  expect(en.position(-9.5, 38.7)).toBe("38.70°\u00A0N, 9.50°\u00A0W");
});

describe("plurals", () => {
  const passages = { one: "проход", few: "прохода", many: "проходов", other: "прохода" };
  test.each([
    [1, "проход"],
    [2, "прохода"],
    [5, "проходов"],
    [11, "проходов"],
    [21, "проход"],
    [104, "прохода"],
  ])("%d", (count, word) => expect(ru.plural(count, passages)).toBe(word));

  test("a missing form falls back to other", () => expect(ru.plural(5, { other: "иное" })).toBe("иное"));
});

test.each([
  [24.45, "24"],
  [9.96, "10"],
  [2.25, "2.3"],
  [1.98, "2"],
  [0.4, "0.4"],
  [0.02, `<${NARROW}0.1`],
  [0, "0"],
])("%s days read %s: rounded once", (days, text) => {
  expect(createFormat("en").day(days)).toBe(text);
});
