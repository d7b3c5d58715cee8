import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/**
 * A menu that a button opens and closes; it closes too when the pointer or the focus goes elsewhere, or by Escape, which
 * gives the focus back to the button. Not a native popover: on a phone the menu stands in the flow of the bar.
 *
 * @returns `box` for the element around button and menu, `button` for the button
 */
export function useMenu() {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isInside = ({ target }: Event) => target instanceof Node && box.current?.contains(target) === true;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !isInside(event)) isOpen.value = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !isInside(event)) return;
      if (isOpen.peek()) button.current?.focus();
      isOpen.value = false;
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
  const toggle = () => (isOpen.value = !isOpen.peek());
  return { isOpen: isOpen.value, toggle, box, button };
}
