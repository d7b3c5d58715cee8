import { useEffect } from "preact/hooks";
import type { Option } from "../../core/model/comparison";
import type { Leg } from "../../core/model/leg";
import type { FigureKind } from "../../core/model/provenance";
import type { Format } from "../../i18n/format";
import { colourKey, roleOf } from "../../state/scene/colours";
import { figureId } from "../../state/evidence";
import { placeName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";
import { LegTableHead } from "../parts/LegTableHead";
import { Swatch } from "../parts/Swatch";
import { StopLinks } from "./StopLinks";

interface Props {
  readonly answer: string;
  readonly option: Option;
}

/** The legs of an option as a table; hover and focus light a leg here and on the map, a click flies there. */
export function LegList({ answer, option }: Props) {
  const { state } = useAtlas();
  const { t, f } = useI18n();
  const { units } = state.view.view.value;
  useEffect(state.lazyData.fetchProvenance, [state]); // for the marks of what is assumed
  return (
    <table class="legs small" role="grid">
      <LegTableHead />
      <tbody>
        {option.legs.map((leg) => (
          <LegRow key={leg.id} answer={answer} option={option} leg={leg} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.sum}</th>
          <td class="number">
            <FigureButton id={figureId.option(answer, option.id, "distance")}>
              {option.distanceKm === null ? t.notKnown : f.distance(option.distanceKm, units).value}
            </FigureButton>
          </td>
          <td class="number">
            <FigureButton id={figureId.option(answer, option.id, "days")}>
              {f.days(summed(option.legs.map((leg) => leg.runningDays))).value}
            </FigureButton>
          </td>
          <td class="number">
            <FigureButton id={figureId.option(answer, option.id, "days")}>
              {daysOrNone(summed(option.legs.map((leg) => leg.dwellDays)), f)}
            </FigureButton>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function LegRow({ answer, option, leg }: Props & { readonly leg: Leg }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog } = state.initial;
  const { hover, selection } = state;
  const { units } = state.view.view.value;
  const lit = hover.lit.value;
  const isChosen = selection.chosen.value.leg === leg.id;
  const components = state.lazyData.provenance.value?.components;
  const kindsOf = (parts: readonly { readonly component: string }[]) =>
    parts.flatMap(({ component }) => components?.[component]?.kind ?? []);
  const otherShip = catalog.ships.find(({ id, sails }) => id === leg.shipClass && sails !== "own") ?? null;
  const name = t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to));
  return (
    <tr
      class="leg"
      data-leg={leg.id}
      data-lit={lit?.kind === "leg" && lit.id === leg.id}
      aria-selected={isChosen}
      onMouseEnter={() => hover.light("leg", leg.id)}
      onMouseLeave={hover.clear}
      onFocusIn={() => hover.light("leg", leg.id)}
      onFocusOut={hover.clear}
    >
      <th scope="row">
        <button
          type="button"
          class="leg-name"
          aria-pressed={isChosen}
          onClick={() => selection.chooseLeg(isChosen ? null : leg.id)}
        >
          <Swatch
            look={
              leg.status === "operating" || leg.status === "restricted"
                ? leg.mode
                : leg.status === "suspended"
                  ? "suspended"
                  : "under-construction"
            }
            colour={roleOf(catalog, option) === "baseline" ? "baseline" : colourKey(catalog, option.corridor)}
          />
          <span>
            {name}
            <span class="quiet">
              {", "}
              {t.modesInRow[leg.mode]}
              {leg.status === "operating" ? "" : `, ${t.statuses[leg.status]}`}
              {otherShip !== null && `. ${t.otherShipHere(otherShip.names[language])}`}
            </span>
          </span>
        </button>
        <StopLinks legs={[leg]} />
      </th>
      <td class="number">
        <FigureButton id={figureId.leg(answer, option.id, leg.id, "distance")}>
          {f.distance(leg.distanceKm, units).value}
        </FigureButton>
        <KindMark kind={leg.distanceKind} />
      </td>
      <td class="number">
        <FigureButton id={figureId.leg(answer, option.id, leg.id, "running")}>
          {f.days(leg.runningDays).value}
        </FigureButton>
        <Weakest kinds={kindsOf(leg.running)} />
      </td>
      <td class="number">
        <FigureButton id={figureId.leg(answer, option.id, leg.id, "dwell")}>
          {daysOrNone(leg.dwellDays, f)}
        </FigureButton>
        <Weakest kinds={kindsOf(leg.transfers)} />
      </td>
    </tr>
  );
}

/** The mark of the least certain input: what is assumed or disputed shows before what is published. */
function Weakest({ kinds }: { readonly kinds: readonly FigureKind[] }) {
  const kind = WEAKEST_FIRST.find((one) => kinds.includes(one));
  return kind === undefined ? null : <KindMark kind={kind} />;
}

const WEAKEST_FIRST = [
  "assumed",
  "disputed",
  "computed",
  "measured",
  "published",
] as const satisfies readonly FigureKind[];

/** A dash where nothing is waited for. */
function daysOrNone(days: { readonly low: number; readonly high: number }, f: Format): string {
  return days.high === 0 ? "–" : f.days(days).value;
}

/** Bounds add: the fastest of every leg, the slowest of every leg. */
function summed(ranges: readonly { readonly low: number; readonly high: number }[]) {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}
