import type { ComponentChildren } from "preact";

/** A labelled field of a menu of the bar; the field has a name of its own for those who hear it. */
export function Chosen({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="amount">
      <span class="small quiet" aria-hidden="true">
        {label}
      </span>
      <span class="field">{children}</span>
    </div>
  );
}
