import type { Camera } from "../../core/model/scene";
import type { Position } from "../../core/geodesy/position";
import { CHARTS, LAYERS, type Chart, type Layer } from "../view";

/** One value of an address, both ways: what cannot be read is undefined. */

const SEPARATOR = ";";
export const FOLDED = "none"; // instead of a chart's name

export function writeCamera({ center, zoom, bearing }: Camera): string {
  return [...center, zoom, ...(bearing === 0 ? [] : [bearing])]
    .map((value) => String(Math.round(value * 100) / 100))
    .join(",");
}

export function readCamera(text: string): Camera | undefined {
  const [lon, lat, zoom, bearing = 0, ...rest] = text.split(",").map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length > 0) return undefined;
  const sane = isOnGlobe([lon, lat]) && zoom >= 0 && zoom <= 14 && Math.abs(bearing) <= 180;
  return sane ? { center: [lon, lat], zoom, bearing } : undefined;
}

function isOnGlobe([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

export function readChart(text: string): Chart | null | undefined {
  return text === FOLDED ? null : CHARTS.find((chart) => chart === text);
}

/** A plain number within bounds, "1" or "14.5"; whole where that is asked for. */
export function readNumber(text: string, { low, high }: NumberBounds, isWhole = false): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

export interface NumberBounds {
  readonly low: number;
  readonly high: number;
}

export function isLayer(text: string): text is Layer {
  return LAYERS.some((layer) => layer === text);
}

export function writeList(items: readonly string[]): string {
  return items.join(SEPARATOR);
}

export function split(text: string): string[] {
  return text === "" ? [] : text.split(SEPARATOR);
}

export function every<T extends string>(texts: string[], belongs: (text: string) => boolean): T[] | undefined {
  return texts.every(belongs) ? (texts as T[]) : undefined;
}
