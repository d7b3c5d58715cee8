import type { Option } from "../../core/comparison";
import { colourKey, roleOf } from "../../state/colours";
import { figureId } from "../../state/evidence";
import { corridorShortName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { daysText, RangeBars, type Scale } from "../days";
import { Figure, Value } from "../Figure";
import { asRange } from "../measures";
import { Distance, distanceText } from "../quantities";

/** Kilometres and days of a card's option, beside those of its baseline. */
export function CardFigures({
  answer,
  option,
  baseline,
  scale,
}: {
  readonly answer: string;
  readonly option: Option;
  readonly baseline: Option | null;
  readonly scale: Scale;
}) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { catalog } = state.known;
  const { units } = state.view.view.value;
  const against = baseline === null ? null : corridorShortName(catalog, language, baseline.corridor);
  const bars = [option, baseline].flatMap((one) =>
    one?.days
      ? [
          {
            range: asRange(one.days),
            colour: colourKey(catalog, one.corridor),
            isBaseline: roleOf(catalog, one) === "baseline" || one === baseline,
          },
        ]
      : [],
  );
  return (
    <>
      <dl class="card-figures">
        <div>
          <dt class="hidden">{t.distance}</dt>
          <dd>
            {option.distanceKm === null ? (
              t.notKnown
            ) : (
              <Figure id={figureId.option(answer, option.id, "distance")} large>
                <Distance km={option.distanceKm} units={units} format={f} />
              </Figure>
            )}
            {baseline?.distanceKm != null && against !== null && (
              <p class="small quiet">
                {against}{" "}
                <Figure id={figureId.option(answer, baseline.id, "distance")}>
                  {distanceText(f, baseline.distanceKm, units)}
                </Figure>
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt class="hidden">{t.transitTime}</dt>
          <dd>
            {option.days === null ? (
              t.notKnown
            ) : (
              <>
                <Figure id={figureId.option(answer, option.id, "days")} large>
                  <Value {...daysText(f, option.days)} />
                </Figure>
                <p class="small quiet">
                  {t.middleDays(
                    <Figure id={figureId.option(answer, option.id, "days")}>
                      <b class="ink">{f.day(option.days.p50)}</b>
                    </Figure>,
                  )}
                  {baseline?.days != null && against !== null && (
                    <>
                      {"; "}
                      {against}{" "}
                      <Figure id={figureId.option(answer, baseline.id, "days")}>
                        <Value {...daysText(f, baseline.days)} />
                      </Figure>
                    </>
                  )}
                </p>
              </>
            )}
          </dd>
        </div>
      </dl>
      {bars.length > 0 && <RangeBars bars={bars} scale={scale} />}
    </>
  );
}
