import { readFileSync } from "node:fs";
import fc from "fast-check";
import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { polarForward } from "../../src/map/polar";
import { between, panned, turnedBy, zoomed, type Looks } from "../../src/map/drawn/camera-moves";
import { drawnProjection } from "../../src/map/drawn/drawn-projection";
import { onSphere } from "../../src/map/drawn/ground";
import { stepsAlong } from "../../src/map/drawn/runs";
import { svgMarkup, svgNode } from "../../src/map/drawn/svg-node";

const SIZE = { width: 1000, height: 700 };
const PADDING = { top: 20, right: 200, bottom: 40, left: 10 };
const PROJECTIONS = ["globe", "mercator", "polar"] as const;

const looks = fc.record({ projection: fc.constantFrom(...PROJECTIONS), padding: fc.constant(PADDING) });
const cameras = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 20, max: 75, noNaN: true })),
  zoom: fc.double({ min: 1, max: 6, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});
const near = (a: readonly number[], b: readonly number[], within: number) =>
  a.every((value, i) => Math.abs(value - b[i]!) < within);

describe("the projections", () => {
  test("put the camera's centre in the middle of the free part, and find every point of it again", () => {
    fc.assert(
      fc.property(
        looks,
        cameras,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        (of, camera, dx, dy) => {
          const project = drawnProjection(of, camera, SIZE);
          const middle = project([...camera.center])!;
          expect(near(middle, [405, 340], 1e-6)).toBe(true);
          const ground = project.invert!([405 + dx, 340 + dy])!;
          expect(near(project(ground)!, [405 + dx, 340 + dy], 1e-3)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 19 },
    );
  });

  test("a bearing of 90° has east at the top", () => {
    for (const projection of PROJECTIONS) {
      const camera = { center: [104, 60] as const, zoom: 3, bearing: 90 };
      const project = drawnProjection({ projection, padding: PADDING }, camera, SIZE);
      const [x, y] = project([104.5, 60])!;
      expect(y).toBeLessThan(340 - 1);
      expect(Math.abs(x - 405)).toBeLessThan(1);
    }
  });

  test("the polar one is that of the formulas", () => {
    const camera = { center: [104, 75] as const, zoom: 2, bearing: 0 };
    const project = drawnProjection({ projection: "polar", padding: PADDING }, camera, SIZE);
    const pxPerMetre = (512 * 2 ** 2) / 60e6;
    const [cx, cy] = polarForward([104, 75]);
    for (const at of [
      [30, 60],
      [-170, 65],
      [104, 90],
      [73, 19],
    ] as const) {
      const [x, y] = polarForward(at);
      const [px, py] = project([...at])!;
      expect(px).toBeCloseTo(405 + (x - cx) * pxPerMetre, 4);
      expect(py).toBeCloseTo(340 - (y - cy) * pxPerMetre, 4);
    }
  });
});

describe("the hand", () => {
  const holds = (of: Looks, camera: { center: readonly [number, number]; zoom: number; bearing: number }) =>
    of.projection !== "globe" || camera.zoom > 2; // beyond the globe's edge there is no ground to hold

  test("zooming keeps the ground under the pointer", () => {
    fc.assert(
      fc.property(looks, cameras, fc.double({ min: -1, max: 1, noNaN: true }), (of, camera, by) => {
        fc.pre(holds(of, camera));
        const at = [450, 380] as const;
        const ground = drawnProjection(of, camera, SIZE).invert!([...at])!;
        const next = zoomed(camera, of, SIZE, by, at);
        const now = drawnProjection(of, next, SIZE)(ground)!;
        expect(Math.hypot(now[0] - at[0], now[1] - at[1])).toBeLessThan(of.projection === "globe" ? 12 : 0.01); // a globe turns a little too
      }),
      { numRuns: 200, seed: 19 },
    );
  });

  test("dragging moves the ground by as much as the hand", () => {
    fc.assert(
      fc.property(looks, cameras, (of, camera) => {
        fc.pre(of.projection === "mercator" || of.projection === "polar");
        const next = panned(camera, of, SIZE, [30, -20]);
        const moved = drawnProjection(of, next, SIZE)([...camera.center])!;
        expect(near(moved, [435, 320], 0.01)).toBe(true);
      }),
      { numRuns: 100, seed: 19 },
    );
  });

  test("turning goes round, flights take the short way over 180°", () => {
    const camera = { center: [170, 10] as const, zoom: 2, bearing: 170 };
    expect(turnedBy(camera, 20).bearing).toBe(-170);
    const middle = between(camera, { center: [-170, 20], zoom: 4, bearing: -170 }, 1);
    expect(middle.center[0]).toBeCloseTo(190, 9);
    expect(middle.zoom).toBe(4);
  });
});

test("on the sphere the Caspian is water, and the land is not inside out", () => {
  const file = JSON.parse(readFileSync("public/basemap/ground-110m.geojson", "utf8")) as GeoJSON.FeatureCollection;
  const land = onSphere(file).features.map(({ geometry }) => geometry);
  const isLand = (at: [number, number]) => land.some((one) => geoContains(one, at));
  expect(isLand([51, 41])).toBe(false);
  expect(isLand([37.6, 55.7])).toBe(true);
  expect(isLand([78, 22])).toBe(true);
  expect(isLand([-150, 30])).toBe(false);
  expect(isLand([0, -85])).toBe(true);
});

test("marks stand at equal steps along a line, the first half a step in", () => {
  const steps = stepsAlong(
    [
      [0, 0],
      [30, 0],
      [30, 30],
    ],
    20,
  );
  expect(steps.map(({ at }) => at)).toEqual([
    [10, 0],
    [30, 0],
    [30, 20],
  ]);
  expect(steps[2]!.angle).toBeCloseTo(Math.PI / 2, 9);
});

test("text of a drawing cannot break out of it", () => {
  expect(svgMarkup(svgNode("text", { "data-name": 'a"b' }, ["<Мумбаи & मुंबई>"]))).toBe(
    '<text data-name="a&quot;b">&lt;Мумбаи &amp; मुंबई&gt;</text>',
  );
});
