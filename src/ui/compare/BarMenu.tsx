import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Icon } from "../parts/Icon";
import { useDismiss } from "../hooks/dismiss";

interface Props {
  readonly name: string; // for styles and tests
  readonly label: string;
  readonly value: string;
  readonly children: ComponentChildren;
}

/** A part of the question that opens a sheet of choices; Escape closes it and gives the focus back. */
export function BarMenu({ name, label, value, children }: Props) {
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const box = useDismiss<HTMLDivElement>(() => {
    if (box.current?.contains(document.activeElement) === true) button.current?.focus();
    isOpen.value = false;
  });
  return (
    <div class={`question-part question-${name}`} ref={box}>
      <span class="small quiet" id={`${id}-label`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        class="select-button"
        aria-expanded={isOpen.value}
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <span class="bar-value" id={`${id}-value`}>
          {value}
        </span>
        <Icon name="down" />
      </button>
      {isOpen.value && <div class="bar-menu">{children}</div>}
    </div>
  );
}
