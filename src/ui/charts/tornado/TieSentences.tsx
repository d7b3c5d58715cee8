import type { Option } from "../../../core/model/comparison";
import { costBreakEvens } from "../../../core/money/cost-break-even";
import type { TornadoBar } from "../../../core/time/tornado";
import { ASKED, figureId } from "../../../state/evidence";
import { optionName, stopName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { chargeKind } from "../../options/charges";
import { FigureButton } from "../../parts/Figure";
import { useAmount, useOf } from "./component-use";
import type { ChartData } from "../chart-data";

interface Props {
  readonly chartData: ChartData;
  readonly option: Option;
  readonly measure: Option;
}

interface TieProps extends Props {
  readonly swings: readonly TornadoBar[];
}

/** Where the two would take equally long: at the widest swing that can get there, else at none. */
export function TieSentence({ swings, chartData, option, measure }: TieProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const tie = swings.find(({ turnsRanking, tieAt }) => turnsRanking && tieAt !== null);
  const component = tie === undefined ? undefined : chartData.chance.components[tie.component];
  const use = useOf(tie?.component ?? "", [option, measure]);
  const tieAt = tie?.tieAt ?? null;
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  const amount = useAmount(component, tieAt ?? 0, tieAt ?? 0);
  const usual = useAmount(component, component?.low ?? 0, component?.high ?? 0);
  if (component === undefined || tieAt === null) return <p class="chart-sentence">{t.noTie(names)}</p>;
  return (
    <p class="chart-sentence">
      {t.tie({
        ...names,
        figure: use.name,
        value: <b data-threshold>{amount}</b>,
        usual: <FigureButton id={use.figure}>{usual}</FigureButton>,
      })}
    </p>
  );
}

/** The same for money: where the two would cost the same. */
export function CostBreakEvenSentence({ chartData, option, measure }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const { components } = chartData.chance;
  const [bill, other] = [option.bills?.cost, measure.bills?.cost];
  if (bill?.total == null || other?.total == null) return null;
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  const [tie] = costBreakEvens(bill, other, components);
  const component = tie === undefined ? undefined : components[tie.component];
  if (tie === undefined || component === undefined) return <p class="chart-more">{t.noCostTie(names)}</p>;
  const owner = bill.lines.some((line) => line.component === tie.component) ? option : measure;
  const line = owner.bills?.cost.lines.find((one) => one.component === tie.component);
  const leg = owner.legs.find(({ id }) => id === line?.legId);
  const unit = t.unitName(component.unit);
  const amount = (value: number) => f.number(value, Math.abs(value) < 10 ? 2 : 0);
  const figure =
    line?.at == null
      ? t.carriage(t.modesInRow[leg?.mode ?? "sea"])
      : t.transferAt(t.dues[chargeKind(tie.component)], stopName(catalog, language, line.at));
  return (
    <p class="chart-more">
      {t.costTie({
        ...names,
        figure: `${figure}, ${optionName(catalog, language, owner)}`,
        value: (
          <FigureButton id={figureId.option(ASKED, owner.id, "cost")}>
            <b>
              {amount(tie.tieAt)} {unit}
            </b>
          </FigureButton>
        ),
        usual: (
          <FigureButton id={figureId.option(ASKED, owner.id, "cost")}>
            {amount(component.low)}–{amount(component.high)}
          </FigureButton>
        ),
      })}
    </p>
  );
}
