import { ISOCHRONE_DAYS, type IsochroneDays } from "../../core/model/isochrone";
import type { StartI18n } from "../hooks/i18n";
import { ISOCHRONE_DOTS, ISOCHRONE_WIDTHS } from "../../map/layers/isochrone";

const INKS: Readonly<Record<IsochroneDays, string>> = {
  10: "var(--ink)",
  20: "var(--ink-2)",
  30: "var(--ink-3)",
  40: "var(--ink-3)",
};

/** "within 10 days", "10 to 20 days". */
export function bandName({ t, f }: Pick<StartI18n, "t" | "f">, days: IsochroneDays): string {
  const before = ISOCHRONE_DAYS[ISOCHRONE_DAYS.indexOf(days) - 1];
  return t.withinDays(before === undefined ? null : f.number(before), f.number(days));
}

/** A line and a dot as the map draws what is reached within so many days. */
export function IsochroneSwatch({ days }: { readonly days: IsochroneDays }) {
  return (
    <svg class="swatch" viewBox="0 0 36 12" aria-hidden="true">
      <path d="M0 6h36" stroke={INKS[days]} stroke-width={ISOCHRONE_WIDTHS[days]} fill="none" />
      <circle cx="18" cy="6" r={ISOCHRONE_DOTS[days]} fill={INKS[days]} stroke="var(--raised)" />
    </svg>
  );
}
