/** Emphasis and highlight of the lines. They live in the map's feature state: no data is made anew for them. */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Scene } from "../core/model/scene";
import { lineFeaturesOf, SCENE_SOURCES } from "./style-changes";

export interface LineStates {
  /** Tells the map what has changed since it was told last. */
  show(style: StyleSpecification, scene: Scene, lit: ReadonlySet<string>): void;
  /** The map has lost what it was told: its data or its WebGL context is new. */
  forget(): void;
  /** Takes back what the map was told, before its data is changed. */
  clear(): void;
}

export function lineStates(map: MapLibreMap): LineStates {
  const told = new Map<string, string>(); // states other than the usual one, by feature
  return {
    show(style, scene, lit) {
      const emphases = new Map(scene.lines.map(({ id, emphasis }) => [id, emphasis]));
      for (const { id, source, properties } of lineFeaturesOf(style)) {
        const emphasis = emphases.get(properties["line"] as string) ?? "plain";
        const hovered = lit.has(properties["leg"] as string);
        const state = `${emphasis} ${hovered}`;
        if ((told.get(id) ?? "plain false") === state) continue;
        told.set(id, state);
        map.setFeatureState({ source, id }, { emphasis, hovered });
      }
    },
    forget: () => told.clear(),
    clear() {
      for (const source of SCENE_SOURCES) if (map.getSource(source)) map.removeFeatureState({ source });
      told.clear();
    },
  };
}
