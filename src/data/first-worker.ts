/** A worker that finds which option is first at every place, and says so as it goes. */
import { createFirstFinder, type FirstFinder, type FirstOption } from "../core/planner/first-option";
import { placesToAsk, type MeasureOfFirst, type Side } from "../core/planner/first-question";
import type { PageCatalog, PlannedLand, TradePlaces } from "../core/model/catalog";
import type { Place } from "../core/model/place";
import type { Scenario } from "../core/model/scenario";
import { seaRouter } from "../core/sea/matrix/sea-router";
import type { TransitModel } from "../core/time/transit-time";
import { parseSeaNetwork } from "./sea-network";

/** Where the data lies. */
export interface FirstUrls {
  readonly catalog: string;
  readonly tradePlaces: string;
  readonly land: string;
  readonly model: string;
  readonly sea: string;
}

export type ToFirstWorker =
  | { readonly kind: "load"; readonly urls: FirstUrls }
  | {
      readonly kind: "ask";
      readonly run: number;
      readonly here: string;
      readonly side: Side;
      readonly scenario: Scenario;
      readonly measure: MeasureOfFirst;
    }
  | { readonly kind: "stop" };

export type FromFirstWorker =
  | { readonly run: number; readonly found: readonly FirstOption[]; readonly total: number; readonly isLast: boolean }
  | { readonly run: number; readonly failed: string };

interface Desk {
  readonly places: Readonly<Record<string, Place>>;
  readonly find: FirstFinder;
}

const SPOKEN_EACH_MS = 120;
let desk: Promise<Desk> | null = null;
let current = 0; // run; another one ends it

async function json<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

async function load({ catalog, tradePlaces, land, model, sea }: FirstUrls): Promise<Desk> {
  const [known, trade, lines, figures, bytes] = await Promise.all([
    json<PageCatalog>(catalog),
    json<TradePlaces>(tradePlaces),
    json<PlannedLand>(land),
    json<TransitModel>(model),
    fetch(sea).then((response) => response.arrayBuffer()),
  ]);
  const places = { ...known.places, ...Object.fromEntries(trade.places.map((place) => [place.id, place])) };
  const whole = { ...known, places };
  const { network } = parseSeaNetwork("geo/network/sea.bin", bytes);
  if (network === null) throw new Error("unreadable file geo/network/sea.bin");
  const world = { catalog: whole, land: lines, model: figures, seaLegs: seaRouter(network, whole) };
  return { places, find: createFirstFinder(world) };
}

/** Lets a message in that is waiting. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function answer({ run, here, side, scenario, measure }: Extract<ToFirstWorker, { kind: "ask" }>): Promise<void> {
  const { places, find } = await desk!;
  const place = places[here];
  if (place === undefined) throw new RangeError(`unknown place "${here}"`);
  const asked = placesToAsk(Object.values(places), place);
  let found: FirstOption[] = [];
  let spoken = performance.now();
  for (const { id } of asked) {
    if (run !== current) return;
    const [from, to] = side === "from" ? [here, id] : [id, here];
    found.push({ place: id, ...find(from, to, scenario, measure) });
    if (performance.now() - spoken < SPOKEN_EACH_MS) continue;
    say({ run, found, total: asked.length, isLast: false });
    found = [];
    await pause();
    spoken = performance.now();
  }
  if (run === current) say({ run, found, total: asked.length, isLast: true });
}

function say(message: FromFirstWorker): void {
  postMessage(message);
}

addEventListener("message", ({ data }: MessageEvent<ToFirstWorker>) => {
  if (data.kind === "load") desk ??= load(data.urls);
  else if (data.kind === "stop") current = 0;
  else {
    current = data.run;
    answer(data).catch((error: unknown) => {
      say({ run: data.run, failed: error instanceof Error ? error.message : String(error) });
    });
  }
});
