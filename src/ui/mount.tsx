import { computed, effect } from "@preact/signals";
import { render } from "preact";
import type { MapHandle } from "../map/handle";
import { createAtlasState, type InitialData } from "../state/atlas";
import type { Loaders } from "../state/lazy-data";
import { createScenes } from "../state/scene/scenes";
import { App } from "./App";
import { AtlasContext, type AtlasView } from "./context";
import { createI18n } from "./hooks/i18n";
import { media, painted, shownTheme } from "./hooks/system";

/** Builds the state and shows the panels in `root`; `onMap` is told when the map is idle. */
export function mountAtlas(
  root: HTMLElement,
  initial: InitialData,
  shelves: Loaders,
  onMap: (handle: MapHandle) => void,
): void {
  const state = createAtlasState(initial, shelves, window);
  const i18n = createI18n(state.view.view, navigator.languages);
  const theme = shownTheme(state.view.view);
  const sceneAt = createScenes();
  const scene = computed(() =>
    sceneAt({
      initial,
      plans: state.lazyData.plans.value,
      selection: state.selection.chosen.value,
      view: state.view.view.value,
      question: state.question.question.value,
      asked: state.answer.comparison.value,
      reach: state.reach.reach.value,
      language: i18n.value.language,
    }),
  );
  state.lazyData.fetchPlans();
  const page = document.documentElement;
  effect(() => {
    page.lang = i18n.value.language;
    document.title = i18n.value.t.atlas;
    const chosen = state.view.view.value.theme;
    if (chosen === null) delete page.dataset["theme"];
    else page.dataset["theme"] = chosen;
  });
  const loadMap = async () => {
    await painted(); // or the text waits until MapLibre has been compiled
    return (await import("../map/canvas")).openMap;
  };
  const atlas: AtlasView = { state, i18n, theme, scene, isPhone: media("(max-width: 699.98px)"), loadMap, onMap };
  root.replaceChildren();
  render(
    <AtlasContext.Provider value={atlas}>
      <App />
    </AtlasContext.Provider>,
    root,
  );
}
