import type { ComponentChildren } from "preact";
import type { Option } from "../../../core/model/comparison";
import { colourKey, roleOf } from "../../../state/scene/colours";
import { ASKED, figureId, type OptionQuantity } from "../../../state/evidence";
import { useAtlas, useI18n } from "../../context";
import { WithTime } from "../../compare/Worth";
import { RangeBars } from "../../parts/days";
import { FigureButton } from "../../parts/Figure";
import { differenceOf, DIFFERENCES, rangeOf, type Measure } from "../../options/quantities";
import { RangeText, Unavailable } from "../../parts/RangeText";

interface MeasureCellProps {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly measure: Measure;
  readonly end: number;
}

export function MeasureCell({ option, baseline, measure, end }: MeasureCellProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, f } = useI18n();
  const range = rangeOf(option, measure);
  const difference = differenceOf(option, baseline, measure);
  if (range === null)
    return (
      <td class="number">
        {measure === "days" ? t.notKnown : <Unavailable answer={ASKED} option={option} measure={measure} />}
      </td>
    );
  const isBaseline = roleOf(catalog, option) === "baseline";
  const bar = { range, colour: colourKey(catalog, option.corridor), isBaseline };
  return (
    <td class="number measure-cell">
      <RangeBars bars={[bar]} scale={{ end, marks: [0, end] }} width={BAR_WIDTH} />
      <Of option={option} quantity={measure}>
        <RangeText range={range} measure={measure} />
      </Of>
      {measure === "cost" && option.generalisedCostUsdPerTeu !== undefined && (
        <Less>
          {t.generalisedCost} <WithTime option={option} />
        </Less>
      )}
      {difference !== null && (
        <Less>
          <Of option={option} quantity={DIFFERENCES[measure]}>
            {f.signedRange(difference)}
          </Of>
        </Less>
      )}
    </td>
  );
}

const BAR_WIDTH = 112; // px

interface CountProps {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly count: (option: Option) => number;
}

export function CountCell({ option, baseline, count }: CountProps) {
  const { f } = useI18n();
  const isCompared = baseline !== null && baseline.days !== null;
  return (
    <td class="number">
      <Of option={option} quantity="stops">
        {f.number(count(option))}
      </Of>
      {isCompared && (
        <Less>
          <Of option={option} quantity="stops">
            {signed(count(option) - count(baseline), f.number)}
          </Of>
        </Less>
      )}
    </td>
  );
}

export function Of({
  option,
  quantity,
  children,
}: {
  readonly option: Option;
  readonly quantity: OptionQuantity;
  readonly children: ComponentChildren;
}) {
  return <FigureButton id={figureId.option(ASKED, option.id, quantity)}>{children}</FigureButton>;
}

export function Less({ children }: { readonly children: ComponentChildren }) {
  return <span class="less">{children}</span>;
}

export function signed(value: number, format: (value: number) => string): string {
  return value === 0 ? format(0) : `${value > 0 ? "+" : "−"}${format(Math.abs(value))}`;
}
