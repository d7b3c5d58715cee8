import type { ComponentChildren } from "preact";
import type { Quantity } from "../../i18n/format";
import { HARD_SPACE } from "../../i18n/format";
import { useAtlas, useStartWords } from "../context";

interface Props {
  readonly id: string; // id of the evidence it opens
  readonly children: ComponentChildren;
  readonly large?: boolean;
}

/** A number on screen: activating it opens what it is made of. */
export function FigureButton({ id, children, large = false }: Props) {
  const { view } = useAtlas().state;
  const { t } = useStartWords();
  const isOpen = view.view.value.figure === id;
  return (
    <button
      type="button"
      class={large ? "figure figure-large" : "figure"}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      title={t.whereFrom}
      data-figure={id}
      onClick={(event) => {
        event.stopPropagation();
        if (isOpen) view.closeFigure();
        else view.openFigure(id);
      }}
    >
      {children}
    </button>
  );
}

/** A value and its unit, which is set smaller and never leaves it. */
export function Value({ value, unit }: Quantity) {
  return (
    <>
      {value}
      {HARD_SPACE}
      <span class="unit">{unit}</span>
    </>
  );
}
