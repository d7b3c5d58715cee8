import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../parts/Icon";
import { useMenu } from "../hooks/menu";

interface Props {
  readonly name: string; // for styles and tests
  readonly label: string;
  readonly value: string;
  readonly children: ComponentChildren;
}

/** A part of the question that opens a sheet of choices; Escape closes it and gives the focus back. */
export function BarMenu({ name, label, value, children }: Props) {
  const { isOpen, toggle, box, button } = useMenu();
  const id = useId();
  return (
    <div class={`question-part question-${name}`} ref={box}>
      <span class="small quiet" id={`${id}-label`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        class="select-button"
        aria-expanded={isOpen}
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={toggle}
      >
        <span class="bar-value" id={`${id}-value`}>
          {value}
        </span>
        <Icon name="down" />
      </button>
      {isOpen && <div class="bar-menu">{children}</div>}
    </div>
  );
}
