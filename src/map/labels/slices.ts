const SLICE_MS = 12; // leaves a frame time to be drawn

/** Work done at once. */
export function finished<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Work done a slice at a time, so that the page answers meanwhile; null once it is overtaken. */
export async function inSlices<T>(work: Generator<void, T>, isOvertaken: () => boolean): Promise<T | null> {
  let until = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOvertaken()) return null;
    until = performance.now() + SLICE_MS;
  }
}
