import { memo } from "../../core/memo";

/** Em below a name's anchor at which MapLibre sets the letters' base line, in one line centred on the anchor. */
export const BASE_LINE = 10.5 / 24;
export const LINE_HEIGHT = 1.2; // em, MapLibre's

/** How much room a text takes, em: its width, and how far it reaches below the anchor, upwards negative. */
export interface Extent {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}
export type MeasureText = (text: string, bold: boolean) => Extent;

const MEASURED_AT = 100; // px

/** Measures in the font that the map writes with. */
export function measureIn(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): MeasureText {
  const extents = memo<string, Extent>();
  return (text, bold) => extents.get(`${bold} ${text}`, () => extentOf(context, text, bold));
}

function extentOf(context: Parameters<typeof measureIn>[0], text: string, bold: boolean): Extent {
  context.font = fontOf(bold);
  const lines = text.split("\n").map((line) => context.measureText(line));
  const above = ((lines.length - 1) * LINE_HEIGHT) / 2;
  return {
    width: Math.max(...lines.map(({ width }) => width)) / MEASURED_AT,
    top: BASE_LINE - above - lines[0]!.actualBoundingBoxAscent / MEASURED_AT,
    bottom: BASE_LINE + above + lines[lines.length - 1]!.actualBoundingBoxDescent / MEASURED_AT,
  };
}

export const fontOf = (bold: boolean): string => `${bold ? 600 : 400} ${MEASURED_AT}px "Noto Sans", sans-serif`;
