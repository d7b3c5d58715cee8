import { DRAW_COUNT } from "../../core/draws";
import type { Option } from "../../core/comparison";
import type { Components } from "../../core/components";
import type { Component, FigureKind } from "../../core/provenance";
import { figureId, type Subject } from "../../state/evidence";
import { corridorShortName, optionName, placeName, stopName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { daysText } from "../days";
import { Figure, Value } from "../Figure";
import { LegList } from "../explore/LegList";
import { Claim, ComponentInput, KindKey, Part, SourceList } from "./parts";

type OptionSubject = Extract<Subject, { kind: "option" }>;
interface Props {
  readonly subject: OptionSubject;
  readonly answer: string;
}

export function OptionEvidence(props: Props) {
  const { quantity } = props.subject;
  if (quantity === "distance") return <OptionDistance {...props} />;
  if (quantity === "days") return <OptionDays {...props} />;
  return <OptionDifference {...props} />;
}

function OptionDistance({ subject: { option, comparison }, answer }: Props) {
  const { view } = useAtlas().state;
  const { t, f } = useSpeech();
  const ends = useEnds(comparison);
  if (option.distanceKm === null) return <p>{t.notKnown}</p>;
  return (
    <>
      <Claim figure={<Value {...f.distance(option.distanceKm, view.view.value.units)} />}>
        {t.distanceOf(ends, useOptionName(option))}
      </Claim>
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

function OptionDays({ subject: { option, comparison }, answer }: Props) {
  const { library } = useAtlas().state;
  const { t, f } = useSpeech();
  const ends = useEnds(comparison);
  const name = useOptionName(option);
  const nameOf = useComponentNames(option);
  if (option.days === null) return <p>{option.reason ?? t.notKnown}</p>;
  const components = componentsOf(option, library.provenance.value?.components ?? {});
  const assumed = components.filter(({ kind }) => kind === "assumed");
  return (
    <>
      <Claim figure={<Value {...daysText(f, option.days)} />}>
        {t.daysOf(<b>{f.number(option.days.p50)}</b>, ends, name, f.month(comparison.scenario.month))}
      </Claim>
      <Part title={t.formula}>
        <p>{t.formulaDays(f.number(DRAW_COUNT), f.number(comparison.scenario.seed))}</p>
      </Part>
      <Part title={t.inputs}>
        <LegList answer={answer} option={option} />
        <KindKey
          kinds={[...option.legs.map((leg): FigureKind => leg.distanceKind), ...components.map(({ kind }) => kind)]}
        />
        {library.provenance.value === null && <p class="small quiet">{library.missing.value ?? t.loading}</p>}
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

function OptionDifference({ subject: { option, baseline, comparison, quantity }, answer }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { units } = state.view.view.value;
  const ends = useEnds(comparison);
  const name = useOptionName(option);
  const { against } = option;
  if (baseline === null || against === null || option.distanceKm === null || baseline.distanceKm === null)
    return <p>{t.nothingToCompare}</p>;
  const km = Math.abs(baseline.distanceKm - option.distanceKm);
  const other = corridorShortName(state.known.catalog, language, baseline.corridor);
  const kind = quantity === "shorter" ? "distance" : "days";
  const figures = [option, baseline].map((one) => (
    <tr key={one.id}>
      <th scope="row">{optionName(state.known.catalog, language, one)}</th>
      <td class="number">
        <Figure id={figureId.option(answer, one.id, kind)}>
          {kind === "distance" ? (
            <Value {...f.distance(one.distanceKm ?? 0, units)} />
          ) : one.days === null ? (
            t.notKnown
          ) : (
            <Value {...daysText(f, one.days)} />
          )}
        </Figure>
      </td>
    </tr>
  ));
  return (
    <>
      <Claim
        figure={
          quantity === "shorter" ? (
            <Value {...f.distance(km, units)} />
          ) : (
            <Value {...f.days({ low: Math.abs(against.daysP50), high: Math.abs(against.daysP50) })} />
          )
        }
      >
        {quantity === "shorter" ? t.differenceKm(ends, name, other) : t.differenceDays(ends, name, other)}
      </Claim>
      <Part title={t.formula}>
        <p>
          {quantity === "shorter"
            ? t.formulaDifferenceKm
            : t.formulaDifferenceDays(f.number(Math.round(against.probabilityFaster * 100)))}
        </p>
      </Part>
      <Part title={t.inputs}>
        <table class="measures">
          <tbody>{figures}</tbody>
        </table>
      </Part>
    </>
  );
}

function componentsOf(option: Option, components: Components): readonly Component[] {
  const ids = option.legs.flatMap((leg) => [...leg.running, ...leg.transfers].map(({ component }) => component));
  return [...new Set(ids)].map((id) => components[id]).filter((component) => component !== undefined);
}

/** What a component stands for in an option: the first leg it moves, or the first stop it makes wait. */
function useComponentNames({ legs }: Option): (component: string) => string {
  const { catalog } = useAtlas().state.known;
  const { t, language } = useSpeech();
  const name = (id: string) => stopName(catalog, language, id);
  return (component) => {
    const leg = legs.find(({ running }) => running.some((part) => part.component === component));
    if (leg !== undefined) return `${t.legName(name(leg.from), name(leg.to))}, ${t.modesInRow[leg.mode]}`;
    const stop = legs.flatMap(({ transfers }) => transfers).find((transfer) => transfer.component === component);
    return stop === undefined ? component : t.transferAt(t.transfers[stop.kind], name(stop.at));
  };
}

function useEnds({ from, to }: { readonly from: string; readonly to: string }): string {
  const { catalog } = useAtlas().state.known;
  const { t, language } = useSpeech();
  return t.pair(placeName(catalog, language, from), placeName(catalog, language, to));
}

function useOptionName(option: Option): string {
  const { catalog } = useAtlas().state.known;
  return optionName(catalog, useSpeech().language, option);
}
