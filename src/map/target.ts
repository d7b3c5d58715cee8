/** What the pointer is on. */
import type { GeoJSONFeature, Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { MapTarget } from "./handle";

const REACH_PX = 6; // how near the pointer must be to a line
const TARGETS = [
  "name",
  "place-dot",
  "place-dot-via",
  "place-dot-other",
  "place-dot-first",
  "place-dot-days",
  "passage",
  "passage-closed",
  "route-solid",
  "route-dashed",
  "route-baseline",
];

const CHOOSABLE: ReadonlySet<unknown> = new Set(["line", "place", "passage"]); // the name of a way or a sea is not

/** The topmost of what can be chosen near a point of the map, px from its upper left corner. */
export function targetAt(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): MapTarget | null {
  const layers = TARGETS.filter((id) => map.getLayer(id) !== undefined);
  const box: [PointLike, PointLike] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const found = map.queryRenderedFeatures(box, { layers }).find(({ properties }) => CHOOSABLE.has(properties["kind"]));
  return found === undefined ? null : targetOf(found);
}

function targetOf({ properties }: GeoJSONFeature): MapTarget {
  const text = (name: string) => String(properties[name]);
  if (properties["kind"] === "place") return { kind: "place", placeId: text("place") };
  if (properties["kind"] === "passage") return { kind: "passage", passageId: text("passage") };
  return { kind: "leg", legId: text("leg"), lineId: text("line") };
}
