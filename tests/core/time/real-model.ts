import { readGeo } from "../../../src/data/read-geo";
import { buildAtlas } from "../../../src/data/catalog";

const { atlas } = buildAtlas(readGeo());

export const { model, presets, catalog } = atlas;
