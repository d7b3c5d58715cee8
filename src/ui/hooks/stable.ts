import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { isSameData } from "../../core/same-data";

/**
 * What is read from the signals of the state. As long as it reads the same it is the same value, and who shows it is
 * not drawn anew, whatever else has changed in them.
 *
 * @param read may rest on signals only: it is not asked again because a component is drawn anew
 */
export function useStable<T>(read: () => T): T {
  const last = useRef<{ readonly value: T } | null>(null);
  return useComputed(() => {
    const value = read();
    if (last.current === null || !isSameData(last.current.value, value)) last.current = { value };
    return last.current.value;
  }).value;
}
