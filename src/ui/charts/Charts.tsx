import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** The charts of the Compare room: their code comes when the room opens. */
export function Charts() {
  const loaded = useSignal<{ readonly Drawer: ComponentType } | null>(null);
  useEffect(() => {
    void import("./ChartDrawer").then(({ ChartDrawer }) => (loaded.value = { Drawer: ChartDrawer }));
  }, []);
  const Drawer = loaded.value?.Drawer;
  return Drawer === undefined ? null : <Drawer />;
}
