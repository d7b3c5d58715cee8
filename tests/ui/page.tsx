import { signal, computed } from "@preact/signals";
import { render } from "preact";
import type { ComponentChildren } from "preact";
import { createFormat } from "../../src/i18n/format";
import { english } from "../../src/i18n/messages/en";
import { createAtlasState, type AtlasState, type InitialData } from "../../src/state/atlas";
import type { PlanLine } from "../../src/core/planner/legs/plan-lines";
import type { IsochroneFinder } from "../../src/core/model/isochrone";
import type { AskPlanner, ProvenanceData, Loaders } from "../../src/state/lazy-data";
import { sceneOf } from "../../src/state/scene/scene";
import { AtlasContext, type AtlasView } from "../../src/ui/context";
import { component, known as usual, source, wait } from "../fixtures/known";

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
}

let last: Shown | null = null;

/** Shows components over the small atlas, in English, without a map. Anchored in a fresh document; the last one is taken down. */
export function show(children: ComponentChildren, setting: Setting = {}): Shown {
  const { initial: known = usual, search = "", plans = [], planner, reach, provenance } = setting;
  const { loadMap = () => new Promise(() => {}) } = setting;
  if (last !== null) {
    render(null, last.root);
    last.state.dispose();
  }
  document.body.innerHTML = "<div></div>";
  history.replaceState(null, "", `/${search}`);
  const state = createAtlasState(
    known,
    {
      ...shelves,
      ...(planner && { planner: () => Promise.resolve(planner) }),
      ...(reach && { reach: () => Promise.resolve(reach) }),
      ...(provenance && { provenance: () => Promise.resolve(provenance) }),
    },
    window,
  );
  const f = createFormat("en");
  const atlas: AtlasView = {
    state,
    i18n: signal({ language: "en", t: english(f), f }),
    theme: signal("light"),
    scene: computed(() =>
      sceneOf({
        initial: known,
        plans,
        selection: state.selection.chosen.value,
        view: state.view.view.value,
        question: state.question.question.value,
        asked: state.answer.comparison.value,
        reach: state.reach.reach.value,
        language: "en",
      }),
    ),
    isPhone: signal(false),
    loadMap,
    onMap: () => {},
  };
  const root = document.body.firstElementChild as HTMLElement;
  render(<AtlasContext.Provider value={atlas}>{children}</AtlasContext.Provider>, root);
  last = { root, state };
  return last;
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
