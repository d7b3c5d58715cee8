/**
 * Loads the catalog and the answers to the headline questions, then mounts the panels. The map follows at once,
 * the component figures and the planner's networks when somebody asks.
 *
 * For tests in a browser, two things are promised:
 * - `document.documentElement.dataset.ready` is "text" once the panels are shown and "map" once the map has been
 *   idle for the first time; `main[data-map]` is "loading", "ready", "drawn" (as SVG, without WebGL 2), "lost" or "unavailable";
 * - `window.atlasMap` is the map's handle (src/map/handle.ts) from its first idle on; read only.
 */
import type { LedgerData } from "./core/claims/ledger";
import type { ClaimLines } from "./core/claims/lines";
import type { Accuracy, SeaAccuracy } from "./core/model/accuracy";
import type { PageCatalog, PlannedLand, TradePlaces } from "./core/model/catalog";
import { lookup, withLookups } from "./core/lookup";
import type { PlanLine } from "./core/planner/legs/plan-lines";
import { USUAL_SCENARIO } from "./core/planner/usual-scenario";
import { fileAt } from "./map/file-at";
import type { MapHandle } from "./map/handle";
import type { Source } from "./core/model/provenance";
import type { TransitModel } from "./core/time/transit-time";
import type { Headlines } from "./state/initial-data";
import type { RoutingEngine } from "./data/routing-engine";
import type { FirstAsker } from "./state/first-run";
import type { ProvenanceData } from "./state/lazy-data";
import { mountAtlas } from "./ui/mount";
import { localDay, statusBeside, statusInForce, withStatus, type InForce } from "./data/status-in-force";
import { withPreset } from "./core/model/preset";
import { scenarioKey, type Scenario } from "./core/model/scenario";
import { todayPreset } from "./core/model/status";
import { painted } from "./ui/hooks/system";
import { trustOwnScripts } from "./ui/hooks/trusted";

declare global {
  interface Window {
    atlasMap?: MapHandle;
  }
}

const DATA = import.meta.glob<string>(
  ["../geo/derived/*.json", "!../geo/derived/headlines.json", "../geo/sources.json", "../geo/network/sea.bin"],
  {
    query: "?url",
    import: "default",
    eager: true,
  },
);

const AFTER_MAP_MS = 2_000; // the fine ground comes first
let offline: ReturnType<typeof setTimeout> | null = null;

async function fetched(path: string): Promise<Response> {
  const url = DATA[`../geo/${path}`];
  if (url === undefined) throw new Error(`missing file geo/${path}: run npm run geo:build`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`unreadable file ${url}: the server answered ${response.status}`);
  return response;
}

/** Checked when it was built, so it is what its type says. */
async function json<T>(path: string): Promise<T> {
  return (await (await fetched(path)).json()) as T;
}

async function loadProvenance(): Promise<ProvenanceData> {
  const [{ components, seasons, nsr }, sources] = await Promise.all([
    json<TransitModel>("derived/model.json"),
    json<readonly Source[]>("sources.json"),
  ]);
  const byId = Object.fromEntries(sources.map((source) => [source.id, source]));
  return withLookups({ components, seasons, nsr, sources: byId });
}

async function loadAccuracy(): Promise<Accuracy> {
  const [truth, sea] = await Promise.all([
    json<Omit<Accuracy, "sea">>("derived/calibration.json"),
    json<SeaAccuracy>("derived/validation.json"),
  ]);
  return { ...truth, sea };
}

/** Adds the fuller list of places to the catalog. */
async function loadTradePlaces(catalog: PageCatalog): Promise<void> {
  const { places, stations, sources } = await json<TradePlaces>("derived/trade-places.json");
  Object.assign(catalog.places, Object.fromEntries(places.map((place) => [place.id, place])));
  Object.assign(catalog.stations, stations);
  Object.assign(catalog.sources, sources);
}

/** Whether an address speaks of places that the first screen does without. */
function namesTradePlace({ places }: PageCatalog): boolean {
  const words = new URLSearchParams(location.search);
  return ["from", "to", "place"].some((key) => {
    const id = words.get(key);
    return id !== null && places[id] === undefined;
  });
}

