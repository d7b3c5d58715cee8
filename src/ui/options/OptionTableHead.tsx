import type { Axis } from "../../core/charts/axis";
import { useAtlas, useI18n } from "../context";
import { AddToBriefing } from "../parts/AddToBriefing";
import { DayScale } from "../parts/days";
import { MEASURES, type Measure } from "./quantities";
import { Segments } from "../parts/Segments";
import { SortHead, wordOf, type Order } from "./SortHead";

export type Column = "option" | "distance" | "measure";

export const DAYS_WIDTH = 128; // px

export function MeasureSwitch({ answer }: { readonly answer: string }) {
  const { view } = useAtlas().state;
  const { t } = useI18n();
  return (
    <div class="options-measure">
      <Segments
        legend={t.measure}
        name={`measure-${answer}`}
        choices={MEASURES.map((value) => ({ value, label: t.measures[value] }))}
        chosen={view.view.value.measure}
        onChoose={(measure) => view.stand({ measure })}
      />
      <AddToBriefing kind="table" />
    </div>
  );
}

interface HeadProps {
  readonly order: Order<Column>;
  readonly measure: Measure;
  readonly scale: Axis;
}

/** Days, cost or emissions as the measure; the scale stands under its name. */
export function OptionTableHead({ order, measure, scale }: HeadProps) {
  const { view } = useAtlas().state;
  const { t } = useI18n();
  const { units } = view.view.value;
  const head = { order, onSort: (next: Order<Column>) => view.stand({ optionOrder: wordOf(next) }) };
  return (
    <thead>
      <tr class="small quiet">
        <SortHead column="option" label={t.optionAndVerdict} {...head} />
        <SortHead column="distance" label={units === "nm" ? t.nauticalMiles : t.kilometres} class="number" {...head} />
        <SortHead column="measure" label={t.measureUnits[measure]} class="options-scale" {...head}>
          <DayScale scale={scale} width={DAYS_WIDTH} unit={t.scaleUnits[measure]} />
        </SortHead>
      </tr>
    </thead>
  );
}
