/** The map as a picture. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapView } from "./handle";
import { paletteOf } from "./palette";

/** The drawing buffer is only readable inside a frame; ground and limb lie behind the canvas and are painted under it. */
export async function exported(map: MapLibreMap, { theme, projection }: MapView, limb: HTMLElement): Promise<Blob> {
  const frame = await new Promise<ImageBitmap>((resolve, reject) => {
    map.once("render", () => createImageBitmap(map.getCanvas()).then(resolve, reject));
    map.triggerRepaint();
  });
  const picture = new OffscreenCanvas(frame.width, frame.height);
  const context = picture.getContext("2d");
  if (context === null) throw new Error("unavailable 2D canvas: the picture of the map needs one");
  const { paper, sea, coast } = paletteOf(theme);
  const scale = map.getPixelRatio();
  context.fillStyle = projection === "globe" ? paper : sea;
  context.fillRect(0, 0, frame.width, frame.height);
  if (projection === "globe") {
    const radius = limb.offsetWidth / 2;
    context.strokeStyle = coast;
    context.lineWidth = scale;
    context.beginPath();
    context.arc(
      (limb.offsetLeft + radius) * scale,
      (limb.offsetTop + radius) * scale,
      (radius - 0.5) * scale,
      0,
      2 * Math.PI,
    );
    context.stroke();
  }
  context.drawImage(frame, 0, 0);
  return picture.convertToBlob({ type: "image/png" });
}
