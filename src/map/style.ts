import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Scene, Theme } from "../core/model/scene";
import { fileAt } from "./file-at";
import type { ProjectionName } from "./handle";
import type { Detail, LayerContext } from "./layers/layer";
import { LAYER_ORDER, SUBJECTS } from "./order";
import { paletteOf } from "./palette";
import { POLAR_CRS } from "./polar";
import { sceneLines, sceneMarks } from "./scene-data";

export interface StyleInput {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly projection: ProjectionName;
  readonly borders: boolean;
  readonly detail: Detail;
  readonly base: string; // address of the site's root, absolute, ends with "/"
}

/** The whole of the first picture: a layer more is a shader program more, or the same lines drawn again. */
const FIRST: ReadonlySet<string> = new Set([
  "sea",
  "land",
  "route-baseline",
  "route-solid",
  "route-dashed",
  "route-construction-inner",
]);

/** The whole map as a value: the same input gives an equal style, so that MapLibre changes only what differs. */
export function buildStyle(input: StyleInput): StyleSpecification {
  const { scene, theme, projection, borders, detail, base } = input;
  const { language, passagesAtEveryZoom } = scene;
  const context: LayerContext = {
    palette: paletteOf(theme),
    projection,
    language,
    borders,
    passagesAtEveryZoom,
    detail,
  };
  const layers = orderedLayers(context).filter(({ id }) => detail !== "first" || FIRST.has(id));
  return {
    version: 8,
    projection: { type: projection === "polar" ? POLAR_CRS.name : projection },
    "font-faces": fontFaces(base),
    sources: usedSources(sources(input), layers),
    layers,
    transition: { duration: 0, delay: 0 },
  };
}

/** Layers of every subject, in the order of the map. */
function orderedLayers(context: LayerContext): LayerSpecification[] {
  const layers = SUBJECTS.flatMap((subject) => subject.layers(context));
  const unknown = layers.find(({ id }) => !LAYER_ORDER.includes(id));
  if (unknown !== undefined) throw new Error(`unordered layer "${unknown.id}": name it in LAYER_ORDER`);
  return layers.sort((a, b) => LAYER_ORDER.indexOf(a.id) - LAYER_ORDER.indexOf(b.id));
}

const EMPTY = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
} as const satisfies SourceSpecification;

/** How each source is made, so that one that no layer uses is not. */
function sources({ scene, base }: StyleInput): Record<string, () => SourceSpecification> {
  const file = (name: string) => ({ type: "geojson", data: fileAt(base, `basemap/${name}.geojson`) }) as const;
  const own = (data: GeoJSON.FeatureCollection) => ({ type: "geojson", data, promoteId: "id", tolerance: 0 }) as const; // the default drops vertices
  return {
    ground: () => ({ ...file("ground-110m"), maxzoom: 0 }), // one tile: at 1:110m its grid of 5 km is fine enough
    "ground-fine": () => file("ground-50m"),
    borders: () => file("borders-50m"),
    race: () => EMPTY, // filled frame by frame
    names: () => EMPTY, // filled whenever the map has come to rest
    scene: () => own(sceneLines(scene)),
    marks: () => own(sceneMarks(scene)),
  };
}

function usedSources(all: Record<string, () => SourceSpecification>, layers: readonly LayerSpecification[]) {
  const used = new Set(layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
  const made = Object.entries(all).filter(([name]) => used.has(name));
  return Object.fromEntries(made.map(([name, make]) => [name, make()]));
}

/** Fonts are fetched only for scripts that occur: Devanagari when Hindi is shown. */
function fontFaces(base: string): NonNullable<StyleSpecification["font-faces"]> {
  const faces = (weight: number) => {
    const url = (script: string) => fileAt(base, `fonts/noto-sans-${script}-${weight}.woff2`);
    return [
      {
        url: url("devanagari-devanagari"),
        "unicode-range": ["U+0900-097F", "U+1CD0-1CFF", "U+200C-200D", "U+25CC", "U+A8E0-A8FF"],
      },
      { url: url("cyrillic"), "unicode-range": ["U+0301", "U+0400-045F", "U+0490-0491", "U+04B0-04B1", "U+2116"] },
      { url: url("latin-ext"), "unicode-range": ["U+0100-02BA", "U+1E00-1EFF"] },
      { url: url("latin") },
    ];
  };
  return { "Noto Sans 400": faces(400), "Noto Sans 600": faces(600) } as NonNullable<StyleSpecification["font-faces"]>;
}
