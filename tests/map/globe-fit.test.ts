import { geoSatellite } from "d3-geo-projection";
import { expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import { boundsOf } from "../../src/state/scene/bounds";
import { boundsCamera, type MapSize } from "../../src/map/camera";

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const SIZES: readonly MapSize[] = [
  { width: 1016, height: 412 },
  { width: 600, height: 330 },
  { width: 384, height: 486 },
];
const HALF_FOV = 36.86989764584402 / 2; // degrees, MapLibre's usual field of view is 36.87

/** From Mumbai: to Moscow by land; by Suez; by Vladivostok and the railway; round Africa. */
const NORTH: readonly Position[] = [
  [72.8, 18.9],
  [56.3, 27.2],
  [49, 37],
  [48, 46],
  [37.6, 55.8],
];
const SUEZ: readonly Position[] = [
  [72.8, 18.9],
  [45, 12],
  [32.5, 30],
  [0, 38],
  [-9, 44],
  [3, 52],
  [30, 60],
];
const EAST: readonly Position[] = [
  [72.8, 18.9],
  [80, 5],
  [104, 1],
  [122, 25],
  [132, 43],
  [104, 52],
  [37.6, 55.8],
];
const ASKED: readonly (readonly (readonly Position[])[])[] = [[NORTH], [NORTH, SUEZ], [SUEZ, EAST], [EAST]];

/** The same view by d3-geo's perspective of a satellite, px from the middle of the map. */
function onScreen({ center, zoom }: ReturnType<typeof boundsCamera>, { height }: MapSize, points: readonly Position[]) {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
  const above = height / 2 / Math.tan((HALF_FOV * Math.PI) / 180); // px from the eye to the ground
  const distance = 1 + above / radius; // of the eye from the globe's middle, in its radii
  const satellite = geoSatellite()
    .distance(distance)
    .rotate([-center[0], -center[1]])
    .scale(radius)
    .translate([0, 0])
    .clipAngle(null);
  return points.map((point) => satellite(point as [number, number]) as [number, number]);
}

test.each(SIZES)("the ways asked fill the globe's view: %o", (size) => {
  for (const ways of ASKED) {
    const camera = boundsCamera(boundsOf(ways)!, "globe", size, NONE, ways);
    const spots = onScreen(camera, size, ways.flat());
    const xs = spots.map(([x]) => x);
    const ys = spots.map(([, y]) => y);
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(Math.max(width / size.width, height / size.height)).toBeGreaterThan(0.9);
    expect(Math.max(...xs.map(Math.abs)) / size.width).toBeLessThan(0.5);
    expect(Math.max(...ys.map(Math.abs)) / size.height).toBeLessThan(0.5);
  }
});
