import type { ComponentChildren } from "preact";
import { afterAll } from "vitest";
import type { AtlasState } from "../../src/state/atlas";
import type { InitialData } from "../../src/state/initial-data";
import type { PlanLine } from "../../src/core/planner/legs/plan-lines";
import type { IsochroneFinder } from "../../src/core/model/isochrone";
import type { AskPlanner, ProvenanceData, Loaders } from "../../src/state/lazy-data";
import type { AtlasView } from "../../src/ui/context";
import { fetchWords } from "../../src/ui/hooks/i18n";
import { createApp, type AtlasApp } from "../../src/ui/mount";
import { component, known as usual, source, wait } from "../fixtures/known";

await fetchWords("en"); // rooms that come late are shown at once

export const shelves: Loaders = {
  accuracy: () => new Promise<never>(() => {}),
  plans: () => Promise.resolve([]),
  provenance: () =>
    Promise.resolve({
      components: { [component.id]: component, [wait.id]: wait },
      sources: { [source.id]: source },
      seasons: [],
      nsr: { asOf: "2026", seas: [], seaNames: {}, rules: [], practice: [], iceClassGroups: {}, monthGroups: {} },
    }),
  planner: () => new Promise<never>(() => {}),
  reach: () => new Promise<never>(() => {}),
  ledger: () => new Promise<never>(() => {}),
  claimLines: () => new Promise<never>(() => {}),
  first: () => new Promise<never>(() => {}),
  openStatus: () => Promise.resolve([]),
};

export interface Shown {
  readonly root: HTMLElement;
  readonly state: AtlasState;
}

interface Setting {
  readonly initial?: InitialData;
  readonly search?: string; // of the address
  readonly plans?: readonly PlanLine[];
  readonly planner?: AskPlanner;
  readonly reach?: IsochroneFinder;
  readonly provenance?: ProvenanceData;
  readonly loadMap?: AtlasView["loadMap"];
  readonly ledger?: Loaders["ledger"];
  readonly claimLines?: Loaders["claimLines"];
}

let last: AtlasApp | null = null;
afterAll(() => last?.dispose()); // what it still waits to do would find no document

/** Shows components of the application over the small atlas, without a map, in a fresh document; the last ones are taken down. */
export function show(children: ComponentChildren, setting: Setting = {}): Shown {
  const { initial = usual, search = "", plans, planner, reach, provenance } = setting;
  const { loadMap = () => new Promise(() => {}), ledger, claimLines } = setting;
  last?.dispose();
  document.body.innerHTML = "<div></div>";
  history.replaceState(null, "", `/${search}`);
  const loaders: Loaders = {
    ...shelves,
    ...(plans && { plans: () => Promise.resolve(plans) }),
    ...(planner && { planner: () => Promise.resolve(planner) }),
    ...(reach && { reach: () => Promise.resolve(reach) }),
    ...(ledger && { ledger }),
    ...(claimLines && { claimLines }),
    ...(provenance && { provenance: () => Promise.resolve(provenance) }),
  };
  last = createApp(initial, loaders, { loadMap });
  const root = document.body.firstElementChild as HTMLElement;
  last.show(root, children);
  return { root, state: last.atlas.state };
}

/** Text as it is read: narrow and hard spaces as plain ones. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/[\u00A0\u202F\s]+/g, " ").trim();
}

/** After the state has changed and the page with it. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

export function press(root: Element, selector: string, words?: string): void {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (one) => words === undefined || textOf(one).includes(words),
  );
  if (found === undefined) throw new Error(`missing ${selector} ${words ?? ""}`);
  found.click();
}
