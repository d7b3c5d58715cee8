import type { ReadonlySignal, Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CreateMap, MapHandle } from "../map/handle";
import type { Scene, Theme } from "../core/model/scene";
import type { AtlasState } from "../state/atlas";
import type { ClaimScene } from "../state/scene/lit-routes";
import type { I18n, StartI18n, Words } from "./hooks/i18n";
import type { View } from "../state/view";

/** What every component may read, and the verbs it may call. */
export interface AtlasView {
  readonly state: AtlasState;
  readonly i18n: Words;
  readonly theme: ReadonlySignal<Theme>;
  readonly scene: ReadonlySignal<Scene>;
  readonly lit: Signal<ClaimScene | null>; // what the Claims room lights on the map
  readonly shown: ReadonlySignal<View>; // what the map follows: of the room, or of the slide that a briefing shows
  readonly isPhone: ReadonlySignal<boolean>;
  readonly loadMap: () => Promise<CreateMap>;
  readonly onMap: (handle: MapHandle) => void; // when the map is idle for the first time
}

export const AtlasContext = createContext<AtlasView | null>(null);

export function useAtlas(): AtlasView {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error("missing atlas: components stand inside AtlasContext");
  return atlas;
}

/** The words of the first screen, and of what stands on every page. */
export function useStartWords(): StartI18n {
  return useAtlas().i18n.shown.value;
}

/** All words, for what `lazy` brings: they come with its code. */
export function useI18n(): I18n {
  return allWords(useAtlas());
}

export function allWords({ i18n }: AtlasView): I18n {
  const words = i18n.whole.value;
  if (words === null) throw new Error("missing words: what is there from the start speaks with useStartWords");
  return words;
}
