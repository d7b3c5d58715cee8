import type { Range } from "../../core/range";
import { useI18n } from "../context";

interface HitMarkProps {
  readonly observed: number;
  readonly computed: Range;
  readonly inside: boolean;
  readonly most: number; // the end of the scale
}

/** The range that was computed as a bar, what was observed as a diamond: filled inside, open in the warning colour outside. */
export function HitMark({ observed, computed, inside, most }: HitMarkProps) {
  const { t } = useI18n();
  const at = (value: number) => 6 + (Math.min(value, most) / most) * 84;
  const x = at(observed);
  return (
    <svg class="hit" viewBox="0 0 96 16" role="img" aria-label={inside ? t.inside : t.outside}>
      <rect x={at(computed.low)} y="5" width={Math.max(1, at(computed.high) - at(computed.low))} height="6" />
      <path class="hit-middle" d={`M${at(computed.typical)} 3v10`} />
      <path class="hit-observed" d={`M${x} 3l5 5-5 5-5-5z`} data-inside={inside} />
    </svg>
  );
}
