import { useEffect, useRef } from "preact/hooks";

/** Calls `close` when the pointer or the focus goes elsewhere, or Escape is pressed inside; for the box that gets the ref. */
export function useDismiss<T extends HTMLElement>(close: () => void) {
  const box = useRef<T>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.target instanceof Node && box.current?.contains(event.target) === true)
        close();
    };
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    addEventListener("keydown", escape);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
      removeEventListener("keydown", escape);
    };
  }, []);
  return box;
}
