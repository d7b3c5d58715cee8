import "../styles/print.css";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Comparison, Option } from "../../core/model/comparison";
import { drawsFrom } from "../../core/time/draws";
import { tornadoBars } from "../../core/time/tornado";
import type { Outgoing } from "../../export/outgoing";
import { sourcesOf } from "../../export/sources-of";
import { HARD_SPACE } from "../../i18n/format";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { baselineOf } from "../../state/evidence";
import { headlineOption } from "../../state/headline-option";
import { baselineName, optionName } from "../../state/names";
import { colourKey } from "../../state/scene/colours";
import { useOf } from "../charts/tornado/component-use";
import { useAtlas, useI18n } from "../context";
import { daysText } from "../parts/days";
import { distanceText } from "../parts/quantities";
import { Swatch } from "../parts/Swatch";
import { QrCode } from "./QrCode";

interface Props {
  readonly comparison: Comparison;
  readonly outgoing: Outgoing;
  readonly words: ExportMessages;
  readonly map: SVGElement;
  readonly chart: SVGElement | null;
}

/** One page of paper: the sentence, the map, the table, the chart, what is assumed, the sources, a code for a camera. */
export function PrintPage({ comparison, outgoing, words, map, chart }: Props) {
  const timed = comparison.options.filter(({ days }) => days !== null);
  const option = timed.find(({ id }) => id === optionId(outgoing)) ?? headlineOption(comparison, timed);
  return (
    <article class="print-sheet">
      <header>
        <div>
          <h1>{outgoing.title}</h1>
          {option !== null && <Answered comparison={comparison} option={option} />}
          <p class="print-small">{outgoing.scenario}</p>
        </div>
        <QrCode text={outgoing.address} name={words.qr} />
      </header>
      <Drawing element={map} name={words.parts.map} />
      <OptionRows comparison={comparison} words={words} />
      {chart !== null && <Drawing element={chart} name={words.parts.chart} />}
      {option !== null && <Assumed comparison={comparison} option={option} outgoing={outgoing} words={words} />}
      <Foot outgoing={outgoing} words={words} />
    </article>
  );
}

const optionId = ({ matter }: Outgoing): string | null => (matter.kind === "comparisons" ? matter.option : null);

function Answered({ comparison, option }: { readonly comparison: Comparison; readonly option: Option }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const baseline = baselineOf(comparison, option);
  const days = ({ days: own }: Option) => (own === null ? t.notKnown : daysText(f, own).value);
  return (
    <p class="print-answer">
      {t.answer({
        option: optionName(catalog, language, option),
        days: days(option),
        baseline:
          baseline?.days == null ? null : { name: baselineName(catalog, language, baseline), days: days(baseline) },
        verdict: option.against?.verdict ?? null,
      })}
    </p>
  );
}

function Drawing({ element, name }: { readonly element: SVGElement; readonly name: string }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(element), [element]);
  return <figure ref={box} class="print-drawing" aria-label={name} />;
}

const MOST_ROWS = 8;

