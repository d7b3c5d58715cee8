import { ISOCHRONE_DAYS, type IsochroneDays } from "../../core/model/isochrone";
import type { Palette } from "../palette";
import { expression, type LayerSubject } from "./layer";

/** The nearer in time, the broader and the more ink; also told apart in grey. Pixels. */
export const ISOCHRONE_WIDTHS: Readonly<Record<IsochroneDays, number>> = { 10: 4.5, 20: 3, 30: 1.75, 40: 0.9 };

/** Radius of a place's dot, px. */
export const ISOCHRONE_DOTS: Readonly<Record<IsochroneDays, number>> = { 10: 5.5, 20: 4.5, 30: 3.5, 40: 2.5 };

export function reachColours({ ink, ink2, ink3 }: Palette): Readonly<Record<IsochroneDays, string>> {
  return { 10: ink, 20: ink2, 30: ink3, 40: ink3 };
}

/** The networks by the days it takes to get there. */
export const isochroneLayers: LayerSubject = {
  legend: ["reach"],
  layers: ({ palette }) => [
    {
      id: "reach",
      type: "line",
      source: "marks",
      filter: ["==", ["get", "kind"], "reach"],
      layout: { "line-cap": "butt", "line-join": "round", "line-sort-key": ["-", 0, ["get", "days"]] },
      paint: {
        "line-color": byDays(reachColours(palette), palette.ink3, "days"),
        "line-width": byDays(ISOCHRONE_WIDTHS, 1, "days"),
      },
    },
  ],
};

/** A value for each of the four steps. @param field of the feature that holds its step */
export function byDays<T extends string | number>(
  values: Readonly<Record<IsochroneDays, T>>,
  otherwise: T,
  field = "band",
) {
  return expression("match", ["get", field], ...ISOCHRONE_DAYS.flatMap((days) => [days, values[days]]), otherwise);
}
