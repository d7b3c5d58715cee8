/** [longitude, latitude] in degrees, WGS84. Along a line longitudes are continuous: they may leave -180..180. */
export type Position = readonly [lon: number, lat: number];
