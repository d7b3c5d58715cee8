import type { ComponentChildren } from "preact";
import type { Option } from "../../core/model/comparison";
import type { Format } from "../../i18n/format";
import type { Sentence } from "../../i18n/sentence";
import { figureId } from "../../state/evidence";
import { FigureButton } from "../parts/Figure";
import { differenceOf, DIFFERENCES, isOneSided, type Measure } from "./quantities";
import type { StartI18n } from "../hooks/i18n";

interface Compared {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly measure: Measure;
  readonly answer: string;
  readonly t: StartI18n["t"];
  readonly f: Format;
}

/** How an option stands beside its baseline by a measure, always with the range of the difference; null: nothing to say. */
export function verdictText(compared: Compared): string | Sentence<ComponentChildren> | null {
  const { option, baseline, measure, answer, t, f } = compared;
  if (option.status === "closed") return t.closedOption;
  if (option.status === "not-available") return t.notAvailable;
  if (option.against?.verdict === "baseline") return t.baselineWord;
  const range = differenceOf(option, baseline, measure);
  if (range === null) return null;
  const isClear = isOneSided(range);
  const words = !isClear ? f.signedRange(range) : measure === "days" ? f.days(size(range)).value : f.range(size(range));
  const amount = <FigureButton id={figureId.option(answer, option.id, DIFFERENCES[measure])}>{words}</FigureButton>;
  if (measure !== "days") {
    if (!isClear) return t.noClearDifference;
    return range.low > 0 ? t.moreBy(amount, t.scaleUnits[measure]) : t.lessBy(amount, t.scaleUnits[measure]);
  }
  const verdict = option.against?.verdict;
  if (verdict === "faster") return isClear ? t.fasterBy(amount) : t.mostlyFaster(amount);
  return verdict === "slower" ? (isClear ? t.slowerBy(amount) : t.mostlySlower(amount)) : t.noClearDifference;
}

/** The bounds of a range without their signs, the lesser first. */
export function size({ low, high }: { readonly low: number; readonly high: number }) {
  const [a, b] = [Math.abs(low), Math.abs(high)];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
