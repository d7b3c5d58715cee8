import type { Axis } from "../../core/charts/axis";
import type { Option } from "../../core/model/comparison";
import { colourKey, roleOf } from "../../state/scene/colours";
import { figureId } from "../../state/evidence";
import { corridorShortName } from "../../state/names";
import { useAtlas, useStartWords } from "../context";
import { daysText, RangeBars, type Bar } from "../parts/days";
import { FigureButton, Value } from "../parts/Figure";
import { asRange } from "../options/quantities";
import { Unavailable } from "../parts/RangeText";
import { BaselineDistance, LargeDays, LargeDistance } from "./LargeFigures";

/** Kilometres and days of a card's option, beside those of its baseline; why it cannot be used, if it cannot. */
export function CardFigures({
  answer,
  option,
  baseline,
  scale,
}: {
  readonly answer: string;
  readonly option: Option;
  readonly baseline: Option | null;
  readonly scale: Axis;
}) {
  const { state } = useAtlas();
  const { t, f, language } = useStartWords();
  const { catalog } = state.initial;
  const bars = [option, baseline].flatMap((one): Bar[] => {
    const days = one?.days ?? one?.wouldTake;
    if (one == null || days == null) return [];
    const isBaseline = roleOf(catalog, one) === "baseline" || one === baseline;
    const colour = colourKey(catalog, one.corridor);
    return [{ range: asRange(days), colour, isBaseline, isShut: one.days === null }];
  });
  if (option.status !== "available")
    return (
      <>
        <Unavailable answer={answer} option={option} measure="days" />
        <BaselineDistance answer={answer} baseline={baseline} />
        {bars.length > 0 && <RangeBars bars={bars} scale={scale} />}
      </>
    );
  return (
    <>
      <dl class="card-figures">
        <div>
          <dt class="hidden">{t.distance}</dt>
          <dd>
            <LargeDistance answer={answer} option={option} baseline={baseline} />
          </dd>
        </div>
        <div>
          <dt class="hidden">{t.transitTime}</dt>
          <dd>
            <LargeDays answer={answer} option={option}>
              {baseline?.days != null && (
                <>
                  {"; "}
                  {corridorShortName(catalog, language, baseline.corridor)}{" "}
                  <FigureButton id={figureId.option(answer, baseline.id, "days")}>
                    <Value {...daysText(f, baseline.days)} />
                  </FigureButton>
                </>
              )}
            </LargeDays>
          </dd>
        </div>
      </dl>
      {bars.length > 0 && <RangeBars bars={bars} scale={scale} />}
    </>
  );
}
