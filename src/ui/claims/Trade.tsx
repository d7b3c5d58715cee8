import type { LedgerData } from "../../core/claims/ledger";
import { TRADE_BASES, type Context, type TradeYear } from "../../core/context/context";
import type { ClaimWords } from "../../export/claims-file";
import { HARD_SPACE } from "../../i18n/format";
import { useI18n } from "../context";
import { AddToBriefing } from "../parts/AddToBriefing";
import { GradedSourceItem } from "./ClaimSources";
import { TradeChart } from "./TradeChart";

interface Props {
  readonly context: Context;
  readonly data: LedgerData;
  readonly words: ClaimWords;
}

/** Trade by year, Indian and Russian figures apart, gaps as gaps, targets as marks; the same as a table. */
export function Trade({ context, data, words }: Props) {
  const { f } = useI18n();
  const { t, language } = words;
  const { trade, targets, composition } = context;
  return (
    <section class="trade">
      <h1>
        {t.trade.title} <AddToBriefing kind="chart" />
      </h1>
      <p class="small quiet">{t.trade.lead}</p>
      {TRADE_BASES.map((basis) => {
        const years = trade.filter((one) => one.basis === basis);
        return (
          <figure key={basis}>
            <figcaption class="small">
              <b>{t.trade.bases[basis]}</b>
            </figcaption>
            <TradeChart years={years} targets={basis === "fiscal-india" ? targets : []} words={words} />
            <TradeTable years={years} data={data} words={words} />
          </figure>
        );
      })}
      <h2>{t.trade.targets}</h2>
      <ul class="small trade-list">
        {targets.map(({ id, text, outcome, sources }) => (
          <li key={id}>
            {t.trade.target(text[language], outcome === null ? t.trade.notDue : outcome.text[language])}
            <ul>
              {sources.map(({ source, grade }) => (
                <GradedSourceItem key={source} entry={data} id={source} grade={t.grades[grade]} words={words} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{t.trade.composition}</h2>
      <ul class="small trade-list">
        {composition.map(({ id, period, flow, total, parts, note, sources }) => (
          <li key={id}>
            {f.shortDate(period)}, {t.trade.flows[flow]}:{" "}
            {parts.map(({ names, value }) => t.trade.part(names[language], value, total)).join("; ")}.{" "}
            {note?.[language]}
            <ul>
              {sources.map(({ source, grade }) => (
                <GradedSourceItem key={source} entry={data} id={source} grade={t.grades[grade]} words={words} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TableProps {
  readonly years: readonly TradeYear[];
  readonly data: LedgerData;
  readonly words: ClaimWords;
}

function TradeTable({ years, data, words }: TableProps) {
  const { f } = useI18n();
  const { t, language } = words;
  const amount = (value: number | null) => (value === null ? "–" : f.number(value, 1));
  return (
    <details class="small">
      <summary>{t.trade.chart(years)}</summary>
      <table class="trade-table">
        <thead>
          <tr>
            <th scope="col">{t.trade.year}</th>
            <th
              scope="col"
              class="number"
            >{`${t.trade.total}, ${t.claimed({ low: 0, high: 0, unit: "bn USD" }).split(HARD_SPACE).slice(1).join(HARD_SPACE)}`}</th>
            <th scope="col" class="number">
              {t.trade.exports}
            </th>
            <th scope="col" class="number">
              {t.trade.imports}
            </th>
            <th scope="col">{t.labels.sources}</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map(({ id, year, total, exports, imports, sources, note, origin }) => (
            <tr key={id}>
              <th scope="row">{year.replace("-", "–")}</th>
              <td class="number">{total === null ? t.trade.noFigure : amount(total)}</td>
              <td class="number">{amount(exports)}</td>
              <td class="number">{amount(imports)}</td>
              <td>
                <ul>
                  {sources.map(({ source, grade }) => (
                    <GradedSourceItem key={source} entry={data} id={source} grade={t.grades[grade]} words={words} />
                  ))}
                </ul>
                <span class="quiet">
                  {origin === "computed" && `${t.trade.computedSum}. `}
                  {note?.[language]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
