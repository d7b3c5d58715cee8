import { readGeo } from "../../../geo/build/read-geo";
import { buildAtlas } from "../../../src/data/catalog";

const { atlas } = buildAtlas(readGeo());

export const { model, presets, catalog } = atlas;
