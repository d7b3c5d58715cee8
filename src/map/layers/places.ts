import { VIA_FROM } from "../names/wish";
import { expression, shared, type Subject } from "./layer";

const rank = expression("get", "rank");
const isPlace = ["==", ["get", "kind"], "place"];

export const placeDots: Subject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "place-dot",
      type: "circle",
      source: "marks",
      filter: expression("all", isPlace, ["step", ["zoom"], ["==", rank, "end"], VIA_FROM, ["!=", rank, "other"]]),
      paint: {
        "circle-radius": expression("match", rank, "end", 4.5, 3),
        "circle-color": palette.raised,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1.6,
      },
    },
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
