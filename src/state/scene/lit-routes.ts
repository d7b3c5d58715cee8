import type { VisibleRoute } from "./visible-route";

/** What the Claims room lights on the map. */
export interface ClaimScene {
  readonly routes: readonly VisibleRoute[]; // the computed ways of the claim
  readonly ends: readonly string[]; // places
  readonly corridors: readonly string[]; // lit as a whole, the others fade
  readonly passages: readonly string[];
}

/** The claim's own ways, or every way with those of the lit corridors before the rest. */
export function litRoutes(scene: ClaimScene | null, every: readonly VisibleRoute[]): readonly VisibleRoute[] {
  if (scene === null || (scene.routes.length === 0 && scene.corridors.length === 0 && scene.ends.length === 0))
    return every;
  if (scene.routes.length > 0) return scene.routes;
  return every.map(({ option, emphasis }) => ({
    option,
    emphasis: scene.corridors.includes(option.corridor) ? emphasis : "dimmed",
  }));
}
