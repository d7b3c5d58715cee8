import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import type { Place } from "../../src/core/model/place";
import { isLikeness, placeIndex, searchPlaces } from "../../src/core/search/place-search";
import { textKey } from "../../src/core/search/text-key";
import { townExtract } from "../../geo/build/town-extract";
import { catalog } from "../core/time/real-model";

const all = Object.values(catalog.places);
const trade = all.filter(({ ofTrade }) => ofTrade === true);
const index = placeIndex(all);
const towns = townExtract();
const COUNTRIES = ["IN", "RU", "IR", "KZ", "AZ", "TM", "UZ"];

/** Parts of a city, and entries of the extract that say no town of that size: what they are instead. */
const LEFT_OUT: Readonly<Record<number, string>> = {
  1270926: "Gorakhpur in Haryana: the population of another Gorakhpur",
  1259239: "Punasa: a dam with some thousand people",
  1277066: "Barasat, twice in the extract",
  8347656: "Ramagundam, twice in the extract",
  9781227: "Kultali: a rural block",
  1271850: "Gadag, twice in the extract",
  10263232: "Deoli: a part of Delhi",
  10630176: "Pasargad: a branch of a bank",
  14256: "Azadshahr in Hamadan: the population of another place",
  511510: "Novo-Peredelkino: a district of Moscow",
  569273: "Cheryomushki: a district of Moscow",
};

/** The list of places that forwarders missed, by English and Russian name; the Indian ones in Hindi too. */
const MISSED = readFileSync("tests/data/missed-places.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

const first = (text: string) => searchPlaces(index, text, 8)[0];

describe("places of the trade", () => {
  test("there are at least 700 places, and towns, terminals and ports among them", () => {
    expect(all.filter(({ kind }) => kind !== "waypoint").length).toBeGreaterThanOrEqual(700);
    const kinds = (kind: Place["kind"]) => trade.filter((place) => place.kind === kind).length;
    expect(kinds("city")).toBeGreaterThan(600);
    expect(kinds("terminal")).toBeGreaterThan(100);
    expect(kinds("port")).toBeGreaterThanOrEqual(13);
  });

  test("every town of 100,000 in seven countries is one, or lies at a place of the network, or is left out with a reason", () => {
    const large = [...towns.values()].filter(({ country, population, featureCode }) => {
      return COUNTRIES.includes(country) && population >= 100_000 && featureCode !== "PPLX" && featureCode !== "PPLH";
    });
    const missing = large.filter(({ cityId, loc, country }) => {
      if (cityId in LEFT_OUT) return false;
      return !all.some(
        (place) =>
          place.country === country && geodesicKm(place.position, [loc.coordinates[0], loc.coordinates[1]]) < 14,
      );
    });
    expect(large.length).toBeGreaterThan(700);
    expect(missing.map(({ name, country }) => `${name} ${country}`)).toEqual([]);
  });

  test("each stands and counts as the extract has it", () => {
    const file = JSON.parse(readFileSync("geo/trade-places.geojson", "utf8")) as {
      features: readonly {
        id: string;
        properties: { geonamesId?: number; population?: number };
        geometry: { coordinates: [number, number] };
      }[];
    };
    const known = file.features.filter(({ properties }) => properties.geonamesId !== undefined);
    const wrong = known.filter(({ properties, geometry }) => {
      const town = towns.get(properties.geonamesId!);
      return (
        town === undefined ||
        town.population !== properties.population ||
        geodesicKm(geometry.coordinates, [town.loc.coordinates[0], town.loc.coordinates[1]]) > 0.2
      );
    });
    expect(known.length).toBeGreaterThan(600);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("each is named in its own script, and no two by one name in one language", () => {
    const scripts = { en: /\p{Script=Latin}/u, hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };
    for (const [language, script] of Object.entries(scripts) as [keyof typeof scripts, RegExp][]) {
      expect(trade.filter(({ names }) => !script.test(names[language])).map(({ id }) => id)).toEqual([]);
      const keys = trade.map(({ names }) => textKey(names[language]));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  test("each has a railhead or port within 700 km by road, but for four that say there is none", () => {
    const none = trade.filter(({ drayage }) => drayage === undefined).map(({ id }) => id);
    expect(none.toSorted()).toEqual(["city-dibrugarh", "city-dimapur", "city-imphal", "port-port-blair-in"]);
    const far = trade.filter(
      ({ drayage }) => drayage !== undefined && !(drayage.km <= 700 && drayage.km >= drayage.straightKm),
    );
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

describe("the names that were missed", () => {
  test.each(MISSED)("%s, %s", (en = "", ru = "", hi = "") => {
    for (const name of [en, ru, ...(hi === "" ? [] : [hi])]) {
      const found = first(name);
      expect([name, found?.place.names.en, found !== undefined && found.score <= 1]).toEqual([
        name,
        first(en)?.place.names.en,
        true,
      ]);
    }
  });

  test("an old name gives its town, never a likeness in another country", () => {
    expect(first("Gurgaon")?.place.id).toBe("city-gurugram");
    expect(first("Gurgan")?.place.id).toBe("city-gurugram");
    expect(
      searchPlaces(index, "Gurgaon", 8)
        .filter((match) => !isLikeness(match))
        .map(({ place }) => place.country),
    ).toEqual(["IN"]);
    expect(first("Gorgan")?.place.id).toBe("city-gorgan");
  });
});
