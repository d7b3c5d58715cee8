import type { ColourKey } from "../../core/model/scene";
import { colourOf } from "../parts/Swatch";

/** A place as the map of who is first draws it: full where that is clear, a ring where it is not. */
export function FirstDot({ colour, isClear }: { readonly colour: ColourKey; readonly isClear: boolean }) {
  return (
    <svg class="first-dot" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="4.2"
        fill={isClear ? colourOf(colour) : "none"}
        stroke={colourOf(colour)}
        stroke-width="2"
      />
    </svg>
  );
}
