import type { ReadonlySignal } from "@preact/signals";
import { roundDown } from "../../core/charts/axis";
import { KM_PER_NM } from "../../core/units";
import { HARD_SPACE } from "../../i18n/format";
import { useAtlas, useStartWords } from "../context";

const LONGEST_PX = 140;

/** A bar as long as a round distance at the centre of the map, and the credits. */
export function ScaleBar({ kmPerPx }: { readonly kmPerPx: ReadonlySignal<number | null> }) {
  const { view } = useAtlas().state;
  const { t, f } = useStartWords();
  const { layers, units, projection } = view.view.value;
  const perPx = kmPerPx.value;
  const bar = perPx === null || !(perPx > 0) ? null : scaleBar(perPx * (units === "nm" ? 1 / KM_PER_NM : 1));
  return (
    <div class="credits small quiet">
      {bar !== null && (
        <>
          <svg class="scale-bar" width={bar.px + 1} height="7" aria-hidden="true">
            <path d={`M.5 0v6.5h${bar.px}V0`} />
          </svg>
          <p>
            {t.scaleAtCentre(`${f.number(bar.length)}${HARD_SPACE}${units === "nm" ? t.nauticalMiles : t.kilometres}`)}
          </p>
        </>
      )}
      {projection === "polar" && <p>{t.scaleAtPole}</p>}
      <p>{t.credits(layers.includes("borders"))}</p>
    </div>
  );
}

/** The roundest length (1, 2 or 5 times a power of ten) that fits. */
export function scaleBar(lengthPerPx: number): { readonly length: number; readonly px: number } {
  const length = roundDown(LONGEST_PX * lengthPerPx);
  return { length, px: Math.round(length / lengthPerPx) };
}
