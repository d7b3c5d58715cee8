import { perObject } from "../../core/memo";

type Collection = GeoJSON.FeatureCollection;

const files = new Map<string, Promise<Collection>>();

/** A file of the base map as d3 wants it; fetched once, after a failure it may be asked for again. */
export function groundFile(address: string): Promise<Collection> {
  let file = files.get(address);
  if (file === undefined) {
    file = fetched(address).catch((error: unknown) => {
      files.delete(address);
      throw error;
    });
    files.set(address, file);
  }
  return file;
}

async function fetched(address: string): Promise<Collection> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`unreadable file ${address}: the server answered ${answer.status}`);
  return onSphere((await answer.json()) as Collection);
}

/** d3 takes a ring for the edge of what lies to its right; the files, as RFC 7946 has it, of what lies to its left. */
export const onSphere = perObject((collection: Collection): Collection => ({
  ...collection,
  features: collection.features.map((feature) => ({ ...feature, geometry: turned(feature.geometry) })),
}));

function turned(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: turnedRings(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(turnedRings) };
  return geometry;
}

/** The outer ring clockwise, holes the other way round. */
function turnedRings(rings: GeoJSON.Position[][]): GeoJSON.Position[][] {
  return rings.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : ring.toReversed()));
}

function isClockwise(ring: GeoJSON.Position[]): boolean {
  const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i] ?? [];
    return sum + (x - fromX) * (y + fromY);
  }, 0);
  return doubled > 0;
}
