// The polar stereographic projection for MapLibre's workers. Same formulas as src/map/polar.ts; a test keeps them equal.
// It must end in .mjs: a .js script would be evaluated as text, which a strict content security policy forbids.
const EARTH_RADIUS_M = 6371008.8;
const SOUTHERNMOST = -80;
const POLAR_MERIDIAN = 104;
const RADIANS = Math.PI / 180;

function forward([lon, lat]) {
  const rho = 2 * EARTH_RADIUS_M * Math.tan((90 - Math.max(lat, SOUTHERNMOST)) * 0.5 * RADIANS);
  const angle = (lon - POLAR_MERIDIAN) * RADIANS;
  return [rho * Math.sin(angle), -rho * Math.cos(angle)];
}

function inverse([x, y]) {
  const lat = 90 - (2 * Math.atan(Math.hypot(x, y) / (2 * EARTH_RADIUS_M))) / RADIANS;
  const lon = Math.atan2(x, -y) / RADIANS + POLAR_MERIDIAN;
  return [lon > 180 ? lon - 360 : lon, lat];
}

self.setProjectionHandler(() => ({ forward, inverse }));
