import { isNotAvailable } from "../../core/model/components";
import { dwellOf } from "../../core/time/dwell";
import type { Stop, Transfer } from "../../core/model/leg";
import type { Range } from "../../core/range";
import { shownOptions, detailFigureId } from "../../state/detail-figures";
import { LateWords } from "../parts/LateNote";
import { useAtlas, useI18n } from "../context";
import { FigureButton, Value } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";

/** How long goods wait at a stop under the question's terms, each wait with the figure behind it. */
export function Waits({ stop }: { readonly stop: string }) {
  const { lazyData } = useAtlas().state;
  const { t, f } = useI18n();
  const components = lazyData.provenance.value?.components;
  const waits = useWaits(stop);
  return (
    <section class="section">
      <h2>{t.waitingHere}</h2>
      {components === undefined ? (
        <LateWords late={lazyData.sources} />
      ) : waits.length === 0 ? (
        <p class="small quiet">{t.noWaitKnown}</p>
      ) : (
        <table class="stated small">
          <tbody>
            {waits.map(({ kind, component, dwellDays }) => (
              <tr key={component}>
                <th scope="row">{t.transfers[kind]}</th>
                <td class="number">
                  <FigureButton id={detailFigureId.component(component, stop)}>
                    {waitText(dwellDays, f, t)}
                  </FigureButton>
                </td>
                <td>{components[component] !== undefined && <KindMark kind={components[component].kind} />}</td>
                <td class="quiet number">{components[component]?.asOf}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Speech = ReturnType<typeof useI18n>;

/** Under two days in hours: a canal is a matter of hours. */
function waitText({ low, high }: Range, f: Speech["f"], t: Speech["t"]) {
  if (high >= 2) return <Value {...f.days({ low, high })} />;
  const [from, to] = [low, high].map((days) => f.number(days * 24));
  return <Value value={from === to ? `${from}` : `${from}–${to}`} unit={t.hours} />;
}

/** A passage waits for every ship; what happens at a station depends on the ways that call there. */
function useWaits(at: string): readonly Transfer[] {
  const { initial, lazyData, question, selection, view, answer } = useAtlas().state;
  const components = lazyData.provenance.value?.components;
  if (components === undefined) return [];
  if (initial.catalog.passages[at] !== undefined) {
    const stop: Stop = { kind: "passage", at, countries: [], modes: ["sea", "sea"] };
    const wait = dwellOf(stop, question.question.value.scenario, components);
    return isNotAvailable(wait) ? [] : [wait];
  }
  const options = shownOptions(initial, view.view.value, selection.chosen.value, answer.comparison.value);
  const here = options.flatMap(({ legs }) => legs.flatMap(({ transfers }) => transfers.filter((one) => one.at === at)));
  return [...new Map(here.map((transfer) => [transfer.component, transfer])).values()];
}
