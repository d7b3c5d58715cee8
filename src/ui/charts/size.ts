import { useSignal } from "@preact/signals";
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

/** Width of a text of 13 px as the browser sets it. */
export function textWidth(text: string, weight: 400 | 600 = 400): number {
  PEN ??= document.createElement("canvas").getContext("2d");
  if (PEN === null) return text.length * 7.5;
  PEN.font = `${weight} 13px "Noto Sans", "Noto Sans Devanagari", sans-serif`;
  return PEN.measureText(text).width;
}

let PEN: CanvasRenderingContext2D | null | undefined;
