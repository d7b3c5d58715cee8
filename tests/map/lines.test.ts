import { geoDistance, geoInterpolate } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/core/position";
import type { SceneLine } from "../../src/core/scene";
import { freeSide } from "../../src/map/label-side";
import { clearSide } from "../../src/map/label-side";
import { arcRadians, densified, onMercator, smoothArc, straightestPart } from "../../src/map/line-geometry";
import { sideBySide } from "../../src/map/tracks";
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

describe("the line a name stands on", () => {
  const hook: Position[] = [
    [0, 0],
    [2, 1],
    [4, -1],
    [6, 1],
    [8, 0],
    [20, 0],
    [30, 0],
    [40, 0],
    [40, 10],
  ];

  test("turns less than the line it smooths", () => {
    const bends = (line: readonly Position[]) =>
      line.slice(2).reduce((sum, [x, y], i) => {
        const [a, b] = [line[i] as Position, line[i + 1] as Position];
        return sum + Math.abs(Math.atan2(y - b[1], x - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]));
      }, 0);
    expect(bends(smoothArc(hook))).toBeLessThan(0.5 * bends(hook));
  });

  test("is the straight part, long enough on the globe", () => {
    const part = straightestPart(smoothArc(hook), { onPage: 0.2, onPlane: 0.2 }, 2, onMercator);
    const [first, last] = [part[0] as Position, part[part.length - 1] as Position];
    expect(arcRadians(first, last)).toBeGreaterThanOrEqual(0.19);
    expect(first[0]).toBeGreaterThan(5);
    expect(last[0]).toBeLessThan(38);
  });
});

test("the name of a closed passage keeps off the lines beside it", () => {
  const suez: Position = [32.5, 30];
  const lineAt = (lon: number) => ({
    ...(LEMURIA.lines[0] as SceneLine),
    line: [
      [lon, 10],
      [lon, 60],
    ] as Position[],
  });
  expect(clearSide(suez, [])).toBe("right");
  expect(clearSide(suez, [lineAt(48)])).toBe("bottom");
  expect(clearSide(suez, [lineAt(40)])).toBe("left"); // too near for a name above or below
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
    const tracks = sideBySide([line("a", "emc", shared), line("b", "nsr", [...shared].reverse())]);
    const side = (id: string) => tracks.filter((track) => track.line.id === id).map((track) => track.side);
    expect(side("a")).toEqual([-0.5]);
    // b runs the other way: its right is a's left
    expect(side("b")).toEqual([-0.5]);
  });

  test("of one colour share it", () => {
    const tracks = sideBySide([line("a", "emc", shared), line("b", "emc", shared)]);
    expect(tracks.map(({ side }) => side)).toEqual([0, 0]);
  });

  test("part again where only one of them goes on, and nothing is lost", () => {
    const longer: Position[] = [...shared, [40, 10]];
    const tracks = sideBySide([line("a", "emc", shared), line("b", "nsr", longer)]).filter(
      (track) => track.line.id === "b",
    );
    expect(tracks.map(({ side }) => side)).toEqual([0.5, 0]);
    expect(tracks.flatMap(({ part }, i) => (i === 0 ? part : part.slice(1)))).toEqual(longer);
  });
});

describe("the side of a place's name", () => {
  const place = { id: "p", name: "P", position: [50, 40] as Position, rank: "via" as const };
  const towards = (...ends: Position[]) =>
    ends.map((end): SceneLine => ({ ...(LEMURIA.lines[0] as SceneLine), line: [[50, 40], end] }));

  test.each([
    ["right when nothing leaves it", towards(), "right"],
    ["right when the line leaves west", towards([40, 40]), "right"],
    ["left when the line leaves east", towards([60, 40]), "left"],
    ["right between a line north and one south", towards([50, 50], [50, 30]), "right"],
    ["between lines when they leave east and west", towards([60, 40], [40, 40]), "top-right"],
  ])("is %s", (_, lines, side) => expect(freeSide(place, lines)).toBe(side));
});
