import { effect, type ReadonlySignal } from "@preact/signals";

/** Held by each window that shows a deck, for as long as it does. */
const PRESENTING = "corridor-atlas presenting";

/** Keeps every window of this browser on the edition that it has, and the announcement of another away, while a show is on. */
export function keepEditionWhile(isOn: ReadonlySignal<boolean>): void {
  effect(() => {
    if (!isOn.value) return undefined;
    const page = document.documentElement;
    let release = () => {};
    const over = new Promise<void>((resolve) => {
      release = resolve;
    });
    page.dataset["presenting"] = "";
    void navigator.locks?.request(PRESENTING, { mode: "shared" }, () => over); // none where no worker could be, either
    return () => {
      delete page.dataset["presenting"];
      release();
    };
  });
}

/** Acts when no window of this browser presents; none can begin before it is done. */
export const onceNobodyPresents = (act: () => Promise<void>): Promise<void> => navigator.locks.request(PRESENTING, act);
