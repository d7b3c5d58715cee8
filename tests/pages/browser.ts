import { chromium, type Browser } from "playwright-core";
import { CHROMIUM_MISSING, findChromium } from "../run/chromium";

/** WebGL by software, so that every machine draws the same; nothing in the background that might call out. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NO_WEBGL = ["--no-sandbox", "--disable-3d-apis"];

export async function launch(graphics: "webgl" | "none" = "webgl"): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(CHROMIUM_MISSING);
  return chromium.launch({ executablePath, args: graphics === "webgl" ? FLAGS : NO_WEBGL });
}
