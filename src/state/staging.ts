import { signal, type Signal } from "@preact/signals";
import type { SceneInput } from "./scene/visible-routes";
import type { View } from "./view";

/** A saved view that the map shows in place of the room's own. */
export interface StagedView extends Pick<
  SceneInput,
  "selection" | "question" | "asked" | "reach" | "claims" | "language"
> {
  readonly view: View;
  readonly textShare: number; // of the width, on the reading side: words stand there and the map keeps clear
}

/** What a briefing has put on the map, and whether its speaker has the live map in hand just now. */
export interface StagingModel {
  readonly staged: Signal<StagedView | null>;
  readonly isExploring: Signal<boolean>;
  readonly needsPolar: Signal<boolean>; // some slide is a view round the pole
}

export function createStaging(): StagingModel {
  return { staged: signal(null), isExploring: signal(false), needsPolar: signal(false) };
}
