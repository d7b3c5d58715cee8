/** `npm run build:single`: the whole application as one file that opens from disk, dist/corridor-atlas.html. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { defineConfig, transformWithOxc, type Plugin, type Rolldown } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { JSX, statusBeside } from "./vite.config";
import { licences } from "./vite.licences";

const PAGE = "corridor-atlas.html";

const TYPES: Readonly<Record<string, string>> = {
  ".bin": "application/octet-stream",
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Packed {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Files that are copied as they are. */
const publicFiles = (): Packed[] =>
  readdirSync("public", { recursive: true, encoding: "utf8" })
    .filter((path) => extname(path) in TYPES && path !== "opening.js")
    .map((path) => ({ path, bytes: readFileSync(join("public", path)) }));

/** Puts all that has been built into the page, packed, and a small script that unpacks it. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const built = Object.values(bundle).map(packed);
        const page = built.find(({ path }) => path === "index.html");
        if (page === undefined) throw new Error("missing index.html in the bundle");
        for (const path of Object.keys(bundle)) delete bundle[path];
        const files = [...publicFiles(), ...built.filter((one) => one !== page && one.path !== "bom.cdx.json")];
        const source = await whole(page.bytes.toString("utf8"), files);
        this.emitFile({ type: "asset", fileName: PAGE, source });
        const about = JSON.stringify({ bytes: Buffer.byteLength(source) });
        this.emitFile({ type: "asset", fileName: "corridor-atlas.json", source: about });
        this.info(`${PAGE}: ${(source.length / 1e6).toFixed(2)} MB`);
      },
    },
  };
}

function packed(one: Rolldown.OutputChunk | Rolldown.OutputAsset): Packed {
  const content = one.type === "chunk" ? one.code : one.source;
  return { path: one.fileName, bytes: Buffer.from(content) };
}

/** The page with its files inside. What it does not hold it may not load. */
async function whole(page: string, files: readonly Packed[]): Promise<string> {
  const list = files.map(({ path, bytes }) => ({ path, type: TYPES[extname(path)], size: bytes.length }));
  const bytes = gzipSync(Buffer.concat(files.map((file) => file.bytes)), { level: 9 }).toString("base64");
  const opening = readFileSync("public/opening.js", "utf8");
  const { code } = await transformWithOxc(readFileSync("src/one-file/unpack.ts", "utf8"), "unpack.ts");
  const scripts = [opening, code];
  return [
    page.replace("<html", '<html data-edition="one file"').replace("<head>", `<head>\n${policy(scripts)}`),
    script('type="application/json" id="atlas-list"', JSON.stringify(list)),
    script('type="text/plain" id="atlas-bytes"', bytes),
    ...scripts.map((text) => script('type="module"', text)),
  ].join("\n");
}

const script = (attributes: string, text: string): string => `<script ${attributes}>${text}</script>`;

function policy(scripts: readonly string[]): string {
  const own = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
  const content =
    `default-src 'none'; script-src ${own} blob: data:; worker-src data:; style-src blob:; img-src blob: data:; ` +
    "connect-src data:; font-src data:; base-uri 'none'; form-action 'none'";
  return `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

/** In the page: no reference to a file beside it. */
function nothingBeside(): Plugin {
  return {
    name: "nothing-beside",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replaceAll(/\s*<(?:script\b[^>]*src=[^>]*><\/script>|link\b[^>]*>)/g, ""),
    },
  };
}

export default defineConfig({
  oxc: JSX,
  plugins: [statusBeside(), licences(), VitePWA({ disable: true }), nothingBeside(), oneFile()],
  worker: { format: "es" },
  experimental: {
    renderBuiltUrl: (path, { hostType }) =>
      hostType === "js" ? { runtime: `globalThis.atlasFiles[${JSON.stringify(path)}]` } : `packed:${path}`,
  },
  build: {
    target: "es2023",
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000, // kB: all scripts are one
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: "atlas.js",
        assetFileNames: ({ names: [name] }) =>
          name?.endsWith(".css") === true ? "atlas.css" : "[name]-[hash][extname]",
      },
    },
  },
});
