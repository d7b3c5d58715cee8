import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CreateMap, MapHandle } from "../map/handle";
import type { Scene, Theme } from "../core/model/scene";
import type { AtlasState } from "../state/atlas";
import type { I18n } from "./hooks/i18n";

/** What every component may read, and the verbs it may call. */
export interface AtlasView {
  readonly state: AtlasState;
  readonly i18n: ReadonlySignal<I18n>;
  readonly theme: ReadonlySignal<Theme>;
  readonly scene: ReadonlySignal<Scene>;
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

export function useI18n(): I18n {
  return useAtlas().i18n.value;
}
