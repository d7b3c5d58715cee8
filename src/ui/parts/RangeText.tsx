import type { Option } from "../../core/model/comparison";
import type { Range } from "../../core/range";
import { figureId } from "../../state/evidence";
import { stopName } from "../../state/names";
import { HARD_SPACE } from "../../i18n/format";
import { daysText } from "./days";
import { FigureButton, Value } from "./Figure";
import { useAtlas, useStartWords } from "../context";
import type { Measure } from "../options/quantities";
import { useReason } from "../hooks/reason";

/**
 * The middle in bold, as exact as its bounds, then these, unless they read the same; days carry their unit, the others
 * have it at the head of the column.
 */
export function RangeText({ range, measure }: { readonly range: Range; readonly measure: Measure }) {
  const { f } = useStartWords();
  const isDays = measure === "days";
  const middle = isDays ? f.day(range.typical) : f.number(range.typical);
  const { value, unit } = isDays ? f.days(range) : { value: f.range(range), unit: null };
  return (
    <>
      <b>{middle}</b>
      {value !== middle && ` ${value}`}
      {unit !== null && (
        <>
          {HARD_SPACE}
          <span class="unit">{unit}</span>
        </>
      )}
    </>
  );
}

interface UnavailableProps {
  readonly answer: string;
  readonly option: Option;
  readonly measure: Measure;
}

/** Why an option has no number: its own reason and what it takes in normal times, or the figure that nobody has given. */
export function Unavailable({ answer, option, measure }: UnavailableProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useStartWords();
  const reasonText = useReason();
  const missing = measure === "days" ? undefined : option.bills?.[measure].missing[0];
  if (missing === undefined)
    return (
      <p class="small quiet">
        {option.reason === undefined ? t.notKnown : reasonText(option.reason)}
        {option.wouldTake !== undefined && (
          <>
            {"; "}
            {t.wouldTake(
              <FigureButton id={figureId.option(answer, option.id, "days")}>
                <Value {...daysText(f, option.wouldTake)} />
              </FigureButton>,
            )}
          </>
        )}
      </p>
    );
  const leg = option.legs.find(({ id }) => id === missing.legId);
  const place = (id: string) => stopName(catalog, language, id);
  const where =
    missing.at === null ? (leg === undefined ? "" : t.legName(place(leg.from), place(leg.to))) : place(missing.at);
  return <p class="small quiet">{t.missingFigure(t.measures[measure], where)}</p>;
}
