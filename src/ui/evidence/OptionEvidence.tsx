import type { Option } from "../../core/model/comparison";
import { asRun } from "../../core/model/as-run";
import { BASES } from "../../core/model/basis";
import { DRAW_COUNT } from "../../core/time/draws";
import { daysComponents } from "../../core/model/option-counts";
import type { FigureKind } from "../../core/model/provenance";
import type { OptionSubject } from "../../state/evidence-subject";
import { LateWords } from "../parts/LateNote";
import { useAtlas, useI18n } from "../context";
import { daysText } from "../parts/days";
import { Value } from "../parts/Figure";
import { LegList } from "../explore/LegList";
import { useReason } from "../hooks/reason";
import { BillEvidence } from "./BillEvidence";
import { AssumedEvidence, StopsEvidence } from "./CountEvidence";
import { DifferenceEvidence } from "./DifferenceEvidence";
import { useComponentNames, useEnds, useOptionName } from "./option-words";
import { ComponentInput, KindKey, OpenedFigure, Part, SourceList } from "./parts";

interface Props {
  readonly subject: OptionSubject;
  readonly answer: string;
}

export function OptionEvidence(props: Props) {
  const { quantity } = props.subject;
  if (quantity === "distance") return <OptionDistance {...props} />;
  if (quantity === "days") return <OptionDays {...props} />;
  if (quantity === "cost" || quantity === "co2e") return <BillEvidence {...props} />;
  if (quantity === "stops") return <StopsEvidence {...props} />;
  if (quantity === "assumed") return <AssumedEvidence {...props} />;
  return <DifferenceEvidence {...props} />;
}

/** The days on each basis side by side; the one of the answer is marked. */
function ThreeBases({ option }: { readonly option: Option }) {
  const { t, f } = useI18n();
  const days = { running: option.runningDays, terminal: option.terminalDays, door: option.doorDays };
  return (
    <ul class="inputs three-bases">
      {BASES.map((basis) => (
        <li key={basis} aria-current={basis === option.basis}>
          <b>{t.bases[basis]}</b>: {days[basis] === null ? t.notKnown : <Value {...daysText(f, days[basis])} />}{" "}
          <span class="small quiet">{t.basisCounts[basis]}</span>
        </li>
      ))}
    </ul>
  );
}

/** That the figure is of normal times, and what stands in the way now. */
function WhyNotNow({ option }: { readonly option: Option }) {
  const { t } = useI18n();
  const reasonText = useReason();
  return (
    <p>
      {t.inNormalTimesOnly}
      {option.reason !== undefined && ` ${reasonText(option.reason)}`}
    </p>
  );
}

function OptionDistance({ subject, answer }: Props) {
  const { comparison } = subject;
  const option = asRun(subject.option);
  const { view } = useAtlas().state;
  const { t, f } = useI18n();
  const ends = useEnds(comparison);
  if (option.distanceKm === null) return <p>{t.notKnown}</p>;
  return (
    <>
      {option !== subject.option && <WhyNotNow option={option} />}
      <OpenedFigure figure={<Value {...f.distance(option.distanceKm, view.view.value.units)} />}>
        {t.distanceOf(ends, useOptionName(option))}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaSum}</p>
      </Part>
      <Part title={t.inputs}>
        <LegList answer={answer} option={option} />
        <KindKey kinds={option.legs.map((leg) => leg.distanceKind)} />
      </Part>
      <SourceList ids={option.legs.flatMap((leg) => leg.sources)} />
    </>
  );
}

function OptionDays({ subject, answer }: Props) {
  const { comparison } = subject;
  const option = asRun(subject.option);
  const { lazyData } = useAtlas().state;
  const { t, f } = useI18n();
  const ends = useEnds(comparison);
  const name = useOptionName(option);
  const nameOf = useComponentNames(option);
  const reasonText = useReason();
  if (option.days === null) return <p>{option.reason === undefined ? t.notKnown : reasonText(option.reason)}</p>;
  const components = daysComponents(option, lazyData.provenance.value?.components ?? {});
  const assumed = components.filter(({ kind }) => kind === "assumed");
  return (
    <>
      {option !== subject.option && <WhyNotNow option={option} />}
      <OpenedFigure figure={<Value {...daysText(f, option.days)} />}>
        {t.daysOf(<b>{f.day(option.days.p50)}</b>, ends, name, f.month(comparison.scenario.month))}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaDays(f.number(DRAW_COUNT), f.number(comparison.scenario.seed))}</p>
        {option === subject.option && <ThreeBases option={option} />}
      </Part>
      <Part title={t.inputs}>
        <LegList answer={answer} option={option} />
        <KindKey
          kinds={[...option.legs.map((leg): FigureKind => leg.distanceKind), ...components.map(({ kind }) => kind)]}
        />
        {lazyData.provenance.value === null && <LateWords late={lazyData.sources} />}
      </Part>
      {assumed.length > 0 && (
        <Part title={t.assumedInputs}>
          {assumed.map((component) => (
            <ComponentInput key={component.id} component={component} id={component.id} of={nameOf(component.id)} />
          ))}
        </Part>
      )}
      <SourceList
        ids={[...option.legs.flatMap((leg) => leg.sources), ...components.flatMap(({ sources }) => sources)]}
      />
    </>
  );
}
