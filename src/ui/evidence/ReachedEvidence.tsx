import { DRAW_COUNT } from "../../core/time/draws";
import { daysComponents } from "../../core/model/option-counts";
import { modesOf, type Isochrone, type ReachedPlace } from "../../core/model/isochrone";
import { placeName } from "../../state/names";
import { LateWords } from "../parts/LateNote";
import { useAtlas, useI18n } from "../context";
import { daysText } from "../parts/days";
import { Value } from "../parts/Figure";
import { LegTableHead } from "../parts/LegTableHead";
import { useComponentNames } from "./option-words";
import { ComponentInput, KindKey, OpenedFigure, Part, SourceList } from "./parts";

/** Days to a place by the quickest way: its legs, what they are drawn from, and the question that shows every other way. */
export function ReachedEvidence({ place }: { readonly place: string }) {
  const { t } = useI18n();
  const reach = useAtlas().state.reach.reach.value;
  const reached = reach?.places.find(({ id }) => id === place);
  if (reach === null || reached === undefined) return <p>{t.notKnown}</p>;
  return <Reached reach={reach} reached={reached} />;
}

function Reached({ reach, reached }: { readonly reach: Isochrone; readonly reached: ReachedPlace }) {
  const { initial, question, view, lazyData } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { scenario } = reach;
  const { id, days, legs } = reached;
  const nameOf = (one: string) => placeName(initial.catalog, language, one);
  const inputOf = useComponentNames(reached);
  const components = daysComponents(reached, lazyData.provenance.value?.components ?? {});
  return (
    <>
      <OpenedFigure figure={<Value {...daysText(f, days)} />}>
        {t.daysOf(
          <b>{f.day(days.p50)}</b>,
          t.pair(nameOf(reach.from), nameOf(id)),
          t.quickestWay,
          f.month(scenario.month),
        )}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaReached(f.list(modesOf(legs).map((mode) => t.modesInRow[mode])))}</p>
        <p>{t.formulaDays(f.number(DRAW_COUNT), f.number(scenario.seed))}</p>
      </Part>
      <Part title={t.inputs}>
        <ReachedLegs legs={legs} />
        {components.map((component) => (
          <ComponentInput key={component.id} component={component} id={component.id} of={inputOf(component.id)} />
        ))}
        {lazyData.provenance.value === null && <LateWords late={lazyData.sources} />}
        <KindKey kinds={components.map(({ kind }) => kind)} />
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              view.closeFigure();
              question.setTo(id);
            }}
          >
            {t.everyWayTo(nameOf(id))}
          </button>
        </p>
      </Part>
      <SourceList ids={[...legs.flatMap(({ sources }) => sources), ...components.flatMap(({ sources }) => sources)]} />
    </>
  );
}

/** Each leg with its kilometres, and its days under way and waiting at its far end. */
function ReachedLegs({ legs }: Pick<ReachedPlace, "legs">) {
  const { initial, view } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { units } = view.view.value;
  const nameOf = (one: string) => placeName(initial.catalog, language, one);
  return (
    <table class="legs small">
      <LegTableHead />
      <tbody>
        {legs.map((leg) => (
          <tr key={leg.id}>
            <th scope="row">{`${t.legName(nameOf(leg.from), nameOf(leg.to))}, ${t.modesInRow[leg.mode]}`}</th>
            <td class="number">{f.distance(leg.distanceKm, units).value}</td>
            <td class="number">{f.days(leg.runningDays).value}</td>
            <td class="number">{leg.dwellDays.high === 0 ? "–" : f.days(leg.dwellDays).value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
