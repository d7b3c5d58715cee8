import type { Axis } from "../../core/charts/axis";
import type { Signal } from "@preact/signals";
import { useAtlas, useI18n } from "../context";
import { DayScale } from "../parts/days";
import { MEASURES, type Measure } from "./quantities";
import { Segments } from "../parts/Segments";
import { SortHead, type Order } from "./SortHead";

export type Column = "option" | "distance" | "measure";

export const DAYS_WIDTH = 128; // px

export function MeasureSwitch({ answer, measure }: { readonly answer: string; readonly measure: Signal<Measure> }) {
  const { t } = useI18n();
  return (
    <div class="options-measure">
      <Segments
        legend={t.measure}
        name={`measure-${answer}`}
        choices={MEASURES.map((value) => ({ value, label: t.measures[value] }))}
        chosen={measure.value}
        onChoose={(next) => (measure.value = next)}
      />
    </div>
  );
}

interface HeadProps {
  readonly order: Signal<Order<Column>>;
  readonly measure: Measure;
  readonly scale: Axis;
}

/** Days, cost or emissions as the measure; the scale stands under its name. */
export function OptionTableHead({ order, measure, scale }: HeadProps) {
  const { view } = useAtlas().state;
  const { t } = useI18n();
  const { units } = view.view.value;
  const head = { order: order.value, onSort: (next: Order<Column>) => (order.value = next) };
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
