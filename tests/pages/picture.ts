import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const KEPT = "tests/pages/pictures";
const ACTUAL = "tests/pages/actual";
/** Chromium versions smooth letters and edges differently; on one machine the pictures are the same to the pixel. */
const COLOUR_TOLERANCE = 0.2;

/**
 * Share of pixels, 0..1, in which a picture differs from the one kept under its name. Above `allowed`, the picture and
 * a map of the differences are left in tests/pages/actual. With UPDATE_PICTURES=1 the picture is kept instead.
 *
 * @throws when no picture is kept, or it has another size
 */
export function differenceFromKept(name: string, picture: Buffer, allowed: number): number {
  const path = `${KEPT}/${name}.png`;
  if (process.env["UPDATE_PICTURES"] === "1") {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, picture);
    return 0;
  }
  if (!existsSync(path)) throw new Error(`missing picture ${path}: UPDATE_PICTURES=1 npm run test:pages keeps one`);
  const kept = PNG.sync.read(readFileSync(path));
  const actual = PNG.sync.read(picture);
  const { width, height } = kept;
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(kept.data, actual.data, diff.data, width, height, { threshold: COLOUR_TOLERANCE });
  const share = pixels / (width * height);
  if (share > allowed) {
    mkdirSync(ACTUAL, { recursive: true });
    writeFileSync(`${ACTUAL}/${name}.png`, picture);
    writeFileSync(`${ACTUAL}/${name}.diff.png`, PNG.sync.write(diff));
  }
  return share;
}
