import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/core/model/place";
import { DETAILS } from "../../src/map/layers/layer";
import { LAYER_ORDER, SUBJECTS } from "../../src/map/order";
import { paletteOf } from "../../src/map/palette";
import { buildStyle, type StyleInput } from "../../src/map/style";
import { LEMURIA } from "./fictitious-scene";

const PLAIN: StyleInput = {
  scene: LEMURIA,
  theme: "light",
  projection: "globe",
  borders: true,
  detail: "both",
  base: "https://atlas.test/",
};

const INPUTS: StyleInput[] = (["light", "dark"] as const).flatMap((theme) =>
  (["globe", "mercator", "polar"] as const).flatMap((projection) =>
    DETAILS.flatMap((detail) =>
      (["en", "hi", "ru"] satisfies Language[]).map((language) => ({
        ...PLAIN,
        theme,
        projection,
        detail,
        scene: { ...LEMURIA, language },
      })),
    ),
  ),
);

/** The validator knows neither registered projections nor, as yet, a list of font files. */
function asTheValidatorKnowsIt(style: StyleSpecification) {
  const { "font-faces": _, projection, ...rest } = style;
  return {
    ...rest,
    glyphs: "https://atlas.test/{fontstack}/{range}",
    projection: projection?.type === "atlas:polar" ? { type: "globe" } : projection,
  };
}

test("the style is valid in every theme, projection, detail and language", () => {
  expect(INPUTS).toHaveLength(72);
  for (const input of INPUTS) {
    const errors = validateStyleMin(asTheValidatorKnowsIt(buildStyle(input)) as never);
    expect(
      errors.map(({ message }) => message),
      `${input.theme} ${input.projection} ${input.detail}`,
    ).toEqual([]);
  }
});

test("the validator would object to a broken expression", () => {
  const style = buildStyle(PLAIN);
  const broken = {
    ...style,
    layers: style.layers.map((one) =>
      one.id === "route-solid" ? { ...one, paint: { "line-width": ["no-such"] } } : one,
    ),
  };
  expect(validateStyleMin(asTheValidatorKnowsIt(broken as never) as never)).not.toEqual([]);
});

describe("layers", () => {
  const ids = buildStyle(PLAIN).layers.map(({ id }) => id);

  test("have ids of their own and stand in the one list of the order", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(LAYER_ORDER);
  });

  test("use only sources that the style has, and no source stands idle", () => {
    for (const input of INPUTS) {
      const { layers, sources } = buildStyle(input);
      const used = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
      expect([...new Set(used)].sort()).toEqual(Object.keys(sources).sort());
    }
  });

  test("casings lie below strokes, strokes below ticks, and names above all but the race's", () => {
    const at = (id: string) => LAYER_ORDER.indexOf(id);
    expect(at("route-casing")).toBeLessThan(at("route-baseline"));
    expect(at("route-baseline")).toBeLessThan(at("route-solid"));
    expect(at("route-solid")).toBeLessThan(at("rail-ticks"));
    expect(LAYER_ORDER.slice(-2)).toEqual(["name", "race-name"]);
  });
});

/** Layers that say nothing a reader needs a key for: the ground, marks that belong to a line, names. */
const WITHOUT_LEGEND = /^(sea|land|coast|graticule|route-casing|rail-ticks|suspended-marks|hovered|place|name|race)/;

test("every layer that carries a meaning has its entry in the legend", () => {
  const context = {
    palette: paletteOf("light"),
    projection: "polar",
    language: "en",
    borders: true,
    passagesAtEveryZoom: true,
    detail: "both",
  } as const;
  for (const subject of SUBJECTS) {
    const speaking = subject.layers(context).filter(({ id }) => !WITHOUT_LEGEND.test(id));
    expect(speaking.length > 0, speaking.map(({ id }) => id).join()).toBe(subject.legend.length > 0);
  }
  expect(new Set(SUBJECTS.flatMap(({ legend }) => legend)).size).toBe(SUBJECTS.flatMap(({ legend }) => legend).length);
});

describe("a corridor that is only data", () => {
  const { sources, layers } = buildStyle(PLAIN);
  const { features } = (sources["scene"] as { data: GeoJSON.FeatureCollection }).data;
  const drawn = features.filter(({ properties }) => properties?.["kind"] === "line");

  test("has every one of its lines on the map", () => {
    expect(new Set(drawn.map(({ properties }) => properties?.["line"]))).toEqual(
      new Set(LEMURIA.lines.map(({ id }) => id)),
    );
  });

  test("is coloured from the palette", () => {
    const solid = layers.find(({ id }) => id === "route-solid") as { paint: Record<string, unknown> };
    expect(JSON.stringify(solid.paint["line-color"])).toContain(
      `"corridor-4","${paletteOf("light").routes["corridor-4"]?.line}"`,
    );
  });

  test("has a pattern for each mode and status", () => {
    const patterns = Object.fromEntries(drawn.map(({ properties }) => [properties?.["line"], properties?.["pattern"]]));
    expect(patterns).toMatchObject({
      sea: "sea",
      rail: "rail",
      road: "road",
      river: "inland-waterway",
      building: "under-construction",
      stopped: "suspended",
    });
  });

  test("has ids that no other feature has", () => {
    const ids = features.map(({ properties }) => properties?.["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("everything is fetched from the page's own address, fonts included", () => {
  for (const input of INPUTS) {
    const addresses = JSON.stringify(buildStyle(input)).match(/[a-z]+:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith("https://atlas.test/")).toBe(true);
  }
});

test("a change of emphasis changes no data", () => {
  const dimmed = { ...LEMURIA, lines: LEMURIA.lines.map((line) => ({ ...line, emphasis: "dimmed" as const })) };
  expect(buildStyle({ ...PLAIN, scene: dimmed })).toEqual(buildStyle(PLAIN));
});
