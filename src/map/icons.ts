const RATIO = 2; // pixels of the picture for a px on the screen

export interface MapIcon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

type Draw = (context: OffscreenCanvasRenderingContext2D) => void;

/** Marks that the style asks for by name and colour, "tick #B23C00"; sizes are px on the screen. */
const MARKS: Readonly<Record<string, { readonly size: number; readonly width: number; readonly draw: Draw }>> = {
  tick: { size: 10, width: 1.4, draw: (context) => stroke(context, [5, 0.5], [5, 9.5]) },
  cross: {
    size: 10,
    width: 1.8,
    draw: (context) => {
      stroke(context, [1.5, 1.5], [8.5, 8.5]);
      stroke(context, [8.5, 1.5], [1.5, 8.5]);
    },
  },
  bar: { size: 12, width: 2.5, draw: (context) => stroke(context, [0, 6], [12, 6]) },
};

/** The picture of a mark, or null when the name is not one of ours. */
export function drawIcon(id: string): MapIcon | null {
  const [name = "", colour = ""] = id.split(" ");
  const mark = MARKS[name];
  if (mark === undefined) return null;
  const side = mark.size * RATIO;
  const context = new OffscreenCanvas(side, side).getContext("2d");
  if (context === null) return null;
  context.scale(RATIO, RATIO);
  context.strokeStyle = colour;
  context.lineWidth = mark.width;
  mark.draw(context);
  return { image: context.getImageData(0, 0, side, side), pixelRatio: RATIO };
}

type Pair = readonly [x: number, y: number];

function stroke(context: OffscreenCanvasRenderingContext2D, from: Pair, to: Pair): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
