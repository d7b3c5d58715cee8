/** Files of routes, read back by other people's libraries: the same ends, lengths and legs as the answer has. */
import { gpx as readGpx, kml as readKml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import type { Comparison, Option } from "../../src/core/model/comparison";
import type { Leg } from "../../src/core/model/leg";
import { describe, expect, test } from "vitest";
import { geojson } from "../../src/export/geojson";
import { gpx } from "../../src/export/gpx";
import { kml } from "../../src/export/kml";
import { askedFor, never, ofComparison, outgoingOf } from "./outgoing";

type Line = readonly (readonly number[])[];
interface Read {
  readonly properties: Record<string, unknown>;
  readonly lines: readonly Line[];
}

const ANSWERS: readonly (readonly [string, Comparison])[] = [
  ["Mumbai–Vladivostok", askedFor("INBOM", "RUVVO", { baseline: "nsr" })],
  ["St Petersburg–Vladivostok by the Arctic", askedFor("RULED", "RUVVO")],
  ["Mumbai–Moscow, closed ways among them", askedFor("INBOM", "city-moscow", { closed: ["suez"] })],
];

const xml = (text: string) => new DOMParser().parseFromString(text, "text/xml") as unknown as Document;

function linesOf({ features }: GeoJSON.FeatureCollection<GeoJSON.Geometry | null>): readonly Read[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry?.type === "LineString") return { properties: properties ?? {}, lines: [geometry.coordinates] };
    if (geometry?.type === "GeometryCollection") {
      const lines = geometry.geometries.filter((one) => one.type === "LineString");
      return { properties: properties ?? {}, lines: lines.map(({ coordinates }) => coordinates) };
    }
    if (geometry?.type === "MultiLineString") return { properties: properties ?? {}, lines: geometry.coordinates };
    return [];
  });
}

const READERS = {
  geojson: async (answer: Comparison) =>
    linesOf(JSON.parse(await geojson.make(ofComparison(answer), "whole", never, () => {})) as never),
  kml: async (answer: Comparison) =>
    linesOf(readKml(xml(await kml.make(ofComparison(answer), "whole", never, () => {})))),
  gpx: async (answer: Comparison) =>
    linesOf(readGpx(xml(await gpx.make(ofComparison(answer), "whole", never, () => {})))),
};

const legsIn = ({ legs, wouldRun }: Option): readonly Leg[] => (legs.length > 0 ? legs : (wouldRun?.legs ?? []));
const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
const lengthKm = (lines: readonly Line[]): number =>
  lines
    .flatMap((line) => line.slice(1).map((to, i) => geodesicKm([line[i]![0]!, line[i]![1]!], [to[0]!, to[1]!])))
    .reduce((sum, one) => sum + one, 0);

describe.each(ANSWERS)("%s", (_, answer) => {
  const legs = answer.options.flatMap(legsIn);

  describe.each(Object.entries(READERS))("as %s", (_format, read) => {
    test("has every leg of every option, each from its end to its end and as long as it was measured", async () => {
      const found = await read(answer);
      expect(found.length).toBe(legs.length);
      found.forEach(({ lines }, i) => {
        const leg = legs[i]!;
        const [first, last] = [lines[0]![0]!, lines.at(-1)!.at(-1)!];
        const [from, to] = [leg.line[0]!, leg.line.at(-1)!];
        expect(wrapped(first[0]!)).toBeCloseTo(wrapped(from[0]), 4);
        expect(first[1]).toBeCloseTo(from[1], 4);
        expect(wrapped(last[0]!)).toBeCloseTo(wrapped(to[0]), 4);
        expect(last[1]).toBeCloseTo(to[1], 4);
        const km = lengthKm(lines);
        expect(Math.abs(km - leg.measuredKm)).toBeLessThan(0.1 + leg.measuredKm * 2e-4); // great circles of the sphere, densified
      });
      const total = found.reduce((sum, { lines }) => sum + lengthKm(lines), 0);
      const measured = legs.reduce((sum, leg) => sum + leg.measuredKm, 0);
      expect(Math.abs(total / measured - 1)).toBeLessThan(2e-4);
    });

    test("stays within the world: no longitude beyond 180, no leap across the map", async () => {
      for (const { lines } of await read(answer)) {
        for (const line of lines) {
          expect(line.length).toBeGreaterThan(1);
          for (const [lon] of line) expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
          for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]![0]! - line[i - 1]![0]!)).toBeLessThan(180);
        }
      }
    });
  });
});

