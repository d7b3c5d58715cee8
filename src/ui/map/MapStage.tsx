import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useAtlas, useStartWords } from "../context";
import { LateNote } from "../parts/LateNote";
import { Search } from "./Search";
import { Legend } from "./Legend";
import { MapControls } from "./MapControls";
import { mountMap, type MountedMap } from "./mount";
import { ScaleBar } from "./ScaleBar";

/** The map with what floats over it. Without WebGL the place is kept and says so; the lists stay usable. */
export function MapStage() {
  const atlas = useAtlas();
  const { t } = useStartWords();
  const container = useRef<HTMLDivElement>(null);
  const mounted = useSignal<MountedMap | null>(null);
  useEffect(() => {
    if (container.current === null) return undefined;
    const map = mountMap(container.current, atlas);
    mounted.value = map;
    return map.unmount;
  }, []);
  const state = mounted.value?.state.value ?? "loading";
  return (
    <main class="stage" data-map={state}>
      <div ref={container} class="map" />
      {mounted.value !== null && <LateNote late={mounted.value.engine} />}
      {state === "unavailable" && (
        <p class="map-note" role="alert">
          {t.noMap}
        </p>
      )}
      {state === "lost" && (
        <p class="map-note" role="alert">
          {t.contextLost}
        </p>
      )}
      <Search />
      {state !== "unavailable" && mounted.value !== null && (
        <>
          <MapControls handle={mounted.value.handle} projection={mounted.value.projection.value} />
          <ScaleBar kmPerPx={mounted.value.kmPerPx} />
          <Legend />
        </>
      )}
    </main>
  );
}
