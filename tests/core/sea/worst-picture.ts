/** A picture of sea routes that are long against the geodesic, each with the coast around it. */
import { writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { Position } from "../../../src/core/geodesy/position";
import type { SeaNetwork } from "../../../src/core/sea/network/network";
import { routeLine } from "../../../src/core/sea/route/route-line";
import { positionOf, vectorOf } from "../../../src/core/sea/geometry/vector";

type Colour = readonly [number, number, number];

const WIDTH = 640;
const HEIGHT = 400;
const COLUMNS = 2;
const MARGIN = 0.15; // of the route's extent
const COAST: Colour = [120, 120, 120];
const GEODESIC: Colour = [40, 90, 220];
const ROUTE: Colour = [210, 40, 40];

/** Panels from left to right and down, in the order given: route red, great circle blue. */
export function drawRoutes(file: string, { coast }: SeaNetwork, lines: readonly (readonly Position[])[]): void {
  const rows = Math.ceil(lines.length / COLUMNS);
  const png = new PNG({ width: WIDTH * COLUMNS, height: HEIGHT * rows });
  png.data.fill(255);
  const shore = Array.from(coast.breaks, (isBreak, i): readonly [Position, Position] | null => {
    if (isBreak) return null;
    const point = (k: number) => positionOf([coast.xyz[3 * k]!, coast.xyz[3 * k + 1]!, coast.xyz[3 * k + 2]!]);
    const [a, b] = [point(i), point(i + 1)];
    return Math.abs(a[0] - b[0]) > 180 ? null : [a, b]; // across the date line: not drawn
  }).filter((segment) => segment !== null);
  lines.forEach((line, i) => {
    const panel = panelOf(line, (i % COLUMNS) * WIDTH, Math.floor(i / COLUMNS) * HEIGHT);
    for (const [a, b] of shore)
      for (const turn of [-360, 0, 360]) stroke(png, panel, [shifted(a, turn), shifted(b, turn)], COAST);
    stroke(png, panel, routeLine([vectorOf(line[0]!), vectorOf(line.at(-1)!)]), GEODESIC);
    stroke(png, panel, line, ROUTE);
  });
  writeFileSync(file, PNG.sync.write(png));
}

interface Panel {
  readonly left: number;
  readonly top: number;
  readonly west: number;
  readonly north: number;
  readonly scale: number; // pixels a degree
}

function panelOf(line: readonly Position[], left: number, top: number): Panel {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const scale = Math.min(WIDTH / Math.max(2, east - west), HEIGHT / Math.max(2, north - south)) / (1 + 2 * MARGIN);
  return {
    left,
    top,
    west: (west + east) / 2 - WIDTH / scale / 2,
    north: (north + south) / 2 + HEIGHT / scale / 2,
    scale,
  };
}

const shifted = ([lon, lat]: Position, turn: number): Position => [lon + turn, lat];

function stroke(png: PNG, panel: Panel, line: readonly Position[], colour: Colour): void {
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = pixel(panel, line[i - 1]!);
    const [x1, y1] = pixel(panel, line[i]!);
    const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1));
    if (steps > 4 * WIDTH) continue; // once round the Earth
    for (let step = 0; step <= steps; step++) {
      dot(png, panel, x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps, colour);
    }
  }
}

function pixel({ west, north, scale }: Panel, [lon, lat]: Position): readonly [number, number] {
  return [(lon - west) * scale, (north - lat) * scale];
}

function dot(png: PNG, { left, top }: Panel, x: number, y: number, colour: Colour): void {
  if (x < 0 || y < 0 || x >= WIDTH - 1 || y >= HEIGHT - 1) return;
  const at = 4 * ((top + Math.floor(y)) * png.width + left + Math.floor(x));
  png.data.set(colour, at);
}
