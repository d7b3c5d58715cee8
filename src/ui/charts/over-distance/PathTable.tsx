import type { ComponentChildren } from "preact";
import type { Option } from "../../../core/model/comparison";
import type { CostDistance, CostStep } from "../../../core/charts/cost-distance";
import type { Step, TimeDistance } from "../../../core/charts/time-distance";
import { ASKED, figureId } from "../../../state/evidence";
import { placeName, stopName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { chargeKind } from "../../options/charges";
import { FigureButton } from "../../parts/Figure";
import { asRange } from "../../options/quantities";
import type { PathQuantity } from "./path-drawing";

interface Props {
  readonly option: Option;
  readonly quantity: PathQuantity;
  readonly children: ComponentChildren;
}

/** The points of a chart's main line as a table: every run, wait and due, with kilometres and days or money so far. */
function WayTable({ option, quantity, children }: Props) {
  const { units } = useAtlas().state.view.view.value;
  const { t } = useI18n();
  return (
    <table class="course-table small" role="grid" data-option={option.id}>
      <thead>
        <tr>
          <th scope="col">{t.onTheWay}</th>
          <th scope="col" class="number">
            {t.sinceOrigin(units === "nm" ? t.nauticalMiles : t.kilometres)}
          </th>
          <th scope="col" class="number">
            {quantity === "days" ? t.sinceDeparture : t.spentSinceDeparture}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function TimeTable({ option, track }: { readonly option: Option; readonly track: TimeDistance }) {
  const { f } = useI18n();
  const textOf = useTimeText(option);
  return (
    <WayTable option={option} quantity="days">
      {track.steps.map((step, index) => (
        <StepRow key={index} option={option} step={step} quantity="days" text={textOf(step)}>
          <b>{f.day(step.days.p50)}</b> {f.days(asRange(step.days)).value}
        </StepRow>
      ))}
    </WayTable>
  );
}

export function CostTable({ option, bill }: { readonly option: Option; readonly bill: CostDistance }) {
  const { f } = useI18n();
  const textOf = useCostText(option);
  return (
    <WayTable option={option} quantity="cost">
      {bill.steps.map((step, index) => (
        <StepRow key={index} option={option} step={step} quantity="cost" text={textOf(step)}>
          <b>{f.number(step.usd.typical)}</b> {f.range(step.usd)}
        </StepRow>
      ))}
    </WayTable>
  );
}

interface RowProps {
  readonly option: Option;
  readonly step: Pick<Step, "legId" | "km">;
  readonly quantity: PathQuantity;
  readonly text: string;
  readonly children: ComponentChildren;
}

function StepRow({ option, step, quantity, text, children }: RowProps) {
  const { hover, view } = useAtlas().state;
  const { f } = useI18n();
  const lit = hover.lit.value;
  return (
    <tr
      class="leg"
      data-leg={step.legId}
      data-lit={lit?.kind === "leg" && lit.id === step.legId}
      onMouseEnter={() => hover.light("leg", step.legId)}
      onMouseLeave={hover.clear}
      onFocusIn={() => hover.light("leg", step.legId)}
      onFocusOut={hover.clear}
    >
      <th scope="row">{text}</th>
      <td class="number">
        <FigureButton id={figureId.option(ASKED, option.id, "distance")}>
          {f.distance(step.km, view.view.value.units).value}
        </FigureButton>
      </td>
      <td class="number">
        <FigureButton id={figureId.option(ASKED, option.id, quantity)}>{children}</FigureButton>
      </td>
    </tr>
  );
}

function useTimeText(option: Option): (step: Step) => string {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const legText = useLegText(option);
  return ({ legId, waitAt, kinds }) => {
    if (waitAt === null) return legText(legId);
    const [first, ...others] = kinds.map((kind) => t.transfers[kind]);
    return t.transferAt(f.list([first ?? "", ...others.map(inRow)]), stopName(catalog, language, waitAt));
  };
}

function useCostText(option: Option): (step: CostStep) => string {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const legText = useLegText(option);
  return ({ legId, at, component }) =>
    at === null ? legText(legId) : t.transferAt(t.dues[chargeKind(component)], stopName(catalog, language, at));
}

function useLegText(option: Option): (legId: string) => string {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  return (legId) => {
    const leg = option.legs.find(({ id }) => id === legId);
    if (leg === undefined) return legId;
    const ends = t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to));
    return `${ends}, ${t.modesInRow[leg.mode]}`;
  };
}

/** A name of its own as it stands within a row of names. */
function inRow(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
