/** From one style to the next on a live map, and what stands in a style. */
import { diff } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { RaceMark } from "../core/model/scene";
import type { PlacedMapLabel } from "./labels/place-labels";
import { POLAR_CRS } from "./polar";

/**
 * Brings the map from one style to the next. Not `setStyle`: it takes a source loaded from an address for changed
 * and would fetch the ground again each time.
 */
export function applyChanges(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const { command, args } of diff(before, after)) {
    if (command === "setGeoJSONSourceData") setData(map, ...(args as [string, GeoJSON.GeoJSON]));
    else (map[command as keyof MapLibreMap] as (...args: unknown[]) => unknown).apply(map, args);
  }
  const types = [before.projection?.type, after.projection?.type];
  if (types[0] === types[1] || !types.includes(POLAR_CRS.name)) return;
  for (const [id, source] of Object.entries(after.sources)) {
    if (source.type === "geojson") setData(map, id, source.data); // workers project when data comes, not when it is drawn
  }
}

export function setData(map: MapLibreMap, id: string, data: GeoJSON.GeoJSON | string): void {
  void map.getSource<GeoJSONSource>(id)?.setData(data);
}

/** Where a source's data is fetched from; null for one that is filled here. */
export function addressOf({ sources }: StyleSpecification, id: string): string | null {
  const data = (sources[id] as { data?: unknown } | undefined)?.data;
  return typeof data === "string" ? data : null;
}

/** Fetches a source's data anew. @throws Error when it cannot be fetched */
export function refetched(map: MapLibreMap, id: string, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onData = (event: { readonly sourceId?: string }) => {
      if (event.sourceId === id && map.isSourceLoaded(id)) end(resolve);
    };
    const onError = (event: object) => {
      if ((event as { readonly sourceId?: string }).sourceId === id)
        end(() => reject(new Error(`unreadable file ${address}`)));
    };
    const end = (then: () => void) => {
      map.off("sourcedata", onData);
      map.off("error", onError);
      then();
    };
    map.on("sourcedata", onData);
    map.on("error", onError);
    setData(map, id, address);
  });
}

/** Every mark, with its name where that has room. */
export function raceData(marks: readonly RaceMark[], names: readonly PlacedMapLabel[]): GeoJSON.FeatureCollection {
  const features = marks.map(({ position, id, colour, state }): GeoJSON.Feature => {
    const name = names.find(({ request }) => request.id === id);
    const [dx, dy] = name?.offset ?? [0, 0];
    const properties = { id, colour, state, name: name?.text ?? "", dx, dy };
    return { type: "Feature", properties, geometry: { type: "Point", coordinates: [...position] } };
  });
  return { type: "FeatureCollection", features };
}

/** The lines, and the marks that come after the first picture. */
export const SCENE_SOURCES = ["scene", "marks"] as const;

export function sceneDataOf({ sources }: StyleSpecification, name: (typeof SCENE_SOURCES)[number] = "scene") {
  return (sources[name] as { data: GeoJSON.FeatureCollection } | undefined)?.data;
}

/** What shows the emphasis of its line. */
const WITH_STATE = ["line", "ties", "ties-near"];

export function lineFeaturesOf(style: StyleSpecification) {
  return SCENE_SOURCES.flatMap((source) => {
    const all = sceneDataOf(style, source)?.features ?? [];
    const lines = all.filter(({ properties }) => WITH_STATE.includes(properties?.["kind"] as string));
    return lines.map(({ properties }) => ({ id: String(properties?.["id"]), source, properties: properties ?? {} }));
  });
}
