/** Runs a task when the browser is idle, after `latestMs` at the latest; returns a function that cancels it. */
export type WhenIdle = (work: () => void, latestMs: number) => () => void;

const WITHOUT_IDLE_MS = 60; // Safari has no idle callbacks

export const whenIdle: WhenIdle = (work, latestMs) => {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(work, { timeout: latestMs });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, WITHOUT_IDLE_MS);
  return () => clearTimeout(id);
};
