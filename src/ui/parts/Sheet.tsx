import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useStartWords } from "../context";

const HEIGHTS = ["low", "middle", "full"] as const;
type Height = (typeof HEIGHTS)[number];

/** The panel: beside the map on a desk, a sheet of three heights over it on a phone (dragged, or by its button). */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const { t } = useStartWords();
  const height = useSignal<Height>("middle");
  const startY = useRef(0);
  const wasDragged = useRef(false); // then the click that ends a drag is no click
  const step = (by: number) => {
    height.value = HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(height.value) + by))] ?? "middle";
  };
  return (
    <aside class="panel" id="panel" tabIndex={-1} aria-label={t.panel} data-height={height.value}>
      <button
        type="button"
        class="sheet-handle"
        aria-label={height.value === "full" ? t.lowerSheet : t.raiseSheet}
        onClick={() => {
          if (!wasDragged.current) step(height.value === "full" ? -2 : 1);
          wasDragged.current = false;
        }}
        onPointerDown={(event) => {
          startY.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const up = startY.current - event.clientY;
          wasDragged.current = Math.abs(up) > 24;
          if (wasDragged.current) step(Math.sign(up));
        }}
      />
      <div class="panel-body">{children}</div>
    </aside>
  );
}
