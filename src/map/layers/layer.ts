import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../../core/model/place";
import type { ProjectionName } from "../handle";
import type { Palette } from "../palette";

/** What a layer's look may depend on. */
export interface LayerContext {
  readonly palette: Palette;
  readonly projection: ProjectionName;
  readonly language: Language;
  readonly borders: boolean;
  readonly passagesAtEveryZoom: boolean;
  readonly detail: Detail;
}

/**
 * The map comes in steps, each when the one before stands. "first": land and every line, as few shader programs as can
 * be; "named": casings, marks, places and names; "both": the fine ground over the coarse one while it loads, with
 * coast and graticule; "full": the fine ground alone.
 */
export const DETAILS = ["first", "named", "both", "full"] as const;
export type Detail = (typeof DETAILS)[number];

export const hasFineLand = (detail: Detail): boolean => detail === "both" || detail === "full";

/** What a reader must be told to read the map; the legend shows those that are drawn. */
export type LegendEntry =
  | "sea"
  | "rail"
  | "road"
  | "inland-waterway"
  | "under-construction"
  | "suspended"
  | "baseline"
  | "passage-closed"
  | "reach"
  | "arctic-circle"
  | "borders";

/** One subject of the map: its layers, and its entries in the legend unless it is ground, a mark of a line or a name. */
export interface LayerSubject {
  readonly legend: readonly LegendEntry[];
  readonly layers: (context: LayerContext) => readonly LayerSpecification[];
}

export const FONT_REGULAR = ["Noto Sans 400"];
export const FONT_BOLD = ["Noto Sans 600"];
export const LABEL_PX = 13;

/** An expression whose parts are put together at run time; its shape is checked by the style validator in the tests. */
export function expression(...parts: readonly unknown[]): ExpressionSpecification {
  return parts as unknown as ExpressionSpecification;
}

/**
 * A constant said as if it were read from the feature. MapLibre compiles a shader program for every set of properties
 * that are read from features, and in software GL one program more costs as much as a frame: layers whose sets are
 * equal share theirs.
 */
export function shared(value: string | number): ExpressionSpecification {
  return expression("match", ["get", "kind"], "", value, value);
}

/** The feature's route colour, for the line or for its name. */
export function routeColour({ routes, ink2 }: Palette, part: "line" | "text"): ExpressionSpecification {
  const cases = Object.entries(routes).flatMap(([key, colour]) => [key, colour[part]]);
  return expression("match", ["get", "colour"], ...cases, ink2);
}
