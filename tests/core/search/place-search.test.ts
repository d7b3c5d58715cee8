import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Place, PlaceKind } from "../../../src/core/model/place";
import type { Position } from "../../../src/core/geodesy/position";
import { editDistance } from "../../../src/core/search/edit-distance";
import { findPlace } from "../../../src/core/search/find-place";
import { placeIndex, searchPlaces } from "../../../src/core/search/place-search";
import { cases } from "../../cases";
import { textKey } from "../../../src/core/search/text-key";

interface PlaceFeature {
  readonly id: string;
  readonly properties: { kind: PlaceKind; country: string; names: Place["names"]; aliases: string[] };
  readonly geometry: { coordinates: [number, number] };
}

const { features } = JSON.parse(readFileSync("geo/places.geojson", "utf8")) as { features: PlaceFeature[] };
const places = features.map(({ id, properties, geometry }): Place => {
  const { kind, country, names, aliases } = properties;
  return { id, kind, country, names, aliases, position: geometry.coordinates, sources: [], asOf: "2026" };
});
const index = placeIndex(places);

/** Haversine on a sphere of 6371 km: enough to tell towns apart. */
function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const rad = Math.PI / 180;
  const h = Math.sin(((latB - latA) * rad) / 2) ** 2;
  const w = Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h + w));
}
const find = (text: string) => findPlace(index, text, distanceKm);
const first = (text: string) => searchPlaces(index, text, 5)[0]?.place.id;

describe("search", () => {
  test.each(["Мумбаи", "Мумбай", "मुंबई", "Bombay", "INBOM", "inbom", "Mumbay", "mumbai "])("%s finds Mumbai", (text) =>
    expect(first(text)).toBe("INBOM"),
  );

  test.each([
    "Bandar Abbas",
    "bandar-abbas",
    "Бендер-Аббас",
    "Бендер Аббас",
    "بندرعباس",
    "بندر عباس",
    "بندر عباسی",
    "IRBND",
  ])("%s finds Bandar Abbas", (text) => expect(first(text)).toBe("IRBND"));

  test.each([
    ["St Petersburg", "RULED"],
    ["Санкт-Петербург", "RULED"],
    ["Nhava Sheva", "INNSA"],
    ["Новороссийск", "RUNVS"],
    ["Vladivostk", "RUVVO"],
    ["Moskow", "city-moscow"],
    ["Екатеринбрг", "city-yekaterinburg"],
  ])("%s finds %s", (text, id) => expect(first(text)).toBe(id));

  test("ids, and names that belong to one place, find their place first", () => {
    const byKey = new Map<string, Set<string>>();
    for (const place of places) {
      for (const name of [place.id, ...Object.values(place.names)]) {
        const key = textKey(name);
        byKey.set(key, (byKey.get(key) ?? new Set()).add(place.id));
      }
    }
    const asked = places.filter((_, i) => i % cases(5, 1) === 0);
    const wrong = asked.flatMap((place) => {
      const names = [place.id, ...Object.values(place.names)];
      return names.filter((name) => byKey.get(textKey(name))?.size === 1 && first(name) !== place.id);
    });
    expect(wrong).toEqual([]);
  });

  test("a beginning comes before a misspelling", () => {
    const found = searchPlaces(index, "Mur", 3).map((match) => match.place.id);
    expect(found[0]).toBe("RUMMK");
  });

  test("nothing but signs matches nothing", () => expect(searchPlaces(index, " -,. ", 5)).toEqual([]));
});

describe("the one place meant", () => {
  test("a misspelt name is not guessed at: three names, the right one first", () => {
    const found = find("Mumbay");
    expect(found).toMatchObject({ place: null, reason: { kind: "unknown-place", text: "Mumbay" } });
    const near = found.place === null && "near" in found.reason ? found.reason.near : [];
    expect(near).toHaveLength(3);
    expect(near[0]?.id).toBe("INBOM");
  });

  test("an alias and a native name are exact", () => {
    expect(find("Bombay").place?.id).toBe("INBOM");
    expect(find("بندرعباس").place?.id).toBe("IRBND");
  });

  test("one name of two towns is not decided silently", () => {
    const town = (id: string, country: string, position: Position): Place => {
      return {
        id,
        kind: "city",
        country,
        names: { en: "Rowan", hi: "", ru: "" },
        aliases: [],
        position,
        sources: [],
        asOf: "2026",
      };
    };
    const twins = placeIndex([town("city-rowan-a", "AZ", [48, 38]), town("city-rowan-b", "IR", [52, 30])]);
    const found = findPlace(twins, "rowan", distanceKm);
    const near = [{ id: "city-rowan-a" }, { id: "city-rowan-b" }];
    expect(found).toMatchObject({ place: null, reason: { kind: "ambiguous-place", text: "rowan", near } });
    expect(findPlace(twins, "city-rowan-b", distanceKm).place?.country).toBe("IR");
  });

  test("lon,lat near a port is the port, with the distance", () => {
    const found = find("72.95,18.95");
    expect(found).toMatchObject({ place: { id: "INNSA" } });
    expect("snapKm" in found && found.snapKm).toBeCloseTo(0, -1.5);
  });

  test.each([
    ["", { kind: "empty-place" }],
    ["37.6,155.75", { kind: "swapped-coordinates", meant: [155.75, 37.6] }],
    ["200,10", { kind: "impossible-coordinates", text: "200,10" }],
    ["55.7,137.6", { kind: "swapped-coordinates", text: "55.7,137.6", meant: [137.6, 55.7] }],
    ["-150,-40", { kind: "remote-point", position: [-150, -40], swapped: null }],
    ["18.95,72.95", { kind: "remote-point", swapped: { id: "INNSA" } }],
    ["1,2,3", { kind: "unreadable-coordinates", text: "1,2,3" }],
  ])('"%s" is refused', (text, reason) => {
    expect(find(text)).toMatchObject({ place: null, reason });
  });
});

describe("edit distance", () => {
  test.each([
    ["mumbai", "mumbay", 1],
    ["mubmai", "mumbai", 1], // two neighbours swapped
    ["kitten", "sitting", 3], // the textbook's example
    ["", "abc", 3],
    ["abc", "abc", 0],
  ])("%s to %s: %i", (a, b, edits) => expect(editDistance(a, b, 5)).toBe(edits));

  test("stops at the limit", () => expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3));
});
