/** Longitude and latitude step of the graticule, degrees; the polar view has parallels every 10 from 60 north. */
const STEP = 30;
const POLAR_PARALLELS = [70, 80];
const VERTEX_EVERY = 2; // degrees: in the polar projection a parallel is a circle made of chords

type Line = GeoJSON.Feature<GeoJSON.LineString, { kind: "meridian" | "parallel" | "polar-parallel" | "arctic-circle" }>;

/** @param arcticCircle latitude in degrees */
export function graticuleLines(arcticCircle: number): Line[] {
  const meridians = steps(-180, 180 - STEP, STEP).map((lon) => meridian(lon));
  const parallels = steps(-60, 60, STEP).map((lat) => parallel(lat, "parallel"));
  const polar = POLAR_PARALLELS.map((lat) => parallel(lat, "polar-parallel"));
  return [...meridians, ...parallels, ...polar, parallel(arcticCircle, "arctic-circle")];
}

function meridian(lon: number): Line {
  const coordinates = steps(-90, 90, VERTEX_EVERY).map((lat) => [lon, lat]);
  return { type: "Feature", properties: { kind: "meridian" }, geometry: { type: "LineString", coordinates } };
}

function parallel(lat: number, kind: Line["properties"]["kind"]): Line {
  const coordinates = steps(-180, 180, VERTEX_EVERY).map((lon) => [lon, lat]);
  return { type: "Feature", properties: { kind }, geometry: { type: "LineString", coordinates } };
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => from + i * by);
}
