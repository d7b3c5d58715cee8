/**
 * Loads the catalog and the answers to the headline questions, then mounts the panels. The map follows at once,
 * the component figures and the planner's networks when somebody asks.
 *
 * For tests in a browser, two things are promised:
 * - `document.documentElement.dataset.ready` is "text" once the panels are shown and "map" once the map has been
 *   idle for the first time; `main[data-map]` is "loading", "ready", "lost" or "unavailable" (no WebGL 2);
 * - `window.atlasMap` is the map's handle (src/map/handle.ts) from its first idle on; read only.
 */
import type { PageCatalog } from "./core/catalog";
import { USUAL_SCENARIO } from "./core/planner/usual-scenario";
import type { MapHandle } from "./map/handle";
import type { Headlines } from "./state/atlas";
import { mountAtlas } from "./ui/mount";

declare global {
  interface Window {
    atlasMap?: MapHandle;
  }
}

const DERIVED = import.meta.glob<string>("../geo/derived/*.json", { query: "?url", import: "default", eager: true });

async function derived<T>(name: string): Promise<T> {
  const url = DERIVED[`../geo/derived/${name}.json`];
  if (url === undefined) throw new Error(`missing file geo/derived/${name}.json: run npm run geo:build`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`unreadable file ${url}: the server answered ${response.status}`);
  return (await response.json()) as T;
}

async function start(root: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const [catalog, headlines] = await Promise.all([derived<PageCatalog>("catalog"), derived<Headlines>("headlines")]);
  const shelves = { components: loadComponents, planner: loadPlanner };
  mountAtlas(root, { catalog, headlines, scenario: USUAL_SCENARIO }, shelves, (handle) => {
    window.atlasMap = handle;
    page.dataset["ready"] = "map";
  });
  page.dataset["ready"] ??= "text";
}

const root = document.getElementById("atlas");
if (root === null) throw new Error("missing element #atlas in the page");
start(root).catch((error: unknown) => {
  root.textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
