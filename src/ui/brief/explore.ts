import type { Desk } from "./desk";
import { useAtlas } from "../context";

/** Hands the live map to the speaker: the slide's view becomes the page's own. */
export function useExplore({ show }: Desk): () => void {
  const { state } = useAtlas();
  return () => {
    const shown = show.shown.peek();
    if (shown === null) return;
    const { address } = shown.moment;
    const { language, theme, units } = state.view.view.peek();
    show.isOverview.value = false;
    show.isRacing.value = false;
    state.staging.isExploring.value = true;
    state.address.show({ ...address, view: { ...address.view, language, theme, units } });
  };
}
