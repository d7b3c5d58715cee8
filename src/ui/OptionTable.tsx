import type { Option } from "../core/comparison";
import { figureId } from "../state/evidence";
import { optionName } from "../state/names";
import { dayScale } from "../state/overview";
import { colourKey, roleOf } from "../state/scene";
import { Crossings } from "./compare/Crossings";
import { useAtlas, useSpeech } from "./context";
import { daysText, DayScale, RangeBars, type Scale } from "./days";
import { Figure, Value } from "./Figure";
import { Swatch, type SwatchLook } from "./Swatch";

interface Props {
  readonly answer: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (option: string | null) => void;
  readonly withCrossings?: boolean; // also transfers and countries
}

/** Every way side by side: verdict, kilometres, days on one scale; what cannot be used stays, with its reason. */
export function OptionTable({ answer, options, chosen, onChoose, withCrossings = false }: Props) {
  const { state } = useAtlas();
  const { t } = useSpeech();
  const { units } = state.view.view.value;
  const { end } = dayScale(options.flatMap((option) => (option.days === null ? [] : [option.days])));
  const scale = { end, step: end / 2 }; // there is room for three marks
  return (
    <table class="options">
      <thead>
        <tr class="small quiet">
          <th scope="col">{t.optionAndVerdict}</th>
          <th scope="col" class="number">
            {units === "nm" ? t.nauticalMiles : t.kilometres}
          </th>
          <th scope="col" class="options-scale">
            <span class="hidden">{t.transitTime}</span>
            <DayScale scale={scale} width={DAYS_WIDTH} />
          </th>
        </tr>
      </thead>
      <tbody>
        {[...options].sort(byMiddle).map((option) => (
          <OptionRow
            key={option.id}
            answer={answer}
            option={option}
            scale={scale}
            isChosen={option.id === chosen}
            onChoose={onChoose}
            withCrossings={withCrossings}
          />
        ))}
      </tbody>
    </table>
  );
}

const DAYS_WIDTH = 128; // px

interface RowProps {
  readonly answer: string;
  readonly option: Option;
  readonly scale: Scale;
  readonly isChosen: boolean;
  readonly onChoose: (option: string | null) => void;
  readonly withCrossings: boolean;
}

function OptionRow({ answer, option, scale, isChosen, onChoose, withCrossings }: RowProps) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { catalog } = state.known;
  const { units } = state.view.view.value;
  const isBaseline = roleOf(catalog, option) === "baseline";
  const colour = colourKey(catalog, option.corridor);
  const { corridorStatus } = option;
  const standing = corridorStatus === undefined || corridorStatus === "operating" ? null : t.statuses[corridorStatus];
  const verdict = verdictText(option, t, f.day(Math.round(Math.abs(option.against?.daysP50 ?? 0))));
  const lit = state.hover.lit.value;
  const isLit = isChosen || (lit?.kind === "option" && lit.id === option.id);
  const row = (
    <tr
      class="option"
      data-option={option.id}
      data-status={option.status}
      aria-selected={isChosen}
      onMouseEnter={() => state.hover.light("option", option.id)}
      onMouseLeave={state.hover.clear}
      onFocusIn={() => state.hover.light("option", option.id)}
      onFocusOut={state.hover.clear}
    >
      <th scope="row">
        <button
          type="button"
          class="option-name"
          aria-pressed={isChosen}
          onClick={() => onChoose(isChosen ? null : option.id)}
        >
          <Swatch look={lookOf(option, isBaseline)} colour={colour} />
          <span>
            {optionName(catalog, language, option)}
            <span class="option-verdict small quiet">
              {standing !== null && <b class="ink">{standing}</b>}
              {standing !== null && verdict !== "" && "; "}
              {verdict}
            </span>
          </span>
        </button>
      </th>
      <td class="number">
        {option.distanceKm === null ? (
          "–"
        ) : (
          <Figure id={figureId.option(answer, option.id, "distance")}>
            {f.distance(option.distanceKm, units).value}
          </Figure>
        )}
      </td>
      <td class="options-days">
        {option.days === null ? (
          <p class="small quiet">{option.reason ?? t.notKnown}</p>
        ) : (
          <>
            <RangeBars bars={[{ days: option.days, colour, isBaseline }]} scale={scale} width={DAYS_WIDTH} />
            <Figure id={figureId.option(answer, option.id, "days")}>
              <b>{f.number(option.days.p50)}</b> <Value {...daysText(f, option.days)} />
            </Figure>
          </>
        )}
      </td>
    </tr>
  );
  if (!withCrossings || option.legs.length === 0) return row;
  return (
    <>
      {row}
      <tr class="option-more" data-lit={isLit}>
        <td colSpan={3}>
          <Crossings option={option} />
        </td>
      </tr>
    </>
  );
}

function verdictText({ status, against }: Option, t: ReturnType<typeof useSpeech>["t"], days: string): string {
  if (status === "closed") return t.closedOption;
  if (status === "not-available") return t.notAvailable;
  if (against === null) return "";
  if (against.verdict === "baseline") return t.baselineWord;
  if (against.verdict === "no clear difference") return t.noClearDifference;
  return against.verdict === "faster" ? t.fasterBy(days) : t.slowerBy(days);
}

function lookOf({ status, corridorStatus, legs }: Option, isBaseline: boolean): SwatchLook {
  if (status !== "available" || corridorStatus === "suspended") return "suspended";
  const km = (mode: string) => legs.filter((leg) => leg.mode === mode).reduce((sum, leg) => sum + leg.distanceKm, 0);
  if (isBaseline) return km("rail") > km("sea") ? "baseline-rail" : "baseline";
  return km("rail") > km("sea") ? "rail" : "sea";
}

/** By the middle of the days; what cannot be used comes last. */
function byMiddle(a: Option, b: Option): number {
  return (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity) || (a.id < b.id ? -1 : 1);
}
