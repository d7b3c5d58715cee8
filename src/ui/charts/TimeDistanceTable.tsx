import type { Option } from "../../core/comparison";
import type { Step, TimeDistance } from "../../core/time-distance";
import { ASKED, figureId } from "../../state/evidence";
import { placeName, stopName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { daysText } from "../days";
import { Figure } from "../Figure";

interface Props {
  readonly option: Option;
  readonly track: TimeDistance;
}

/** The points of the chart's main line as a table: every run and wait, with kilometres and days since departure. */
export function TimeDistanceTable({ option, track }: Props) {
  const { units } = useAtlas().state.view.view.value;
  const { t } = useSpeech();
  return (
    <table class="course-table small">
      <thead>
        <tr>
          <th scope="col">{t.onTheWay}</th>
          <th scope="col" class="number">
            {t.sinceOrigin(units === "nm" ? t.nauticalMiles : t.kilometres)}
          </th>
          <th scope="col" class="number">
            {t.sinceDeparture}
          </th>
        </tr>
      </thead>
      <tbody>
        {track.steps.map((step, index) => (
          <StepRow key={index} option={option} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function StepRow({ option, step }: { readonly option: Option; readonly step: Step }) {
  const { state } = useAtlas();
  const { f } = useSpeech();
  const { hover } = state;
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
      <th scope="row">{useStepText(option, step)}</th>
      <td class="number">
        <Figure id={figureId.option(ASKED, option.id, "distance")}>
          {f.distance(step.km, state.view.view.value.units).value}
        </Figure>
      </td>
      <td class="number">
        <Figure id={figureId.option(ASKED, option.id, "days")}>
          <b>{f.day(Math.round(step.days.p50 * 10) / 10)}</b> {daysText(f, step.days).value}
        </Figure>
      </td>
    </tr>
  );
}

function useStepText(option: Option, { legId, waitAt, kinds }: Step): string {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  if (waitAt !== null) {
    const [first, ...others] = kinds.map((kind) => t.transfers[kind]);
    const what = f.list([first ?? "", ...others.map(inRow)]);
    return t.transferAt(what, stopName(catalog, language, waitAt));
  }
  const leg = option.legs.find(({ id }) => id === legId);
  if (leg === undefined) return legId;
  const ends = t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to));
  return `${ends}, ${t.modesInRow[leg.mode]}`;
}

/** A name of its own as it stands within a row of names. */
function inRow(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
