import { describe, expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import type { Scene, SceneLabel, SceneLine, ScenePlace } from "../../src/core/model/scene";
import { lineIndex } from "../../src/map/labels/line-index";
import type { MeasureText } from "../../src/map/labels/text-metrics";
import type { Viewport } from "../../src/map/labels/viewport";
import { placeMapLabels, type PlacedMapLabel } from "../../src/map/labels/place-labels";
import { boxOf, overlap, surface, type LabelBox, type TurnedBox } from "../../src/map/labels/label-box";
import { screenLinesOf } from "../../src/map/labels/screen-lines";
import { labelRequests } from "../../src/map/labels/label-request";
import { LEMURIA } from "./fictitious-scene";

/** Ten px a degree, the upper left corner at 0° E 40° N. */
const viewport = (covered: readonly LabelBox[] = []): Viewport => ({
  width: 600,
  height: 400,
  zoom: 3,
  covered,
  copies: [0],
  scale: () => 1,
  isGround: () => true,
  toPage: ([lon, lat]) => [lon * 10, (40 - lat) * 10],
});
const measure: MeasureText = (text) => ({ width: 0.55 * text.length, top: -0.3, bottom: 0.7 });
const EM = { usual: 13, small: 13 };

const line = (corridorId: string, ...positions: Position[]): SceneLine => ({
  ...(LEMURIA.lines[0] as SceneLine),
  id: corridorId,
  corridorId,
  variantId: corridorId,
  line: positions,
});
const labelOf = ({ corridorId, line: positions }: SceneLine, text = corridorId): SceneLabel => ({
  ...(LEMURIA.labels[0] as SceneLabel),
  id: corridorId,
  text,
  initials: text.slice(0, 2),
  line: positions,
});
const scene = (parts: Partial<Scene>): Scene => ({
  ...LEMURIA,
  lines: [],
  labels: [],
  places: [],
  passages: [],
  ...parts,
});

function placed(shown: Scene, on: Viewport = viewport()): readonly PlacedMapLabel[] {
  const dots = shown.places.map(({ position }) => on.toPage(position)!);
  const requests = labelRequests(shown, { zoom: on.zoom, projection: "mercator", roomy: true });
  return placeMapLabels(requests, {
    viewport: on,
    drawnLines: lineIndex(screenLinesOf(shown, on)),
    dots,
    measure,
    em: EM,
  });
}

/** Points of a line every tenth of a degree, px; in this plane lines on a parallel or meridian are straight. */
function pointsOf(line: SceneLine): (readonly [number, number])[] {
  return line.line.slice(1).flatMap(([lon, lat], i) => {
    const [fromLon, fromLat] = line.line[i]!;
    return Array.from({ length: 101 }, (_, k) => {
      const t = k / 100;
      return [(fromLon + (lon - fromLon) * t) * 10, (40 - fromLat - (lat - fromLat) * t) * 10] as const;
    });
  });
}

const isCrossed = (turnedBox: TurnedBox, by: SceneLine): boolean =>
  pointsOf(by).some(([x, y]) => surface(turnedBox)(x, y, 0));

describe("the name of a way", () => {
  const level = line("level", [5, 0.1], [55, 0.1]);
  const upright = line("upright", [30, 35], [30, 5]);

  test("stands beside its line, on no line", () => {
    const names = placed(scene({ lines: [level, upright], labels: [labelOf(level), labelOf(upright)] }));
    expect(names.map(({ text }) => text).sort()).toEqual(["level", "upright"]);
    for (const { turnedBox } of names)
      for (const one of [level, upright]) expect(isCrossed(turnedBox, one)).toBe(false);
  });

  test("runs along a level line and stands level beside an upright one", () => {
    const names = placed(scene({ lines: [level, upright], labels: [labelOf(level), labelOf(upright)] }));
    for (const { turnedBox } of names) expect(Math.abs(turnedBox.angle)).toBeLessThan(0.1);
  });

  test("is never upside down, whichever way the line runs", () => {
    const back = line("backwards", [50, 12], [10, 20]);
    const [name] = placed(scene({ lines: [back], labels: [labelOf(back)] }));
    expect(Math.abs(name!.turnedBox.angle)).toBeLessThan(Math.PI / 2);
  });

  test("stands where only that way runs", () => {
    const cape = line("cape", [5, 20], [30, 20], [30, 5]);
    const direct = line("direct", [5, 20], [30, 20], [55, 20]);
    const names = placed(scene({ lines: [cape, direct], labels: [labelOf(cape), labelOf(direct)] }));
    const at = (id: string) => names.find(({ request }) => request.id === id)!.anchor;
    expect(at("cape")[1]).toBeLessThan(19.5);
    expect(at("direct")[0]).toBeGreaterThan(30.5);
  });

  test("is left out where another that shares the whole way has its own", () => {
    const cape = line("cape", [5, 20], [55, 20]);
    const direct = line("direct", [5, 20], [55, 20]);
    const names = placed(scene({ lines: [cape, direct], labels: [labelOf(cape), labelOf(direct)] }));
    expect(names.map(({ text }) => text)).toEqual(["cape"]);
  });

  test("is the short one where the whole one has no room", () => {
    const short = line("short", [28, 20], [32, 20]);
    const walls = [26, 34].map((lon) => line(`wall ${lon}`, [lon, 39], [lon, 1]));
    const names = placed(scene({ lines: [short, ...walls], labels: [labelOf(short, "Great Northern Way")] }));
    expect(names.map(({ text }) => text)).toEqual(["Gr"]);
  });
});

test("a branch's word stands only where its line is drawn", () => {
  const other: SceneLine = { ...line("west", [10, 20], [50, 20]), emphasis: "other" };
  const word: SceneLabel = { ...labelOf(other), id: "branch:west", isBranch: true };
  const shown = scene({ lines: [other], labels: [word] });
  expect(placed(shown).map(({ text }) => text)).toEqual(["west"]);
  expect(placed(shown, { ...viewport(), zoom: 1.8 })).toEqual([]);
});

describe("the name of a place", () => {
  const place = (id: string, position: Position): ScenePlace => ({ id, name: `Port ${id}`, position, rank: "end" });

  test("stays on the viewport and off the panels", () => {
    const corner = place("corner", [59, 39]);
    const panel = { left: 0, top: 150, right: 230, bottom: 400 };
    const beside = place("beside", [23.5, 20]);
    const names = placed(scene({ places: [corner, beside] }), viewport([panel]));
    expect(names).toHaveLength(2);
    for (const { turnedBox } of names) {
      const box = boxOf(turnedBox);
      expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
      expect(box.left >= panel.right || box.bottom <= panel.top).toBe(true);
    }
  });

  test("is left out with a place under a panel", () => {
    const names = placed(
      scene({ places: [place("hidden", [10, 10])] }),
      viewport([{ left: 0, top: 100, right: 400, bottom: 400 }]),
    );
    expect(names).toEqual([]);
  });

  test("keeps off other names and other places' marks", () => {
    const places = [place("a", [20, 20]), place("b", [23, 20]), place("c", [20, 18.5]), place("d", [17, 20.5])];
    const names = placed(scene({ places }));
    expect(names).toHaveLength(4);
    names.forEach(({ turnedBox }, i) => {
      for (const other of names.slice(i + 1)) expect(overlap(turnedBox, other.turnedBox, 0)).toBe(false);
      for (const {
        position: [lon, lat],
      } of places)
        expect(surface(turnedBox)(lon * 10, (40 - lat) * 10, 3)).toBe(false);
    });
  });
});

test("turned turnedBoxes meet only where they really do", () => {
  const turnedBox = (x: number, y: number): TurnedBox => ({ x, y, width: 100, height: 10, angle: Math.PI / 4 });
  expect(overlap(turnedBox(0, 0), turnedBox(20, -20), 0)).toBe(false); // their upright boxes do
  expect(overlap(turnedBox(0, 0), turnedBox(30, 30), 0)).toBe(true);
});
