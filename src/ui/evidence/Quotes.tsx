import type { Accuracy } from "../../core/model/accuracy";
import type { QuoteRow } from "../../core/money/quote-table";
import type { Source } from "../../core/model/provenance";
import { placeName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { HitMark } from "./HitMark";
import { OwnSources } from "./OwnSources";

interface QuotesProps {
  readonly quotes: Accuracy["quotes"];
  readonly sources: readonly Source[];
}

/** What carriage was really asked for beside what the model says at the prices of its date. */
export function Quotes({ quotes, sources }: QuotesProps) {
  const { t, f } = useI18n();
  const { rows, counted, insideShare, medianRatio } = quotes;
  const most = Math.max(...rows.map(({ quotedUsdPerTeu }) => quotedUsdPerTeu.high));
  return (
    <>
      <p>{t.quoteWords(f.number(counted), f.number(Math.round(insideShare * 100)), f.number(medianRatio, 2))}</p>
      <table class="accuracy quotes small">
        <thead>
          <tr>
            <th scope="col">{t.quote}</th>
            <th scope="col" class="number">
              {t.quotedUsd}
            </th>
            <th scope="col" class="number">
              {t.computedUsd}
            </th>
            <th scope="col" class="hidden">
              {t.inside}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QuoteLine key={row.id} row={row} most={most} sources={sources} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function QuoteLine({
  row,
  most,
  sources,
}: {
  readonly row: QuoteRow;
  readonly most: number;
  readonly sources: readonly Source[];
}) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const { from, to, box, usd, date, kind, market, quotedUsdPerTeu, computed, inside } = row;
  return (
    <tr data-inside={inside ?? undefined} data-counted={kind !== "estimate"}>
      <th scope="row">
        {t.pair(placeName(catalog, language, from), placeName(catalog, language, to))}
        <span class="journey-more quiet">
          {date}; {t.quotedBox(f.number(usd.typical), box)}; {t.quoteKinds[kind]}, {t.markets[market]}.{" "}
          <OwnSources ids={row.sources} sources={sources} />
        </span>
      </th>
      <td class="number">{f.number(Math.round(quotedUsdPerTeu.typical))}</td>
      <td class="number">
        {computed !== null && (
          <>
            <b>{f.number(Math.round(computed.typical))}</b> {f.number(Math.round(computed.low))}–
            {f.number(Math.round(computed.high))}
          </>
        )}
      </td>
      <td>
        {computed !== null && (
          <HitMark observed={quotedUsdPerTeu.typical} computed={computed} inside={inside === true} most={most} />
        )}
      </td>
    </tr>
  );
}
