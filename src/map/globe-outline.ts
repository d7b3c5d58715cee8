/** The globe's outline, with the sea inside it: it stands behind the map's canvas, which draws neither. */
import type { Camera } from "../core/model/scene";
import { limbRadius, type MapSize } from "./camera";
import type { MapView } from "./handle";
import { paletteOf } from "./palette";

export function addGlobeOutline(container: HTMLElement): HTMLElement {
  const limb = document.createElement("div");
  limb.className = "globe-limb";
  limb.setAttribute("aria-hidden", "true");
  container.prepend(limb);
  return limb;
}

/** Brings the outline to where the camera puts the globe; other projections have none, and their sea goes on beyond the plane's edge. */
export function placeGlobeOutline(
  limb: HTMLElement,
  { projection, theme, padding }: MapView,
  camera: Camera,
  { width, height }: MapSize,
): void {
  const { paper, sea, coast } = paletteOf(theme);
  limb.hidden = projection !== "globe";
  if (limb.parentElement !== null) limb.parentElement.style.backgroundColor = limb.hidden ? sea : paper;
  if (limb.hidden) return;
  const radius = limbRadius(camera, { width, height });
  const { left, right, top, bottom } = padding;
  Object.assign(limb.style, {
    position: "absolute",
    width: `${2 * radius + 2}px`,
    height: `${2 * radius + 2}px`,
    left: `${(width + left - right) / 2 - radius - 1}px`,
    top: `${(height + top - bottom) / 2 - radius - 1}px`,
    borderRadius: "50%",
    border: `1px solid ${coast}`,
    boxSizing: "border-box",
    backgroundColor: sea,
  });
}
