import type { Option } from "../../core/model/comparison";
import { ASKED, figureId } from "../../state/evidence";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";
import { countriesOf } from "./Crossings";

/** Kilometres in each country crossed; the sea is not counted. */
export function Countries({ option }: { readonly option: Option }) {
  const { view } = useAtlas().state;
  const { t, f } = useI18n();
  const total = countriesOf(option);
  if (total.length === 0) return <p class="small quiet">{t.noCountryCrossed}</p>;
  return (
    <table class="measures small">
      <caption>{t.countriesCrossed}</caption>
      <tbody>
        {total.map(([code, km]) => (
          <tr key={code}>
            <th scope="row">{f.country(code)}</th>
            <td class="number">
              <FigureButton id={figureId.option(ASKED, option.id, "distance")}>
                {f.distance(km, view.view.value.units).value}{" "}
                <span class="unit">{view.view.value.units === "nm" ? t.nauticalMiles : t.kilometres}</span>
              </FigureButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
