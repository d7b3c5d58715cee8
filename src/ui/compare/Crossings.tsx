import { useComputed } from "@preact/signals";
import type { Option } from "../../core/model/comparison";
import { transferCount } from "../../core/model/option-counts";
import { StopLinks } from "../explore/StopLinks";
import { figureId } from "../../state/evidence";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";

/** How often an option changes hands, and the kilometres in each country it crosses; the sea is not counted. The chosen one also names its passages and borders. */
export function Crossings({ answer, option }: { readonly answer: string; readonly option: Option }) {
  const { view, question } = useAtlas().state;
  const isChosen = useComputed(() => question.question.value.option === option.id).value;
  const { t, f } = useI18n();
  const { units } = view.view.value;
  const countries = countriesOf(option);
  const unit = units === "nm" ? t.nauticalMiles : t.kilometres;
  return (
    <p class="crossings small quiet">
      <FigureButton id={figureId.option(answer, option.id, "stops")}>
        {t.transferCount(transferCount(option))}
      </FigureButton>
      {countries.map(([code, km], index) => (
        <span key={code}>
          {index === 0 ? "; " : ", "}
          <FigureButton id={figureId.option(answer, option.id, "distance")}>
            {t.countryKm(f.country(code), f.distance(km, units).value)}
          </FigureButton>
        </span>
      ))}
      {countries.length > 0 && ` ${unit}`}
      {isChosen && <StopLinks legs={option.legs} />}
    </p>
  );
}

/** Kilometres by country in the order of travel. */
export function countriesOf({ legs }: Option): readonly (readonly [code: string, km: number])[] {
  const total = new Map<string, number>();
  for (const leg of legs) {
    for (const [code, km] of Object.entries(leg.countries)) total.set(code, (total.get(code) ?? 0) + km);
  }
  return [...total];
}
