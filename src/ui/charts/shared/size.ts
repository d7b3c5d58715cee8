import { signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface Size {
  readonly width: number; // px
  readonly height: number;
}

/** The size of an element as it is laid out, so that a drawing keeps its text size whatever room it has. */
export function useSize<T extends Element>(first: Size): readonly [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const size = useSignal(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box !== undefined && box.width > 0) size.value = { width: box.width, height: box.height };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size.value];
}

type Weight = 400 | 600;

/** How often fonts have arrived: texts measured before may have another width now. */
export const fontsArrived = signal(0);

document.fonts?.addEventListener("loadingdone", () => {
  pens.clear();
  fontsArrived.value++;
});

/** Width of a text of 13 px as the browser sets it. */
export function textWidth(text: string, weight: Weight = 400): number {
  const pen = pens.get(weight) ?? penOf(weight);
  pens.set(weight, pen);
  return pen === null ? text.length * 7.5 : pen.measureText(text).width;
}

const pens = new Map<Weight, CanvasRenderingContext2D | null>(); // to set a font takes longer than to measure

function penOf(weight: Weight): CanvasRenderingContext2D | null {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen !== null) pen.font = `${weight} 13px "Noto Sans", "Noto Sans Devanagari", sans-serif`;
  return pen;
}
