/** Seas of the world in broad strokes, to group errors by. First match wins. */
import type { Position } from "../../../src/core/geodesy/position";

type Box = readonly [west: number, south: number, east: number, north: number];

const REGIONS: readonly { readonly name: string; readonly boxes: readonly Box[] }[] = [
  {
    name: "Arctic",
    boxes: [
      [-180, 66, 180, 90],
      [30, 63.5, 60, 90],
    ],
  },
  { name: "Baltic", boxes: [[9.5, 53.5, 31, 66]] },
  { name: "Black Sea and Azov", boxes: [[27, 40.8, 42, 48]] },
  { name: "Mediterranean", boxes: [[-5.6, 30, 36.5, 46]] },
  { name: "North-west Europe", boxes: [[-25, 43, 13, 66]] },
  { name: "Iberia and Canaries", boxes: [[-26, 27, -5.6, 44]] },
  { name: "Red Sea and Gulf of Aden", boxes: [[32, 10, 45.5, 30]] },
  { name: "Persian Gulf", boxes: [[45.5, 24, 57, 31]] },
  { name: "North Indian Ocean", boxes: [[45, 0, 98, 27]] },
  { name: "Africa", boxes: [[-20, -40, 60, 27]] },
  { name: "South-east Asia", boxes: [[92, -13, 127, 22.4]] },
  {
    name: "Okhotsk, Kamchatka, Bering",
    boxes: [
      [142, 45.5, 180, 66],
      [-180, 50, -157, 66],
    ],
  },
  { name: "Japan, Korea, China", boxes: [[110, 22, 148, 54]] },
  {
    name: "Australia and Oceania",
    boxes: [
      [72, -50, 180, 22],
      [-180, -50, -135, 24],
    ],
  },
  {
    name: "Americas, Atlantic",
    boxes: [
      [-100, 5, -50, 55],
      [-70, -50, -30, 12],
    ],
  },
  { name: "Americas, Pacific", boxes: [[-170, -60, -66, 62]] },
];

export function regionOf([lon, lat]: Position): string {
  const inside = ([west, south, east, north]: Box): boolean =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  return REGIONS.find(({ boxes }) => boxes.some(inside))?.name ?? "open ocean";
}
