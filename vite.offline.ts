import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin, PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const ICON = "public/icon.svg";
const SIZES = [180, 192, 512]; // px; 180 for the home screen of an iPhone

/** The icon as pixels, for what cannot take an SVG. */
function icons(): Plugin {
  return {
    name: "icons",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icon-180.png" }, injectTo: "head" },
    ],
    generateBundle() {
      for (const size of SIZES) {
        const picture = new Resvg(readFileSync(ICON), { fitTo: { mode: "width", value: size } }).render();
        this.emitFile({ type: "asset", fileName: `icon-${size}.png`, source: picture.asPng() });
      }
    },
  };
}

/**
 * The application can be installed and opens without a network: the worker fetches beforehand all that is built.
 * The state of the world is asked for anew each time, so that a newer file laid beside is seen at once.
 */
export function offline(): PluginOption {
  const png = SIZES.map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" }));
  return [
    icons(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null, // src/ui/offline registers it, once the map stands
      includeManifestIcons: false,
      manifest: {
        id: "./",
        name: "Corridor Atlas",
        short_name: "Corridor Atlas",
        description:
          "The connectivity corridors between India and Russia, measured and compared over the same two ends.",
        lang: "en",
        start_url: "./",
        display: "standalone",
        background_color: "#fbfaf7", // --paper
        theme_color: "#fbfaf7",
        icons: [
          { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
          ...png,
          { ...png.at(-1)!, purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,mjs,css,html,json,geojson,bin,woff2,png,svg}"],
        globIgnores: ["status.json", "bom.cdx.json"],
        dontCacheBustURLsMatching: /assets\//, // their names hold their content's hash
        maximumFileSizeToCacheInBytes: 5e6,
        inlineWorkboxRuntime: true, // a worker under this policy may import no script
        sourcemap: false,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        navigateFallback: "index.html",
        navigateFallbackAllowlist: [/^[^?]*\/(index\.html)?(\?|$)/],
        runtimeCaching: [
          {
            urlPattern: /\/status\.json$/,
            handler: "NetworkFirst",
            options: { cacheName: "status", networkTimeoutSeconds: 3 },
          },
        ],
      },
    }),
  ];
}
