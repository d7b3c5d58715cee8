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

/** @param proxy for every request that does not go to localhost */
export async function launch(graphics: "webgl" | "none" = "webgl", proxy?: string): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(CHROMIUM_MISSING);
  const args = graphics === "webgl" ? FLAGS : NO_WEBGL;
  return chromium.launch({
    executablePath,
    args,
    ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: "localhost" } }),
  });
}