async function loadFirstAsker(): Promise<FirstAsker> {
  const { createFirstAsker } = await import("./data/first-asker");
  const url = (path: string) => new URL(DATA[`../geo/${path}`] ?? "", location.href).href;
  return createFirstAsker({
    catalog: url("derived/catalog.json"),
    tradePlaces: url("derived/trade-places.json"),
    land: url("derived/land.json"),
    model: url("derived/model.json"),
    sea: url("network/sea.bin"),
  });
}

async function loadDesk(catalog: PageCatalog, tradePlaces: () => Promise<void>): Promise<RoutingEngine> {
  await painted(); // a link may ask at once, and the networks would take the line from the text
  const [{ createRoutingEngine }, land, model, sea] = await Promise.all([
    import("./data/routing-engine"),
    json<PlannedLand>("derived/land.json"),
    json<TransitModel>("derived/model.json"),
    fetched("network/sea.bin").then((response) => response.arrayBuffer()),
    tradePlaces(),
  ]);
  return createRoutingEngine(catalog, land, model, sea);
}

/** Loads a thing once; after a failure it may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** The answers to the headline questions under a scenario: as built, or by the networks where the state is newer. */
async function loadHeadlines(
  catalog: PageCatalog,
  scenario: Scenario,
  desk: () => Promise<RoutingEngine>,
): Promise<Headlines> {
  const built = lookup(await json<Headlines>(`derived/headlines-${scenario.month}.json`));
  const isReady = Object.values(built).every((answer) => scenarioKey(answer.scenario) === scenarioKey(scenario));
  if (isReady) return built;
  const { planner } = await desk();
  return lookup(Object.fromEntries(catalog.comparisons.map(({ id, from, to }) => [id, planner(from, to, scenario)])));
}

async function start(root: HTMLElement): Promise<void> {
  const [built, beside] = await Promise.all([
    json<PageCatalog>("derived/catalog.json").then(withLookups),
    statusBeside(fileAt("", "status.json")),
  ]);
  const inForce = await statusInForce(built, beside, localDay(new Date()));
  const tradePlaces = await run(root, built, inForce);
  document.documentElement.dataset["ready"] ??= "text";
  await painted();
  await tradePlaces().catch(() => undefined); // asked for again with the networks
}

/** Shows the atlas under a state of the world; a file that is opened by hand begins it anew. */
async function run(root: HTMLElement, built: PageCatalog, { status, faults }: InForce): Promise<() => Promise<void>> {
  const day = localDay(new Date());
  const catalog = withStatus(built, status);
  const scenario: Scenario = {
    ...withPreset(USUAL_SCENARIO, todayPreset(status), USUAL_SCENARIO),
    month: Number(day.slice(5, 7)),
  };
  const tradePlaces = once(() => loadTradePlaces(catalog));
  const desk = once(() => loadDesk(catalog, tradePlaces));
  const headlines = await loadHeadlines(catalog, scenario, desk);
  if (namesTradePlace(catalog)) await tradePlaces();
  let dispose = () => {};
  const shelves = {
    plans: () => json<readonly PlanLine[]>("derived/legs.json"),
    provenance: loadProvenance,
    accuracy: loadAccuracy,
    planner: async () => (await desk()).planner,
    reach: async () => (await desk()).reach,
    ledger: () => json<LedgerData>("derived/claims.json"),
    claimLines: () => json<ClaimLines>("derived/claim-lines.json"),
    first: loadFirstAsker,
    openStatus: async (text: string) => {
      const opened = await statusInForce({ ...built, status }, [text], day);
      if (opened.faults.length > 0) return opened.faults;
      dispose();
      await run(root, built, opened);
      return [];
    },
  };
  dispose = mountAtlas(root, { catalog, headlines, scenario, day, statusFaults: faults }, shelves, (handle) => {
    window.atlasMap = handle;
    document.documentElement.dataset["ready"] = "map";
    offline ??= setTimeout(() => import("./ui/offline/offline").then((one) => one.keepOffline()), AFTER_MAP_MS);
  });
  return tradePlaces;
}

const root = document.getElementById("atlas");
if (root === null) throw new Error("missing element #atlas in the page");
trustOwnScripts();
addEventListener("focusin", () => void import("./ui/hooks/stops").then(({ watchStops }) => watchStops(document)), {
  once: true, // until it is here, every button is a stop of its own
});
start(root).catch((error: unknown) => {
  dispatchEvent(new Event("firstloadfailed")); // public/opening.js has the words
  throw error;
});
