import { geoDistance, geoInterpolate } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import type { SceneLine } from "../../src/core/model/scene";
import { arcRadians, densified } from "../../src/core/geodesy/great-circle";
import { sideBySide } from "../../src/map/parallel-lines";
import { LEMURIA } from "./fictitious-scene";

const d3 = ([lon, lat]: Position): [number, number] => [lon, lat];

describe("densified", () => {
  const london: Position = [0, 51.5];
  const vancouver: Position = [-123, 49.3];

  test("puts vertices on the great circle, at most a degree apart", () => {
    const line = densified([london, vancouver]);
    const onCircle = geoInterpolate(d3(london), d3(vancouver));
    line.forEach(([lon, lat], i) => {
      const [x, y] = onCircle(i / (line.length - 1));
      expect(lat).toBeCloseTo(y, 6);
      expect(lon).toBeCloseTo(x, 6);
      expect(arcRadians(line[Math.max(0, i - 1)] as Position, [lon, lat])).toBeLessThanOrEqual(Math.PI / 180 + 1e-9);
    });
  });

  test("keeps longitudes continuous across 180°", () => {
    const line = densified([
      [170, 60],
      [195, 66],
    ]);
    for (let i = 1; i < line.length; i++)
      expect((line[i] as Position)[0]).toBeGreaterThan((line[i - 1] as Position)[0]);
    expect(line[line.length - 1]).toEqual([195, 66]);
  });

  test("leaves short steps alone", () => {
    const short: Position[] = [
      [50, 40],
      [50.2, 40.3],
      [50.3, 40.4],
    ];
    expect(densified(short)).toEqual(short);
  });
});

test("arcs are those of d3-geo", () => {
  for (const [a, b] of [
    [
      [0, 0],
      [90, 0],
    ],
    [
      [72.8, 18.9],
      [30.3, 59.9],
    ],
    [
      [170, 60],
      [190, 66],
    ],
  ] as [Position, Position][]) {
    expect(arcRadians(a, b)).toBeCloseTo(geoDistance(d3(a), d3(b)), 12);
  }
});

describe("lines on one track", () => {
  const shared: Position[] = [
    [10, 0],
    [20, 0],
    [30, 5],
  ];
  const line = (id: string, colour: SceneLine["colour"], positions: readonly Position[]): SceneLine => ({
    ...(LEMURIA.lines[0] as SceneLine),
    id,
    colour,
    line: positions,
  });

  test("of two colours lie on either side of the middle, whichever way they run", () => {
    const tracks = sideBySide([line("a", "corridor-2", shared), line("b", "corridor-3", [...shared].reverse())]);
    const side = (id: string) => tracks.filter((track) => track.line.id === id).map((track) => track.side);
    expect(side("a")).toEqual([-0.5]);
    // b runs the other way: its right is a's left
    expect(side("b")).toEqual([-0.5]);
  });

  test("of one colour share it", () => {
    const tracks = sideBySide([line("a", "corridor-2", shared), line("b", "corridor-2", shared)]);
    expect(tracks.map(({ side }) => side)).toEqual([0, 0]);
  });

  test("part again where only one of them goes on, and nothing is lost", () => {
    const longer: Position[] = [...shared, [40, 10]];
    const tracks = sideBySide([line("a", "corridor-2", shared), line("b", "corridor-3", longer)]).filter(
      (track) => track.line.id === "b",
    );
    expect(tracks.map(({ side }) => side)).toEqual([0.5, 0]);
    expect(tracks.flatMap(({ part }, i) => (i === 0 ? part : part.slice(1)))).toEqual(longer);
  });
});
