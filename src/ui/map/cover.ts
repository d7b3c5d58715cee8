import type { MapHandle } from "../../map/handle";

/** Whatever may stand over the map. */
const OVER = [
  ".map-search",
  ".map-controls > *",
  ".legend",
  ".credits > *",
  ".panel",
  ".evidence",
  ".slide-text",
].join();

/** Tells the map where panels and controls stand over it, so that no name comes to lie beneath them. */
export function followCover(container: HTMLElement, map: MapHandle): () => void {
  const stage = container.parentElement;
  const app = stage?.parentElement;
  if (stage == null || app == null) return () => {};
  let told = "";
  const tell = () => {
    const boxes = coverOf(container, app.querySelectorAll(OVER));
    if (JSON.stringify(boxes) === told) return;
    told = JSON.stringify(boxes);
    map.setCovered(boxes);
  };
  const sizes = new ResizeObserver(tell);
  const watch = () => {
    for (const element of [container, ...app.querySelectorAll(OVER)]) sizes.observe(element);
    tell();
  };
  const parts = new MutationObserver(watch);
  for (const parent of [app, stage]) parts.observe(parent, { childList: true }); // panels that come and go
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

/** The parts of the map that are covered, px from its upper left corner. */
function coverOf(container: HTMLElement, elements: Iterable<Element>) {
  const map = container.getBoundingClientRect();
  const scale = container.clientWidth === 0 ? 1 : map.width / container.clientWidth;
  return [...elements]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0)
    .filter(
      ({ left, top, right, bottom }) => left < map.right && right > map.left && top < map.bottom && bottom > map.top,
    )
    .map((box) => ({
      left: Math.round((box.left - map.left) / scale),
      top: Math.round((box.top - map.top) / scale),
      right: Math.round((box.right - map.left) / scale),
      bottom: Math.round((box.bottom - map.top) / scale),
    }));
}
