import { useRef } from "preact/hooks";
import { DRAWER_PCT } from "../../state/view";
import { useAtlas, useI18n } from "../context";

const STEP_PCT = 2; // of an arrow key

/** The upper edge of the drawer: drawn at, by pointer or arrow keys, it gives the charts more or less of the window; twice pressed, as usual. */
export function DrawerGrip() {
  const { view } = useAtlas().state;
  const { t } = useI18n();
  const isDrawn = useRef(false);
  const pct = view.view.value.drawerPct ?? DRAWER_PCT.usual;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? STEP_PCT : event.key === "ArrowDown" ? -STEP_PCT : 0;
    if (by === 0) return;
    event.preventDefault();
    view.setDrawer(pct + by);
  };
  return (
    <div
      class="charts-grip"
      role="separator"
      aria-orientation="horizontal"
      aria-label={t.chartsHeight}
      title={t.chartsHeight}
      aria-valuenow={pct}
      aria-valuemin={DRAWER_PCT.low}
      aria-valuemax={DRAWER_PCT.high}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDblClick={() => view.setDrawer(null)}
      onPointerDown={(event) => {
        isDrawn.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (isDrawn.current) view.setDrawer(((innerHeight - event.clientY) / innerHeight) * 100);
      }}
      onPointerUp={() => (isDrawn.current = false)}
      onPointerCancel={() => (isDrawn.current = false)}
    />
  );
}
