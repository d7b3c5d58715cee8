import type { CircleLayerSpecification } from "maplibre-gl";
import type { PlaceRank } from "../../core/model/scene";
import { VIA_FROM } from "../labels/label-request";
import type { Palette } from "../palette";
import { byDays, ISOCHRONE_DOTS, reachColours } from "./isochrone";
import { expression, routeColour, shared, type LayerSubject } from "./layer";

const rank = expression("get", "rank");
const isPlace = ["==", ["get", "kind"], "place"];

export const placeDots: LayerSubject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "place-dot-first",
      type: "circle",
      source: "marks",
      filter: expression("all", isPlace, ["==", rank, "first"]),
      layout: { "circle-sort-key": ["case", ["get", "isClear"], 1, 0] },
      paint: {
        "circle-radius": 4.5,
        "circle-color": expression("case", ["get", "isClear"], routeColour(palette, "line"), palette.raised),
        "circle-stroke-color": expression("case", ["get", "isClear"], palette.raised, routeColour(palette, "line")),
        "circle-stroke-width": expression("case", ["get", "isClear"], 1, 2.2),
      },
    },
    {
      id: "place-dot-days",
      type: "circle",
      source: "marks",
      filter: expression("all", isPlace, ["==", rank, "days"]),
      layout: { "circle-sort-key": ["-", 0, ["get", "band"]] },
      paint: {
        "circle-radius": byDays(ISOCHRONE_DOTS, 2),
        "circle-color": byDays(reachColours(palette), palette.ink3),
        "circle-stroke-color": palette.raised,
        "circle-stroke-width": 1,
      },
    },
    dot("place-dot", "end", 4.5, palette),
    { ...dot("place-dot-via", "via", 3, palette), minzoom: VIA_FROM },
    {
      id: "place-dot-other",
      type: "circle",
      source: "marks",
      minzoom: 4,
      filter: expression("all", isPlace, ["==", rank, "other"]),
      paint: {
        "circle-radius": shared(2.2),
        "circle-color": palette.raised,
        "circle-stroke-color": palette.ink2,
        "circle-stroke-width": 1.2,
      },
    },
  ],
};

function dot(id: string, of: PlaceRank, px: number, { raised, ink }: Palette): CircleLayerSpecification {
  return {
    id,
    type: "circle",
    source: "marks",
    filter: expression("all", isPlace, ["==", rank, of]),
    paint: {
      "circle-radius": shared(px),
      "circle-color": raised,
      "circle-stroke-color": ink,
      "circle-stroke-width": 1.6,
    },
  };
}
