import type { Theme } from "../../core/model/scene";
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { View } from "../../state/view";

/** A media query as a signal. */
export function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => (matches.value = list.matches));
  return matches;
}

/** The theme shown: the reader's choice, else the system's. */
export function shownTheme(view: ReadonlySignal<View>): ReadonlySignal<Theme> {
  const dark = media("(prefers-color-scheme: dark)");
  return computed(() => view.value.theme ?? (dark.value ? "dark" : "light"));
}

/** Resolves once text is on the screen, on the browser's word that it was shown. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe({ type: "paint", buffered: true });
  });
}
