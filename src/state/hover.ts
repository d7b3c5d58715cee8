import { signal, type ReadonlySignal } from "@preact/signals";

/** What the pointer or the focus rests on, in a list, a chart or on the map: lit in all of them at once. */
export interface Hover {
  readonly kind: "corridor" | "option" | "leg" | "place";
  readonly id: string;
}

export interface HoverModel {
  readonly lit: ReadonlySignal<Hover | null>;
  light(kind: Hover["kind"], id: string): void;
  clear(): void;
}

export function createHover(): HoverModel {
  const lit = signal<Hover | null>(null);
  return {
    lit,
    light: (kind, id) => {
      const now = lit.peek();
      if (now?.kind !== kind || now.id !== id) lit.value = { kind, id };
    },
    clear: () => {
      lit.value = null;
    },
  };
}
