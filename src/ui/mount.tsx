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
  known: InitialData,
  shelves: Loaders,
  onMap: (handle: MapHandle) => void,
): void {
  const state = createAtlasState(known, shelves, window);
  const speech = createI18n(state.view.view, navigator.languages);
  const theme = shownTheme(state.view.view);
  const sceneAt = createScenes();
  const scene = computed(() =>
    sceneAt({
      known,
      plans: state.library.plans.value,
      selection: state.selection.chosen.value,
      view: state.view.view.value,
      question: state.question.question.value,
      asked: state.answer.comparison.value,
      reach: state.reach.reach.value,
      language: speech.value.language,
    }),
  );
  state.library.fetchPlans();
  const page = document.documentElement;
  effect(() => {
    page.lang = speech.value.language;
    document.title = speech.value.t.atlas;
    const chosen = state.view.view.value.theme;
    if (chosen === null) delete page.dataset["theme"];
    else page.dataset["theme"] = chosen;
  });
  const loadMap = async () => {
    await painted(); // or the text waits until MapLibre has been compiled
    return (await import("../map/canvas")).openMap;
  };
  const atlas: AtlasView = { state, speech, theme, scene, isPhone: media("(max-width: 699.98px)"), loadMap, onMap };
  root.replaceChildren();
  render(
    <AtlasContext.Provider value={atlas}>
      <App />
    </AtlasContext.Provider>,
    root,
  );
}