test("ways over 180° are among them, cut there", async () => {
  for (const answer of [askedFor("INBOM", "RUVVO", { baseline: "nsr" }), askedFor("RULED", "RUVVO")]) {
    for (const read of Object.values(READERS)) {
      const cut = (await read(answer)).filter(({ lines }) => lines.length > 1);
      expect(cut.length).toBeGreaterThan(0);
      for (const { lines } of cut) {
        const ends = lines.slice(1).map((line, i) => [lines[i]!.at(-1)!, line[0]!]);
        for (const [before, after] of ends) {
          expect(Math.abs(before![0]!)).toBeCloseTo(180, 4);
          expect(Math.sign(before![0]!)).toBe(-Math.sign(after![0]!));
          expect(after![1]).toBe(before![1]);
        }
      }
    }
  }
});

test("published and measured kilometres of each leg add up to the option's", async () => {
  for (const [, answer] of ANSWERS) {
    const found = await READERS.geojson(answer);
    for (const option of answer.options.filter(({ legs }) => legs.length > 0)) {
      const own = found.filter(({ properties }) => properties["optionId"] === option.id);
      const sum = own.reduce((km, { properties }) => km + Number(properties["distanceKm"]), 0);
      expect(sum).toBeCloseTo(option.distanceKm ?? Number.NaN, 3);
    }
  }
});

test("every file says what it must: title, scenario, dates, sources, credits, address, not for navigation", async () => {
  const outgoing = ofComparison(ANSWERS[0]![1]);
  for (const { make } of [geojson, kml, gpx]) {
    const text = await make(outgoing, "whole", never, () => {});
    const parts = [outgoing.scenario, outgoing.dataAsOf, outgoing.madeOn, ...outgoing.credits, "Not for navigation."];
    for (const part of parts) expect(text).toContain(part);
    expect(text.includes("Every way &amp; &lt;back&gt;") || text.includes('"Every way & <back>"')).toBe(true);
    expect(text).toContain(outgoing.sources[ANSWERS[0]![1].options[0]!.legs[0]!.sources[0]!]!.title.slice(0, 12));
  }
});

test("a closed way says in every file that it is closed", async () => {
  const closed = ANSWERS[2]![1];
  expect(closed.options.some(({ legs, wouldRun }) => legs.length === 0 && wouldRun !== undefined)).toBe(true);
  for (const { make } of [geojson, kml, gpx]) {
    expect(await make(ofComparison(closed), "whole", never, () => {})).toContain("Closed: so it would run.");
  }
});

test("places that are reached or have a first are points, by their days", async () => {
  const found = [{ place: "RUVVO", option: "emc", corridor: "emc", daysP50: 20.123, isClear: true }];
  const outgoing = outgoingOf({ kind: "first", here: "INMAA", side: "from", measure: "days", found });
  const [feature] = (JSON.parse(await geojson.make(outgoing, "whole", never, () => {})) as GeoJSON.FeatureCollection)
    .features;
  expect(feature?.geometry).toEqual({ type: "Point", coordinates: [...outgoing.places["RUVVO"]!.position] });
  expect(feature?.properties).toMatchObject({ place: "Vladivostok", first_option: "emc", days_p50: 20.12 });
  const read = readKml(xml(await kml.make(outgoing, "whole", never, () => {}))).features[0];
  expect(read?.geometry).toMatchObject({ type: "Point" });
});
