import { geoStereographic } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import type { Bounds } from "../../src/core/model/scene";
import { boundsCamera, homeCamera, limbRadius } from "../../src/map/camera";
import type { Padding } from "../../src/map/handle";
import { POLAR_MERIDIAN, polarForward, polarInverse } from "../../src/map/polar";

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const DESK = { width: 1016, height: 844 };
const PHONE = { width: 390, height: 354 };

const SAMPLES: Position[] = [
  [104, 90],
  [33.1, 68.97],
  [-169.65, 66.08],
  [131.9, 43.1],
  [80.3, 13.1],
  [18.4, -34.4],
];

describe("polar stereographic", () => {
  test("agrees with d3-geo", () => {
    const d3 = geoStereographic()
      .rotate([-POLAR_MERIDIAN, -90])
      .scale(2 * 6371008.8)
      .translate([0, 0])
      .clipAngle(170);
    for (const position of SAMPLES) {
      const [x, y] = polarForward(position);
      const [dx, dy] = d3(position as [number, number]) as [number, number];
      // d3 counts y downwards; its stereographic of scale k has k tan(c / 2), so k = 2R is true at the pole
      expect(x).toBeCloseTo(dx, -1);
      expect(y).toBeCloseTo(-dy, -1);
    }
  });

  test("comes back", () => {
    for (const [lon, lat] of SAMPLES) {
      const [backLon, backLat] = polarInverse(polarForward([lon, lat]));
      expect(backLat).toBeCloseTo(lat, 9);
      expect(Math.cos(backLon * (Math.PI / 180))).toBeCloseTo(Math.cos(lon * (Math.PI / 180)), 9);
      expect(Math.sin(backLon * (Math.PI / 180))).toBeCloseTo(Math.sin(lon * (Math.PI / 180)), 9);
    }
  });

  test("is the same in MapLibre's workers", async () => {
    type Projection = { forward: (position: Position) => Position; inverse: (xy: Position) => Position };
    const workers: Projection[] = [];
    Object.assign(globalThis, {
      self: { setProjectionHandler: (handler: () => Projection) => workers.push(handler()) },
    });
    await import(/* @vite-ignore */ new URL("../../public/polar-worker.mjs", import.meta.url).href);
    const worker = workers[0] as Projection;
    for (const position of SAMPLES) {
      expect(worker.forward(position)).toEqual(polarForward(position));
      expect(worker.inverse(polarForward(position))).toEqual(polarInverse(polarForward(position)));
    }
  });
});

describe("the opening view", () => {
  test.each([DESK, PHONE])("fills the height with the globe but for a margin", (size) => {
    const diameter = 2 * limbRadius(homeCamera("globe", size, NONE, []), size);
    const shorter = Math.min(size.width, size.height);
    expect(diameter / shorter).toBeGreaterThan(0.88);
    expect(diameter / shorter).toBeLessThan(0.98); // the padding of the stage keeps the rest of the air
  });

  test("leaves panels their room", () => {
    const padding = { ...NONE, bottom: 300 };
    expect(2 * limbRadius(homeCamera("globe", DESK, padding, []), DESK)).toBeLessThan(DESK.height - 300);
  });
});

describe("a view of bounds", () => {
  const caspian: Bounds = [
    [46, 36],
    [55, 47],
  ];

  test("stands over their middle", () => {
    const { center } = boundsCamera(caspian, "globe", DESK, NONE, []);
    expect(center[0]).toBeCloseTo(50.5, 9);
    expect(Math.abs(center[1] - 41.5)).toBeLessThan(0.1); // the globe narrows to the north
    expect(boundsCamera(caspian, "mercator", DESK, NONE, []).center[0]).toBeCloseTo(50.5, 9);
  });

  test("holds them on the Mercator plane and not much more", () => {
    const { zoom } = boundsCamera(caspian, "mercator", DESK, NONE, []);
    const px = 512 * 2 ** zoom;
    const high = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
    const height = px * (high(47) - high(36));
    expect(height).toBeLessThanOrEqual(DESK.height);
    expect(height).toBeGreaterThan(0.85 * DESK.height);
  });

  test("passes 180° without going round the world", () => {
    const bering: Bounds = [
      [170, 60],
      [195, 70],
    ];
    expect(boundsCamera(bering, "globe", DESK, NONE, []).center[0]).toBeCloseTo(182.5, 9);
    expect(boundsCamera(bering, "mercator", DESK, NONE, []).zoom).toBeGreaterThan(4);
  });
});

describe("round the pole, where a box of degrees is no box", () => {
  const cape: Position[] = [
    [72, 19],
    [50, -10],
    [20, -36],
    [-18, 15],
    [-10, 45],
    [30, 60],
  ];
  const box: Bounds = [
    [-18, -36],
    [72, 60],
  ];
  const onScreen = ({ center, zoom }: ReturnType<typeof boundsCamera>, line: readonly Position[]) => {
    const perMetre = (512 * 2 ** zoom) / 60e6; // the plane is 60 000 km wide at zoom 0
    const [middleX, middleY] = polarForward(center);
    return line.map((position) => {
      const [x, y] = polarForward(position);
      return [DESK.width / 2 + (x - middleX) * perMetre, DESK.height / 2 - (y - middleY) * perMetre] as const;
    });
  };

  test("the lines that span it fill the view and none of them leaves it", () => {
    const points = onScreen(boundsCamera(box, "polar", DESK, NONE, [cape]), cape);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(DESK.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(DESK.height);
    }
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    const shares = [spread(points.map(([x]) => x)) / DESK.width, spread(points.map(([, y]) => y)) / DESK.height];
    expect(Math.max(...shares)).toBeGreaterThan(0.85);
  });

  test("a line elsewhere, or one that leaves it, says nothing about it", () => {
    const whole = boundsCamera(box, "polar", DESK, NONE, []);
    const leaving: Position[] = [...cape, [100, 60]];
    expect(boundsCamera(box, "polar", DESK, NONE, [cape.slice(0, 2), leaving])).toEqual(whole);
  });

  test("the first view holds every corridor", () => {
    const corridor: Position[] = [
      [80, 13],
      [104, 1],
      [132, 43],
    ];
    for (const [x, y] of onScreen(homeCamera("polar", DESK, NONE, [corridor]), corridor)) {
      expect(x > 0 && x < DESK.width && y > 0 && y < DESK.height).toBe(true);
    }
  });
});

test.each(["globe", "mercator", "polar"] as const)("a map that is not shown still has a camera: %s", (projection) => {
  const bounds: Bounds = [
    [30, 43],
    [190, 78],
  ];
  const line: Position[] = [
    [30, 60],
    [110, 78],
    [190, 66],
    [132, 43],
  ];
  const nowhere = { width: 0, height: 0 };
  for (const { center, zoom } of [
    boundsCamera(bounds, projection, nowhere, NONE, [line]),
    homeCamera(projection, nowhere, NONE, [line]),
  ])
    expect([...center, zoom].every(Number.isFinite), projection).toBe(true);
});
