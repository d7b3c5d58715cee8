import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "./context";

const HEIGHTS = ["low", "middle", "full"] as const;
type Height = (typeof HEIGHTS)[number];

/** The panel: beside the map on a desk, a sheet of three heights over it on a phone (dragged, or by its button). */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const { t } = useSpeech();
  const height = useSignal<Height>("middle");
  const drag = useRef<{ y: number; from: Height } | null>(null);
  const step = (by: number, from = height.value) => {
    height.value = HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(from) + by))] ?? "middle";
  };
  return (
    <aside class="panel" id="panel" aria-label={t.panel} data-height={height.value}>
      <button
        type="button"
        class="sheet-handle"
        aria-label={height.value === "full" ? t.lowerSheet : t.raiseSheet}
        onClick={() => step(height.value === "full" ? -2 : 1)}
        onPointerDown={(event) => {
          drag.current = { y: event.clientY, from: height.value };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const moved = drag.current === null ? 0 : drag.current.y - event.clientY;
          if (Math.abs(moved) > 24 && drag.current !== null) step(Math.sign(moved), drag.current.from);
          drag.current = null;
        }}
      />
      <div class="panel-body">{children}</div>
    </aside>
  );
}
