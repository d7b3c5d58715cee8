import type { ComponentChildren } from "preact";
import type { Option } from "../../core/model/comparison";
import { figureId } from "../../state/evidence";
import { corridorShortName } from "../../state/names";
import { useAtlas, useStartWords } from "../context";
import { daysText } from "../parts/days";
import { FigureButton, Value } from "../parts/Figure";
import { Distance, distanceText } from "../parts/quantities";

interface DistanceProps {
  readonly answer: string;
  readonly option: Option;
  readonly baseline: Option | null;
}

/** An option's kilometres, and below them its baseline's. */
export function LargeDistance({ answer, option, baseline }: DistanceProps) {
  const { view } = useAtlas().state;
  const { t, f } = useStartWords();
  const { units } = view.view.value;
  return (
    <>
      {option.distanceKm === null ? (
        t.notKnown
      ) : (
        <FigureButton id={figureId.option(answer, option.id, "distance")} large>
          <Distance km={option.distanceKm} units={units} format={f} />
        </FigureButton>
      )}
      <BaselineDistance answer={answer} baseline={baseline} />
    </>
  );
}

/** The kilometres of what an option is measured against, with its name. */
export function BaselineDistance({ answer, baseline }: Pick<DistanceProps, "answer" | "baseline">) {
  const { initial, view } = useAtlas().state;
  const { f, language } = useStartWords();
  if (baseline?.distanceKm == null) return null;
  return (
    <p class="small quiet">
      {corridorShortName(initial.catalog, language, baseline.corridor)}{" "}
      <FigureButton id={figureId.option(answer, baseline.id, "distance")}>
        {distanceText(f, baseline.distanceKm, view.view.value.units)}
      </FigureButton>
    </p>
  );
}

interface DaysProps {
  readonly answer: string;
  readonly option: Option;
  readonly children?: ComponentChildren; // after the middle, on its line
}

/** An option's days as a range, and below it their middle. */
export function LargeDays({ answer, option, children }: DaysProps) {
  const { t, f } = useStartWords();
  if (option.days === null) return <>{t.notKnown}</>;
  const id = figureId.option(answer, option.id, "days");
  return (
    <>
      <FigureButton id={id} large>
        <Value {...daysText(f, option.days)} />
      </FigureButton>
      <p class="small quiet">
        {t.middleDays(
          <FigureButton id={id}>
            <b class="ink">{f.day(option.days.p50)}</b>
          </FigureButton>,
        )}
        {children}
      </p>
    </>
  );
}
