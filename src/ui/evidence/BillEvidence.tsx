import type { Option } from "../../core/model/comparison";
import type { Components } from "../../core/model/components";
import { isStale } from "../../core/money/cost";
import type { Component } from "../../core/model/provenance";
import { sumOf } from "../../core/units";
import type { BreakdownLine } from "../../core/money/breakdown";
import type { OptionSubject } from "../../state/evidence-subject";
import { stopName } from "../../state/names";
import { LateWords } from "../parts/LateNote";
import { useAtlas, useI18n } from "../context";
import { chargeKind } from "../options/charges";
import { Value } from "../parts/Figure";
import { rangeOf } from "../options/quantities";
import { Unavailable } from "../parts/RangeText";
import { useEnds, useOptionName } from "./option-words";
import { ComponentInput, KindKey, OpenedFigure, Part, SourceList } from "./parts";

interface EvidenceProps {
  readonly subject: OptionSubject;
  readonly answer: string;
}

/** Money or greenhouse gases of one TEU: every line of the bill, with the figure that says so. */
export function BillEvidence({ subject: { option, comparison, quantity }, answer }: EvidenceProps) {
  const { lazyData } = useAtlas().state;
  const { t, f } = useI18n();
  const measure = quantity === "cost" ? "cost" : "co2e";
  const { cargo } = comparison.scenario;
  const ends = useEnds(comparison);
  const name = useOptionName(option);
  const total = rangeOf(option, measure);
  const bill = option.bills?.[measure];
  if (bill === undefined || total === null) return <Unavailable answer={answer} option={option} measure={measure} />;
  const groups = groupsOf(bill.lines, lazyData.provenance.value?.components ?? {});
  const components = groups.flatMap(({ component }) => (component === undefined ? [] : [component]));
  return (
    <>
      <OpenedFigure figure={<Value value={f.range(total)} unit={t.scaleUnits[measure]} />}>
        {t.billOf(
          <b>{f.number(total.typical)}</b>,
          t.measures[measure],
          ends,
          name,
          f.month(comparison.scenario.month),
        )}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{measure === "cost" ? t.formulaCost : t.formulaCo2e}</p>
        {measure === "cost" && cargo !== undefined && (
          <p>
            {t.generalisedNote(f.number(cargo.valueUsdPerTeu), f.number(cargo.ratePctPerYear, 1))}{" "}
            {option.generalisedCostUsdPerTeu != null && (
              <Value value={f.range(option.generalisedCostUsdPerTeu)} unit={t.scaleUnits.cost} />
            )}
          </p>
        )}
      </Part>
      <Part title={t.inputs}>
        <ul class="inputs">
          {groups.map((group) => (
            <BillLine key={group.id} option={option} group={group} unit={t.scaleUnits[measure]} />
          ))}
        </ul>
        <KindKey kinds={components.map(({ kind }) => kind)} />
        {lazyData.provenance.value === null && <LateWords late={lazyData.sources} />}
      </Part>
      <SourceList ids={components.flatMap(({ sources }) => sources)} />
    </>
  );
}

interface Group {
  readonly id: string;
  readonly component: Component | undefined;
  readonly lines: readonly BreakdownLine[];
}

/** Lines by the figure they come from, and the load of a box where a factor is by the tonne. */
function groupsOf(lines: readonly BreakdownLine[], components: Components): readonly Group[] {
  const ids = [...new Set(lines.map(({ component }) => component))];
  const groups = ids.map((id) => ({
    id,
    component: components[id],
    lines: lines.filter(({ component }) => component === id),
  }));
  const byTonne = groups.some(({ component }) => component?.unit === "g CO2e/t-km");
  return byTonne ? [...groups, { id: TONNES, component: components[TONNES], lines: [] }] : groups;
}

const TONNES = "cargo-tonnes-per-teu";

function BillLine({ option, group, unit }: { readonly option: Option; readonly group: Group; readonly unit: string }) {
  const { initial, lazyData } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { component, lines, id } = group;
  const place = (stop: string) => stopName(initial.catalog, language, stop);
  const leg = option.legs.find((one) => one.id === lines[0]?.legId);
  const where = [...new Set(lines.map(({ at }) => at))].filter((at) => at !== null).map(place);
  const amount = sumOf(lines.map((line) => line.amount));
  const year = newestYear(lazyData.provenance.value?.sources ?? {});
  return (
    <li>
      {lines.length === 0 ? (
        <p>{t.loadOfBox}</p>
      ) : (
        <p>
          {where.length > 0
            ? t.transferAt(t.dues[chargeKind(id)], f.list(where))
            : leg && t.carriage(t.modesInRow[leg.mode])}
          : <Value value={f.range(amount)} unit={unit} />
        </p>
      )}
      <ComponentInput component={component} id={id} />
      {component !== undefined && year !== null && isStale(component, year) && (
        <p class="small quiet">{t.staleFigure(f.date(component.asOf), String(year))}</p>
      )}
    </li>
  );
}

/** The year in which the sources were last read: what figures are old against. */
function newestYear(sources: Readonly<Record<string, { readonly accessed: string }>>): number | null {
  const years = Object.values(sources).map(({ accessed }) => Number(accessed.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}
