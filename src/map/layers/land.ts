import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { expression, hasFineLand, type LayerContext, type LayerSubject } from "./layer";

/** Sea, land and the coastline. The coast is a line of its own: the outline of the fill would show the cut at 180°. */
export const land: LayerSubject = {
  legend: [],
  layers: (context) => [
    { id: "sea", type: "background", paint: { "background-color": context.palette.sea } },
    ...(context.detail === "full" ? [] : [landFill(context, "land", "ground")]),
    ...(hasFineLand(context.detail) ? [landFill(context, "land-fine", "ground-fine"), coast(context)] : []),
  ],
};

/** The polar view has no far south. */
function ofKind(kind: string, projection: LayerContext["projection"]): ExpressionSpecification {
  return expression("in", ["get", "kind"], ["literal", projection === "polar" ? [kind] : [kind, `far-south-${kind}`]]);
}

function landFill({ palette, projection }: LayerContext, id: string, source: string): LayerSpecification {
  return {
    id,
    type: "fill",
    source,
    filter: ofKind("land", projection),
    paint: { "fill-color": palette.land, "fill-antialias": false },
  };
}

function coast({ palette, projection }: LayerContext): LayerSpecification {
  return {
    id: "coast",
    type: "line",
    source: "ground-fine",
    filter: ofKind("coast", projection),
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": 0.6 },
  };
}
