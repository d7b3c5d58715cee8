import { describe, expect, test } from "vitest";
import { bestFirst, placeIndex, searchPlaces, type Findable, type Match } from "../../../src/core/search/place-search";
import { thingIndex } from "../../../src/core/search/things";
import { buildAtlas } from "../../../src/data/catalog";
import { readGeo } from "../../../src/data/read-geo";
import { countryNames } from "../../../src/i18n/format";

const { catalog, land } = buildAtlas(readGeo()).atlas;
const all = Object.values(catalog.places);
const places = placeIndex(all, countryNames(all.map(({ country }) => country)));
const things = thingIndex(catalog, land.projects);

function first(text: string): string {
  const found: readonly Match<Findable>[] = [...searchPlaces(places, text, 8), ...searchPlaces(things, text, 8)];
  const [best] = bestFirst(found);
  return `${best?.place.kind} ${best?.place.id}`;
}

describe("the thing meant comes first", () => {
  test.each([
    ["Suez Canal", "passage suez"],
    ["Суэцкий канал", "passage suez"],
    ["स्वेज़ नहर", "passage suez"],
    ["Hormuz", "passage hormuz"],
    ["Ормузский пролив", "passage hormuz"],
    ["होर्मुज़", "passage hormuz"],
    ["Rasht Astara", "project rasht-astara-railway"],
    ["Решт — Астара", "project rasht-astara-railway"],
    ["Chabahar–Zahedan", "project chabahar-zahedan-railway"],
    ["Volga-Don", "passage volga-don"],
    ["Panama Canal", "passage panama"],
    ["Kiel Canal", "passage kiel"],
    ["Bosphorus", "passage bosporus"],
    ["Босфор", "passage bosporus"],
    ["Malacca", "passage malacca"],
    ["मलक्का जलडमरूमध्य", "passage malacca"],
    ["Bab el Mandeb", "passage bab-el-mandeb"],
    ["Пролив Вилькицкого", "passage vilkitsky"],
    ["Северный морской путь", "corridor nsr"],
    ["Севморпуть", "corridor nsr"],
    ["СМП", "corridor nsr"],
    ["NSR", "corridor nsr"],
    ["उत्तरी समुद्री मार्ग", "corridor nsr"],
    ["INSTC", "corridor instc"],
    ["Север — Юг", "corridor instc"],
    ["उत्तर–दक्षिण गलियारा", "corridor instc"],
    ["EMC", "corridor emc"],
    ["Транссиб", "baseline trans-siberian"],
    ["Mumbai, India", "port INBOM"],
    ["Mumbai India", "port INBOM"],
    ["Мумбаи, Индия", "port INBOM"],
    ["मुंबई, भारत", "port INBOM"],
    ["порт Ванино", "port RUVNN"],
    ["Vanino port", "port RUVNN"],
    ["Mumbai (INBOM)", "port INBOM"],
    ["СПб", "port RULED"],
    ["बम्बई", "port INBOM"],
    ["Astara border", "border border-astara"],
    ["граница Астара", "border border-astara"],
  ])("%s is %s", (text, meant) => expect(first(text)).toBe(meant));

  test("a place that is asked for by name stays the place where nothing else is called so", () => {
    expect(first("Murmansk")).toBe("port RUMMK");
    expect(first("Mumbai")).toBe("port INBOM");
    expect(first("Chennai")).toBe("port INMAA");
  });

  test("a country that is not its own finds no place", () => {
    expect(searchPlaces(places, "Mumbai, Russia", 3).filter(({ score }) => score < 10)).toEqual([]);
  });
});
