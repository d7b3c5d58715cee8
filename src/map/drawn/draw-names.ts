import { RADIANS } from "../../core/geodesy/sphere";
import type { PlacedMapLabel } from "../labels/place-labels";
import { BASE_LINE, LINE_HEIGHT, type MeasureText } from "../labels/text-metrics";
import type { Viewport } from "../labels/viewport";
import type { Palette } from "../palette";
import { tenth } from "./runs";
import { svgNode, type SvgNode } from "./svg-node";

const HALO_PX = 2;
const FONT = "'Noto Sans', 'Noto Sans Devanagari', sans-serif";

/** Names as text with a halo; each keeps to its anchor when the map has moved since it was placed. */
export function drawnNames(
  names: readonly PlacedMapLabel[],
  palette: Palette,
  measure: MeasureText,
  now: { readonly viewport: Viewport; readonly placedIn: Viewport },
): SvgNode {
  const written = names.flatMap((name) => {
    const [before, at] = [now.placedIn.toPage(name.anchor), now.viewport.toPage(name.anchor)];
    if (before === null || at === null) return [];
    const [dx, dy] = [at[0] - before[0], at[1] - before[1]];
    return now.viewport.copies
      .filter((shift) => isOnScreen(name.turnedBox.x + dx + shift, now.viewport))
      .map((shift) => text(name, palette, measure, [dx + shift, dy]));
  });
  return svgNode("g", { "data-layer": "name", "font-family": FONT, "text-anchor": "middle" }, written);
}

/** In every copy of the world that is seen. */
function isOnScreen(x: number, { width }: Viewport): boolean {
  return x > -EDGE_PX && x < width + EDGE_PX;
}

const EDGE_PX = 40; // half of a long name

function text(
  { request, text: words, em, turnedBox, ground }: PlacedMapLabel,
  palette: Palette,
  measure: MeasureText,
  [dx, dy]: readonly [number, number],
): SvgNode {
  const lines = words.split("\n");
  const { top, bottom } = measure(words, request.bold);
  const first = BASE_LINE - ((lines.length - 1) * LINE_HEIGHT) / 2 - (top + bottom) / 2; // em below the box's middle
  const turn = turnedBox.angle === 0 ? "" : ` rotate(${tenth(turnedBox.angle / RADIANS)})`;
  return svgNode(
    "text",
    {
      transform: `translate(${tenth(turnedBox.x + dx)} ${tenth(turnedBox.y + dy)})${turn}`,
      "font-size": em,
      "font-weight": request.bold ? 600 : 400,
      fill: colourOf(request, palette),
      stroke: ground === "sea" ? palette.sea : palette.land,
      "stroke-width": 2 * HALO_PX,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "data-name": request.id,
    },
    lines.length === 1
      ? [shifted(words, first * em)]
      : lines.map((line, i) => svgNode("tspan", { x: 0, y: tenth((first + i * LINE_HEIGHT) * em) }, [line])),
  );
}

const shifted = (line: string, y: number): SvgNode => svgNode("tspan", { x: 0, y: tenth(y) }, [line]);

function colourOf({ tone, colour }: PlacedMapLabel["request"], palette: Palette): string {
  return tone === "route" ? (palette.routes[colour]?.text ?? palette.ink2) : palette[tone];
}
