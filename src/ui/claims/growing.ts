import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const STEP = 16;

/** How many rows of a long list to show: a screenful at once, the rest a few at a time, so that the page never waits. */
export function useGrowing(total: number, first: number, list: string): number {
  const count = useSignal(first);
  useEffect(() => {
    count.value = first;
  }, [list]);
  useEffect(() => {
    if (count.value >= total) return;
    const timer = setTimeout(() => (count.value += STEP), 16);
    return () => clearTimeout(timer);
  }, [count.value, total]);
  return Math.max(first, count.value);
}
