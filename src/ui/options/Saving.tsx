import type { Comparison, Option } from "../../core/model/comparison";
import { baselineOf, figureId } from "../../state/evidence";
import { baselineName } from "../../state/names";
import { useAtlas, useStartWords } from "../context";
import { Unbroken } from "../parts/Unbroken";
import { FigureButton } from "../parts/Figure";
import { asRange, isOneSided } from "./quantities";
import { distanceText } from "../parts/quantities";
import { size } from "./verdict";

interface Props {
  readonly answer: string;
  readonly comparison: Comparison | null | undefined;
  readonly option: Option;
  readonly short?: boolean; // where the baseline is named beside it
}

/** What an option saves against the baseline with the same two ends, in words; never a bare percentage. */
export function Saving({ answer, comparison, option, short = false }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useStartWords();
  const { against } = option;
  const baseline = comparison == null ? null : baselineOf(comparison, option);
  if (against === null || baseline === null || option.distanceKm === null || baseline.distanceKm === null)
    return <>{t.nothingToCompare}</>;
  const km = baseline.distanceKm - option.distanceKm;
  const name = baselineName(state.initial.catalog, language, baseline);
  const distance = (
    <FigureButton id={figureId.option(answer, option.id, "shorter")}>
      <b>{distanceText(f, Math.abs(km), state.view.view.value.units)}</b>
    </FigureButton>
  );
  const range = asRange(against.days);
  const isClear = isOneSided(range);
  const days = (
    <FigureButton id={figureId.option(answer, option.id, "faster")}>
      <b>{isClear ? f.days(size(range)).value : f.signedRange(range)}</b>
    </FigureButton>
  );
  const sentence = t.saving({
    isShorter: km > 0,
    km: distance,
    baseline: short ? null : name,
    verdict: against.verdict,
    days,
    isClear,
  });
  return <Unbroken sentence={sentence} />;
}
