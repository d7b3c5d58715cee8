/** Something to do when nothing else is to be done; returns how to call it off. */
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
