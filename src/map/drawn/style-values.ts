/** Values of our own style's expressions, so that the drawn map looks as the style says and no other way. */
import { createExpression, featureFilter, isExpression, type StyleExpression } from "@maplibre/maplibre-gl-style-spec";
import type { FilterSpecification, StylePropertySpecification } from "@maplibre/maplibre-gl-style-spec";
import { perObject } from "../../core/memo";

/** What an expression may read. */
export interface Moment {
  readonly zoom: number;
  readonly state: (feature: GeoJSON.Feature) => Readonly<Record<string, unknown>>;
}

type Evaluate = (feature: GeoJSON.Feature, moment: Moment) => unknown;

/** What MapLibre expects of a dash array: without it lists of two lengths are no expression. */
const LIST = { type: "array", value: "number", expression: { interpolated: false, parameters: ["zoom", "feature"] } };

const compiledValue = perObject((value: object) => compiled(value, null));
const compiledList = perObject((value: object) => compiled(value, LIST as unknown as StylePropertySpecification));

function compiled(value: object, expected: StylePropertySpecification | null): Evaluate {
  const made = createExpression(value, "layers", expected);
  if (made.result === "error") throw new Error(`unreadable expression: ${made.value.map(String).join("; ")}`);
  const expression = made.value;
  return (feature, { zoom, state }) => expression.evaluate({ zoom }, typed(feature), state(feature)) as unknown;
}

type Typed = Parameters<StyleExpression["evaluate"]>[1];

const typed = (feature: GeoJSON.Feature): Typed =>
  ({ ...feature, type: KINDS[feature.geometry.type] ?? 0 }) as unknown as Typed;

const KINDS: Readonly<Record<string, number>> = {
  Point: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** The value of a property for a feature; `otherwise` where the style says nothing. */
function valueOf(value: unknown, feature: GeoJSON.Feature, moment: Moment): unknown {
  return isExpression(value) ? compiledValue(value as object)(feature, moment) : value;
}

export function styleNumber(value: unknown, feature: GeoJSON.Feature, moment: Moment, otherwise: number): number {
  const found = valueOf(value, feature, moment);
  return typeof found === "number" ? found : otherwise;
}

export function styleText(value: unknown, feature: GeoJSON.Feature, moment: Moment, otherwise: string): string {
  const found = valueOf(value, feature, moment);
  return typeof found === "string" ? found : otherwise;
}

export function styleNumbers(value: unknown, feature: GeoJSON.Feature, moment: Moment): readonly number[] {
  const found = isExpression(value) ? compiledList(value as object)(feature, moment) : value;
  return Array.isArray(found) ? found.map(Number) : [];
}

const filters = perObject((filter: object) => featureFilter(filter as FilterSpecification, "layers"));

export function isShownBy(filter: unknown, feature: GeoJSON.Feature, zoom: number): boolean {
  if (filter === undefined) return true;
  return filters(filter as object).filter({ zoom }, typed(feature)!);
}