/** The quickest first; of those without days the first few. */
function OptionRows({ comparison, words }: Pick<Props, "comparison" | "words">) {
  const verdictWords = useVerdictWords(words);
  const { initial, view } = useAtlas().state;
  const { t, f, language } = useI18n();
  const rows = comparison.options
    .toSorted((a, b) => (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity))
    .slice(0, MOST_ROWS);
  const { units } = view.view.value;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.optionAndVerdict}</th>
          <th scope="col">{t.distance}</th>
          <th scope="col">{t.measures.days}</th>
          <th scope="col">{t.measureUnits.cost}</th>
          <th scope="col">{t.measureUnits.co2e}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((option) => (
          <tr key={option.id}>
            <th scope="row">
              <Swatch
                look={
                  option.against?.verdict === "baseline" || colourKey(initial.catalog, option.corridor) === "baseline"
                    ? "baseline"
                    : "sea"
                }
                colour={colourKey(initial.catalog, option.corridor)}
              />
              {optionName(initial.catalog, language, option)}
              <span class="print-small"> {verdictWords(option)}</span>
            </th>
            <td>{option.distanceKm === null ? t.notKnown : distanceText(f, option.distanceKm, units)}</td>
            <td>
              {option.days === null
                ? t.notKnown
                : `${f.day(option.days.p50)} (${daysText(f, option.days).value})${HARD_SPACE}${t.days}`}
            </td>
            <td>{option.costUsdPerTeu === null ? t.notKnown : f.range(option.costUsdPerTeu)}</td>
            <td>{option.co2eKgPerTeu === null ? t.notKnown : f.range(option.co2eKgPerTeu)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How it stands beside the baseline, with the range of the difference in days. */
function useVerdictWords(words: ExportMessages): (option: Option) => string {
  const { t, f } = useI18n();
  return ({ status, against }) => {
    if (status === "closed") return t.closedOption;
    if (status === "not-available") return t.notAvailable;
    if (against === null) return "";
    const { verdict, days } = against;
    if (verdict === "baseline") return t.baselineWord;
    if (verdict === "no clear difference") return t.noClearDifference;
    return `${words.verdicts[verdict]}, ${f.signedRange({ low: days.p10, high: days.p90 })}${HARD_SPACE}${t.days}`;
  };
}

const MOST_ASSUMED = 3;

/** Assumed figures that move the difference of the two most, each with its reason. */
function Assumed({
  comparison,
  option,
  outgoing,
  words,
}: {
  readonly comparison: Comparison;
  readonly option: Option;
  readonly outgoing: Outgoing;
  readonly words: ExportMessages;
}) {
  const measure = baselineOf(comparison, option);
  const chance = { draws: drawsFrom(comparison.scenario.seed), components: outgoing.components };
  const swings = tornadoBars(option.legs, measure?.legs ?? [], chance).filter(
    ({ component }) => outgoing.components[component]?.kind === "assumed",
  );
  if (swings.length === 0) return null;
  return (
    <section>
      <h2>{words.assumptions}</h2>
      <ul>
        {swings.slice(0, MOST_ASSUMED).map(({ component, atLow, atHigh }) => (
          <Swung
            key={component}
            component={component}
            ways={measure === null ? [option] : [option, measure]}
            days={Math.abs(atHigh - atLow)}
            note={outgoing.language === "en" ? (outgoing.components[component]?.note ?? "") : ""}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

interface SwungProps {
  readonly component: string;
  readonly ways: readonly Option[];
  readonly days: number;
  readonly note: string; // the data gives reasons in English only
  readonly words: ExportMessages;
}

function Swung({ component, ways, days, note, words }: SwungProps) {
  const { t, f } = useI18n();
  const { name } = useOf(component, ways);
  return (
    <li>
      {words.swing(name, `${f.day(days)}${HARD_SPACE}${t.days}`)}. {note}
    </li>
  );
}

const MOST_SOURCES = 5;

function Foot({ outgoing, words }: { readonly outgoing: Outgoing; readonly words: ExportMessages }) {
  const { f } = useI18n();
  const all = [...new Set(sourcesOf(outgoing).map(({ title, publisher }) => `${title} (${publisher})`))];
  const more = all.length - MOST_SOURCES;
  const shown = [...all.slice(0, MOST_SOURCES), ...(more > 0 ? [words.words.moreSources(more)] : [])];
  return (
    <footer class="print-small">
      <p>
        {words.words.sources}: {shown.join("; ")}.
      </p>
      <p>
        {words.words.notForNavigation} {words.words.dataAsOf}: {f.date(outgoing.dataAsOf)}. {words.words.madeOn}:{" "}
        {f.date(outgoing.madeOn)}. {words.words.credits}: {words.words.atlas}. {outgoing.credits.join(". ")}.
      </p>
      <p>{outgoing.address}</p>
    </footer>
  );
}
