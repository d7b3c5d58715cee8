import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** A component whose code is fetched when it is first shown; until then its place is empty. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<{ readonly Found: ComponentType<P> } | null>(null);
  return function Later(props) {
    useEffect(() => {
      if (loaded.peek() === null) void load().then((Found) => (loaded.value = { Found }));
    }, []);
    const Found = loaded.value?.Found;
    return Found === undefined ? null : <Found {...props} />;
  };
}
