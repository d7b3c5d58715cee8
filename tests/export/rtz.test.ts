import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import { rtz } from "../../src/export/rtz";
import { askedFor, never, ofComparison } from "./outgoing";
import { rtzFaults } from "./rtz-structure";

const parse = (text: string) => new DOMParser().parseFromString(text, "text/xml").documentElement as unknown as Element;

describe.each([
  ["Mumbai–Vladivostok by the Arctic", "INBOM", "RUVVO", "nsr"],
  ["Mumbai–Vladivostok by Malacca", "INBOM", "RUVVO", "emc"],
  ["St Petersburg–Vladivostok by the Arctic", "RULED", "RUVVO", "nsr"],
  ["Mumbai–Moscow by the Caspian", "INBOM", "city-moscow", "instc-caspian"],
] as const)("%s", (_, from, to, id) => {
  const outgoing = ofComparison(askedFor(from, to, { baseline: id }), id);
  const { matter } = outgoing;
  const option = matter.kind === "comparisons" ? matter.comparisons[0]!.options.find((one) => one.id === id)! : null!;
  const legs = option.legs.filter(({ mode }) => mode === "sea");

  test("has a file for each sea leg of the option in focus", () => {
    expect(legs.length).toBeGreaterThan(0);
    expect(rtz.parts(outgoing).map((part) => part.id)).toEqual(legs.map((leg) => `${id}/${leg.id}`));
  });

  test("is built as IEC 61174 says, and as long as the leg was measured", async () => {
    for (const [i, { id: part }] of rtz.parts(outgoing).entries()) {
      const text = await rtz.make(outgoing, part, never, () => {});
      const root = parse(text);
      expect(rtzFaults(root, Buffer.byteLength(text))).toEqual([]);
      const at = [...root.getElementsByTagName("position")].map(
        (one) => [Number(one.getAttribute("lon")), Number(one.getAttribute("lat"))] as const,
      );
      const km = at.slice(1).reduce((sum, to_, k) => sum + geodesicKm(at[k]!, to_), 0); // across 180° by itself: a geodesic
      expect(km).toBeCloseTo(legs[i]!.measuredKm, 0);
      expect(at.length).toBe(legs[i]!.line.length);
      const named = [...root.getElementsByTagName("waypoint")].map((one) => one.getAttribute("name")).filter(Boolean);
      expect(named).toEqual([legs[i]!.from, legs[i]!.to].map(outgoing.names.place));
      for (const word of ["Not for navigation.", outgoing.scenario, outgoing.dataAsOf, ...outgoing.credits])
        expect(text).toContain(word);
    }
  });
});

test("a leg over 180° has no longitude that the standard forbids", async () => {
  const outgoing = ofComparison(askedFor("RULED", "RUVVO"), "nsr");
  const text = await rtz.make(outgoing, rtz.parts(outgoing)[0]!.id, never, () => {});
  const lons = [...text.matchAll(/lon="([^"]+)"/g)].map(([, lon]) => Number(lon));
  expect(lons.some((lon) => lon > 170)).toBe(true);
  expect(lons.some((lon) => lon < -165)).toBe(true);
});

test("an unknown leg is refused by name", async () => {
  await expect(rtz.make(ofComparison(askedFor("RULED", "RUVVO")), "nsr/none", never, () => {})).rejects.toThrow(
    'unknown sea leg "nsr/none"',
  );
});

describe("the check finds what is wrong", () => {
  const good =
    '<route xmlns="http://www.cirm.org/RTZ/1/2" version="1.2"><routeInfo routeName="a"/><waypoints>' +
    '<waypoint id="1"><position lat="1" lon="2"/></waypoint><waypoint id="2"><position lat="1" lon="3"/></waypoint>' +
    "</waypoints></route>";
  test("nothing in a small good one", () => expect(rtzFaults(parse(good), 1)).toEqual([]));
  test.each([
    ['version="1.2"', 'version="1.0"'],
    [' routeName="a"', ""],
    ['lon="3"', 'lon="180"'],
    ['id="2"', 'id="1"'],
    ['<waypoint id="2"><position lat="1" lon="3"/></waypoint>', ""],
    ['<routeInfo routeName="a"/>', ""],
    ['lat="1" lon="3"/>', 'lat="1" lon="3"/><position lat="1" lon="3"/>'],
    ["RTZ/1/2", "RTZ/1/0"],
    ['<position lat="1" lon="3"/>', '<leg geometryType="Straight"/><position lat="1" lon="3"/>'],
  ])("%s as %s", (right, wrong) => {
    expect(rtzFaults(parse(good.replace(right, wrong)), 1)).not.toEqual([]);
  });
});
