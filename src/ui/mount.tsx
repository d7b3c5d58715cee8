import { computed, effect, signal } from "@preact/signals";
import { render, type ComponentChildren } from "preact";
import type { MapHandle } from "../map/handle";
import { createAtlasState } from "../state/atlas";
import type { InitialData } from "../state/initial-data";
import type { Loaders } from "../state/lazy-data";
import type { ClaimScene } from "../state/scene/lit-routes";
import type { StagedView } from "../state/staging";
import type { SceneInput } from "../state/scene/visible-routes";
import { createScenes } from "../state/scene/scenes";
import { App } from "./App";
import { AtlasContext, type AtlasView } from "./context";
import { createI18n } from "./hooks/i18n";
import { watchStyles } from "./hooks/lazy";
import { media, painted, shownTheme } from "./hooks/system";

/** The whole application without its panels: the state and what follows from it. */
export interface AtlasApp {
  readonly atlas: AtlasView;
  /** Shows components in `root`, in place of what stood there. */
  show(root: HTMLElement, children: ComponentChildren): void;
  /** Takes down what is shown and unties the address bar. */
  dispose(): void;
}

interface AppOptions {
  readonly loadMap?: AtlasView["loadMap"];
  readonly onMap?: AtlasView["onMap"];
}

/** Builds the state from the address bar and keeps language, title and theme of the document as the state has them. */
export function createApp(initial: InitialData, loaders: Loaders, options: AppOptions = {}): AtlasApp {
  const { loadMap = mapOncePainted, onMap = () => {} } = options;
  const state = createAtlasState(initial, loaders, window);
  const i18n = createI18n(state.view.view, navigator.languages, state.late);
  const sceneAt = createScenes();
  const lit = signal<ClaimScene | null>(null);
  const shown = computed(() => state.staging.staged.value?.view ?? state.view.view.value);
  const scene = computed(() =>
    sceneAt({
      initial,
      plans: state.lazyData.plans.value,
      selection: state.selection.chosen.value,
      view: state.view.view.value,
      question: state.question.question.value,
      asked: state.answer.comparison.value,
      reach: state.reach.reach.value,
      first: state.first.run.value,
      language: i18n.shown.value.language,
      claims: lit.value,
      ...sceneOfStaged(state.staging.staged.value),
    }),
  );
  state.lazyData.fetchPlans();
  const theme = shownTheme(state.view.view);
  const isPhone = media("(max-width: 699.98px)");
  const atlas: AtlasView = { state, i18n, theme, scene, shown, lit, isPhone, loadMap, onMap };
  const release = dressDocument(atlas);
  watchStyles(document);
  addEventListener("online", state.late.retry);
  let shownIn: HTMLElement | null = null;
  return {
    atlas,
    show: (root, children) => {
      root.replaceChildren();
      render(<AtlasContext.Provider value={atlas}>{children}</AtlasContext.Provider>, root);
      shownIn = root;
    },
    dispose: () => {
      if (shownIn !== null) render(null, shownIn);
      release();
      removeEventListener("online", state.late.retry);
      state.dispose();
    },
  };
}

/** Shows all panels in `root`; `onMap` is told when the map is idle. Returns what takes them down again. */
export function mountAtlas(
  root: HTMLElement,
  initial: InitialData,
  loaders: Loaders,
  onMap: (handle: MapHandle) => void,
): () => void {
  const app = createApp(initial, loaders, { onMap });
  app.show(root, <App />);
  return app.dispose;
}

/** A slide shows neither who is first nor what it has no answer to. */
function sceneOfStaged(staged: StagedView | null): Partial<SceneInput> | null {
  if (staged === null) return null;
  const { textShare: _, ...moment } = staged;
  return { ...moment, first: null };
}

function dressDocument({ state, i18n }: AtlasView): () => void {
  const page = document.documentElement;
  return effect(() => {
    page.lang = i18n.shown.value.language;
    document.title = i18n.shown.value.t.atlas;
    const chosen = state.view.view.value.theme;
    if (chosen === null) delete page.dataset["theme"];
    else page.dataset["theme"] = chosen;
  });
}

async function mapOncePainted(): ReturnType<AtlasView["loadMap"]> {
  await painted(); // or the text waits until MapLibre has been compiled
  return (await import("../map/canvas")).openMap;
}
