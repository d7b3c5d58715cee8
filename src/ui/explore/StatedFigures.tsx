import type { QuantityFigure } from "../../core/catalog";
import type { Corridor } from "../../core/corridor";
import { figureId } from "../../state/evidence";
import { corridorText } from "../../state/names";
import type { Format } from "../../i18n/format";
import { HARD_SPACE } from "../../i18n/format";
import { useAtlas, useSpeech } from "../context";
import { Figure } from "../Figure";
import { KindMark } from "../KindMark";

/** What others have published about a corridor, side by side with its year; never averaged. */
export function StatedFigures({ corridor }: { readonly corridor: Corridor }) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  if (corridor.figures.length === 0) return null;
  const nameOf = (quantity: string) =>
    corridorText(catalog, language, corridor.id, `quantity.${quantity}`) ?? t.quantities[quantity] ?? quantity;
  return (
    <section class="section">
      <h2>{t.whatIsSaid}</h2>
      <table class="stated small">
        <tbody>
          {corridor.figures.map((figure, index) => (
            <tr key={index}>
              <th scope="row">{nameOf(figure.quantity)}</th>
              <td class="number">
                <Figure id={figureId.stated(corridor.id, index)}>{statedText(f, figure)}</Figure>
              </td>
              <td>
                <KindMark kind={figure.kind} />
              </td>
              <td class="quiet number">{figure.asOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** As published: the bounds with the unit the source uses. */
export function statedText(format: Format, { low, high, unit }: QuantityFigure): string {
  const decimals = Number.isInteger(low) && Number.isInteger(high) ? 0 : 2;
  const [from, to] = [format.number(low, decimals), format.number(high, decimals)];
  return `${from === to ? from : `${from}–${to}`}${HARD_SPACE}${unit}`;
}
