/** The Earth as a sphere, for drawing, choosing and steering a search; figures are measured on the ellipsoid. */

export const EARTH_RADIUS_KM = 6371.0088; // mean radius R1 of GRS80/WGS84 (Moritz, 2000)

/** Radians in a degree. */
export const RADIANS = Math.PI / 180;
