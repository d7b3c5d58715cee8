import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { licences } from "./vite.licences";
import { offline } from "./vite.offline";

/** What the built page may load: its own origin only. In development Vite itself injects styles, so it stays out. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default";

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
  };
}

const STATUS = new URL("geo/status.json", import.meta.url);

/** The state of the world lies beside the application under its own name, so that a newer file can be laid over it. */
export function statusBeside(): Plugin {
  return {
    name: "status-beside",
    configureServer: ({ middlewares }) => {
      middlewares.use("/status.json", (_, answer) => {
        answer.setHeader("Content-Type", "application/json").end(readFileSync(STATUS));
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "status.json", source: readFileSync(STATUS) });
    },
  };
}

/** Scripts are asked for ahead for the map alone: each list of names weighs on the start. Stylesheets must be listed. */
const isNeededAtOnce = (file: string) => (needed: string) => needed.endsWith(".css") || /assets\/canvas-/.test(file);

interface Module {
  readonly importers: readonly string[];
  readonly importedIds: readonly string[];
}

interface ModuleGraph {
  getModuleInfo(id: string): Module | null;
}

/** What is reached from a module by imports in one direction, itself included. */
function reached(id: string, graph: ModuleGraph, direction: keyof Module): readonly string[] {
  const seen = new Set([id]);
  for (const one of seen) for (const next of graph.getModuleInfo(one)?.[direction] ?? []) seen.add(next);
  return [...seen];
}

/**
 * What the page imports at once is one file, and what the map draws another: in many small ones they weigh a twentieth
 * more. MapLibre and what calls it stay apart, or the rooms that share a file with it would wait for it.
 */
function groupOf(id: string, graph: ModuleGraph): string | null {
  const importers = reached(id, graph, "importers");
  if (importers.some((one) => one.endsWith("/index.html"))) return "start";
  const isOfMap = id.includes("/src/") && importers.some((one) => one.endsWith("/src/map/canvas.ts"));
  return isOfMap && !reached(id, graph, "importedIds").some((one) => one.includes("/maplibre-gl/")) ? "drawing" : null;
}

export const JSX = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

export default defineConfig({
  base: "./",
  oxc: JSX,
  plugins: [contentSecurityPolicy(), licences(), statusBeside(), offline()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed) => needed.filter(isNeededAtOnce(file)),
    },
    chunkSizeWarningLimit: 1200, // kB: MapLibre's own chunk, loaded after the first text
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", test: /node_modules\/maplibre-gl/, priority: 2 },
            { name: (id, graph) => groupOf(id, graph), includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
