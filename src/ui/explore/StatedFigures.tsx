import type { QuantityFigure } from "../../core/model/catalog";
import type { Option } from "../../core/model/comparison";
import type { Corridor } from "../../core/model/corridor";
import { agreementOf, type FigureEnds } from "../../core/model/published-figure";
import { figureId } from "../../state/evidence";
import { corridorText } from "../../state/names";
import { HARD_SPACE } from "../../i18n/format";
import type { InitialData } from "../../state/initial-data";
import { useAtlas, useI18n } from "../context";
import type { I18n } from "../hooks/i18n";
import { AgreementMark } from "./AgreementMark";
import { CLAIMS } from "./claims-of-page";
import { FigureButton } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";

interface Props {
  readonly corridor: Corridor;
  readonly beside: { readonly ends: FigureEnds; readonly option: Option } | null; // what is computed for the corridor's own ends
}

/** What others have published about a corridor, side by side with its year and with what is computed; never averaged. */
export function StatedFigures({ corridor, beside }: Props) {
  const { initial } = useAtlas().state;
  const i18n = useI18n();
  const { t } = i18n;
  if (!corridor.figures.some(hasEnds)) return null;
  return (
    <section class="section" id={CLAIMS} tabIndex={-1}>
      <h2>{t.whatIsSaid}</h2>
      <table class="stated small">
        <tbody>
          {corridor.figures.map(
            (figure, index) =>
              hasEnds(figure) && (
                <tr key={index}>
                  <th scope="row">{quantityName(initial, i18n, corridor.id, figure.quantity)}</th>
                  <td class="number">
                    <FigureButton id={figureId.stated(corridor.id, index)}>{statedText(i18n, figure)}</FigureButton>
                  </td>
                  <td class="marks">
                    {beside !== null && <AgreementMark agreement={agreementOf(figure, beside.ends, beside.option)} />}
                    <KindMark kind={figure.kind} />
                  </td>
                  <td class="quiet number">{figure.asOf}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** A saving says nothing without its two ends and its baseline; they stand in the quantity, after a dot. */
function hasEnds({ quantity }: QuantityFigure): boolean {
  const isSaving = /^(share|.*saved|.*saving|.*extra)\b/.test(quantity);
  return !isSaving || quantity.includes(".");
}

/** As published: the bounds with the unit the source uses. A year is no amount. */
export function statedText({ t, f }: I18n, { low, high, unit }: QuantityFigure): string {
  if (unit === "year") return low === high ? String(low) : `${low}–${high}`;
  const decimals = Number.isInteger(low) && Number.isInteger(high) ? 0 : 1;
  const [from, to] = [f.number(low, decimals), f.number(high, decimals)];
  return `${from === to ? from : `${from}–${to}`}${HARD_SPACE}${t.unitName(unit)}`;
}

/** What a published figure is of, in the corridor's own texts or in general. */
export function quantityName(
  { catalog }: InitialData,
  { t, language }: I18n,
  corridor: string,
  quantity: string,
): string {
  const [kind] = quantity.split(".");
  return (
    corridorText(catalog, language, corridor, `quantity.${quantity}`) ?? t.quantities[kind ?? quantity] ?? quantity
  );
}
