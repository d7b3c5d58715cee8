import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CreateMap, MapHandle } from "../map/handle";
import type { Scene } from "../core/model/scene";
import type { AtlasState } from "../state/atlas";
import type { Theme } from "../state/view";
import type { Speech } from "./hooks/i18n";

/** What every component may read, and the verbs it may call. */
export interface Atlas {
  readonly state: AtlasState;
  readonly speech: ReadonlySignal<Speech>;
  readonly theme: ReadonlySignal<Theme>;
  readonly scene: ReadonlySignal<Scene>;
  readonly isPhone: ReadonlySignal<boolean>;
  readonly loadMap: () => Promise<CreateMap>;
  readonly onMap: (handle: MapHandle) => void; // when the map is idle for the first time
}

export const AtlasContext = createContext<Atlas | null>(null);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error("missing atlas: components stand inside AtlasContext");
  return atlas;
}

export function useSpeech(): Speech {
  return useAtlas().speech.value;
}
