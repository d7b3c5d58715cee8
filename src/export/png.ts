import type { Exporter, Outgoing, OutgoingPicture, PictureSize, PictureStyle } from "./outgoing";
import { framedPicture, framedSize } from "./picture-frame";

/** px of the drawing, and how many of the file stand for each. A3 is 420 by 297 mm; a px of CSS is 1/96 inch. */
const SIZES = {
  "4k": { outer: { width: 1920, height: 1080 }, times: 2 },
  a3: { outer: { width: 1587.52, height: 1122.56 }, times: 3.125 },
} as const;
type SizeName = "screen" | keyof typeof SIZES;
const SIZE_NAMES: readonly SizeName[] = ["screen", "4k", "a3"];
const SCREEN_TIMES = 2; // for screens of two points a px

/** Pictures for slides and documents. As large as asked for, or as the browser can draw at all. */
export const png: Exporter<Blob> = {
  extension: "png",
  mime: "image/png",
  parts: (outgoing) =>
    outgoing.pictures.flatMap((picture) =>
      SIZE_NAMES.map((size) => ({
        id: `${picture.id}-${size}`,
        name: null,
        pixels: pixelsOf(picture, outgoing, size),
      })),
    ),
  make: async (outgoing, part, signal, progress) => {
    const found = outgoing.pictures.flatMap((picture) =>
      SIZE_NAMES.filter((size) => `${picture.id}-${size}` === part).map((size) => ({ picture, size })),
    )[0];
    if (found === undefined) throw new RangeError(`unknown picture "${part}" of the page`);
    return pointsOf(found.picture, outgoing, found.size, (share) => {
      signal.throwIfAborted();
      progress(share);
    });
  },
};

function pixelsOf(picture: OutgoingPicture, outgoing: Outgoing, name: SizeName): PictureSize {
  const { outer, times } = scaleOf(name);
  const { width, height } = framedSize(picture, outgoing, outer);
  return { width: Math.round(width * times), height: Math.round(height * times) };
}

function scaleOf(name: SizeName): { readonly outer: PictureSize | null; readonly times: number } {
  return name === "screen" ? { outer: null, times: SCREEN_TIMES } : SIZES[name];
}

async function pointsOf(
  picture: OutgoingPicture,
  outgoing: Outgoing,
  name: SizeName,
  tell: (share: number) => void,
): Promise<Blob> {
  const { outer, times } = scaleOf(name);
  tell(0.1);
  const bare = await framedPicture(picture, outgoing, outer);
  tell(0.4);
  const fonts = await outgoing.pictureStyle.fontFaces(bare.markup);
  const markup = bare.markup.replace("</desc>", `</desc><style>${fonts}</style>`);
  const image = await imageOf(markup);
  await lettered(image, bare.size);
  tell(0.7);
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const made = await drawn(image, bare.size, times * share);
    tell(0.9);
    if (made !== null) return made;
  }
  throw new Error("unavailable 2D canvas: the picture needs one");
}

/** A drawing without a frame, as points; above it stand, unseen, letters that tell when its fonts have come. */
export async function barePng(markup: string, size: PictureSize, times: number, style: PictureStyle): Promise<Blob> {
  const { width, height } = size;
  const fonts = await style.fontFaces(`Corridor Atlas ${markup}`);
  const letters = `<rect width="100%" height="${HEAD_PX}" fill="#fff"/><text x="8" y="40" font-family="Noto Sans" font-size="30">Corridor Atlas</text>`;
  const image = await imageOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + HEAD_PX}"><style>${fonts}</style>${letters}<svg y="${HEAD_PX}" width="${width}" height="${height}">${markup}</svg></svg>`,
  );
  await lettered(image, size);
  const made = await drawn(image, size, times, HEAD_PX);
  if (made === null) throw new Error("unavailable 2D canvas: the picture needs one");
  return made;
}

async function imageOf(markup: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`; // the page's policy allows data:, not blob:
  await image.decode();
  return image;
}

const PATIENCE_MS = 4000;
const HEAD_PX = 60; // from the top: the title stands there

/** A browser says that an image is there before the fonts in it are: waits until its title can be seen. */
async function lettered(image: HTMLImageElement, { width }: PictureSize): Promise<void> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(width), HEAD_PX];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  for (let waited = 0; context !== null && waited < PATIENCE_MS; waited += 50) {
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, HEAD_PX);
    if (data.some((value, i) => i % 4 < 3 && Math.abs(value - data[i % 4]!) > 60)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** null: too large for this browser, which then draws nothing. */
async function drawn(
  image: HTMLImageElement,
  { width, height }: PictureSize,
  times: number,
  from = 0, // px from the top
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.drawImage(image, 0, from, width, height, 0, 0, canvas.width, canvas.height);
  const isBlank = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data[3] === 0;
  if (isBlank) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
