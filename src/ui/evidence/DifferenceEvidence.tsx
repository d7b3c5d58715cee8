import type { ComponentChildren } from "preact";
import type { Option } from "../../core/model/comparison";
import { figureId } from "../../state/evidence";
import type { OptionSubject } from "../../state/evidence-subject";
import { baselineName, optionName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { FigureButton, Value } from "../parts/Figure";
import { differenceOf, rangeOf, type Measure } from "../options/quantities";
import { RangeText } from "../parts/RangeText";
import { useEnds, useOptionName } from "./option-words";
import { OpenedFigure, Part } from "./parts";

const MEASURED: Partial<Record<OptionSubject["quantity"], Measure>> = {
  faster: "days",
  dearer: "cost",
  dirtier: "co2e",
};

interface Props {
  readonly subject: OptionSubject;
  readonly answer: string;
}

/** One option less its baseline: both figures, each with evidence of its own. */
export function DifferenceEvidence({ subject, answer }: Props) {
  const { option, baseline, comparison, quantity } = subject;
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const ends = useEnds(comparison);
  const name = useOptionName(option);
  const measure = MEASURED[quantity];
  if (baseline === null || option.against === null) return <p>{t.nothingToCompare}</p>;
  const other = baselineName(state.initial.catalog, language, baseline);
  const { words, formula, figure } =
    measure === undefined ? kmDifference(subject, baseline) : rangeDifference(option, baseline, measure);
  return (
    <>
      <OpenedFigure figure={figure}>{t.differenceOf(words, ends, name, other)}</OpenedFigure>
      <Part title={t.formula}>
        <p>{formula}</p>
      </Part>
      <Part title={t.inputs}>
        <table class="measures">
          <tbody>
            {[option, baseline].map((one) => (
              <tr key={one.id}>
                <th scope="row">{optionName(state.initial.catalog, language, one)}</th>
                <td class="number">
                  <FigureButton id={figureId.option(answer, one.id, measure ?? "distance")}>
                    <Own option={one} measure={measure} />
                  </FigureButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </>
  );

  function kmDifference(one: OptionSubject, than: Option) {
    const km = Math.abs((than.distanceKm ?? 0) - (one.option.distanceKm ?? 0));
    const value: ComponentChildren = <Value {...f.distance(km, state.view.view.value.units)} />;
    return { words: t.distance, formula: t.formulaDifferenceKm, figure: value };
  }

  function rangeDifference(one: Option, than: Option, by: Measure) {
    const range = differenceOf(one, than, by);
    const inHundred = f.number(Math.round((one.against?.probabilityFaster ?? 0) * 100));
    const value: ComponentChildren =
      range === null ? t.notKnown : <Value value={f.signedRange(range)} unit={t.scaleUnits[by]} />;
    const formula = by === "days" ? t.formulaDifferenceDays(inHundred) : t.formulaDifferenceBill;
    return { words: t.measures[by], formula, figure: value };
  }
}

function Own({ option, measure }: { readonly option: Option; readonly measure: Measure | undefined }) {
  const { view } = useAtlas().state;
  const { t, f } = useI18n();
  if (measure === undefined) {
    return option.distanceKm === null ? (
      <>{t.notKnown}</>
    ) : (
      <Value {...f.distance(option.distanceKm, view.view.value.units)} />
    );
  }
  const range = rangeOf(option, measure);
  return range === null ? <>{t.notKnown}</> : <RangeText range={range} measure={measure} />;
}
