import "../styles/accuracy.css";
import { useEffect } from "preact/hooks";
import type { ComparedDistance, ErrorSummary, SeaAccuracy } from "../../core/model/accuracy";
import { corridorShortName, passageName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { fileAt } from "../../map/file-at";
import { LateNote } from "../parts/LateNote";
import { Journeys } from "./Journeys";
import { Quotes } from "./Quotes";
import { Part, SourceList } from "./parts";

/** How good the numbers are: days beside documented journeys, kilometres beside a published table. */
export function AccuracyPage() {
  const { lazyData } = useAtlas().state;
  const { t } = useI18n();
  useEffect(() => lazyData.accuracy.fetch(), []);
  const accuracy = lazyData.accuracy.value.value;
  if (accuracy === null) return <LateNote late={lazyData.accuracy} />;
  return (
    <>
      <h1 class="accuracy-title">{t.howGood}</h1>
      <p>{t.howGoodIntro}</p>
      <Part title={t.daysAgainst}>
        <Journeys journeys={accuracy.journeys} sources={accuracy.sources} />
      </Part>
      <Part title={t.costAgainst}>
        <Quotes quotes={accuracy.quotes} sources={accuracy.sources} />
      </Part>
      <Part title={t.kmAgainst}>
        <SeaDistances sea={accuracy.sea} />
      </Part>
      <SourceList ids={[accuracy.sea.source]} />
      <p class="small">
        <a href={fileAt("", "licences.html")}>{t.licences}</a>
      </p>
    </>
  );
}

function SeaDistances({ sea }: { readonly sea: SeaAccuracy }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const { overall, unanswered, worst } = sea;
  const wayName = (way: string) =>
    way === "direct"
      ? t.directWay
      : catalog.passages[way] === undefined
        ? corridorShortName(catalog, language, way)
        : passageName(catalog, language, way);
  return (
    <>
      <p>
        {t.validationWords({
          rows: f.number(overall.rows + unanswered.length),
          answered: f.number(overall.rows),
          median: f.number(overall.medianPct, 2),
          p90: f.number(overall.p90Pct, 1),
        })}
      </p>
      <Summaries title={t.byWay} groups={sea.byWay} nameOf={wayName} />
      <Summaries title={t.byRegion} groups={sea.byRegion} nameOf={(region) => t.seaRegions[region] ?? region} />
      <Worst rows={worst.slice(0, 10)} />
    </>
  );
}

interface SummariesProps {
  readonly title: string;
  readonly groups: readonly ErrorSummary[];
  readonly nameOf: (group: string) => string;
}

function Summaries({ title, groups, nameOf }: SummariesProps) {
  const { t, f } = useI18n();
  return (
    <table class="accuracy small">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            {t.rowsColumn}
          </th>
          <th scope="col" class="number">
            {t.medianColumn}
          </th>
          <th scope="col" class="number">
            {t.p90Column}
          </th>
          <th scope="col" class="number">
            {t.worstColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, rows, medianPct, p90Pct, worstPct }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td class="number">{f.number(rows)}</td>
            {[medianPct, p90Pct, worstPct].map((percent, index) => (
              <td key={index} class="number">
                {f.number(percent, 1)} %
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is wrong most is not hidden in a mean. */
function Worst({ rows }: { readonly rows: readonly ComparedDistance[] }) {
  const { t, f } = useI18n();
  return (
    <table class="accuracy small">
      <thead>
        <tr>
          <th scope="col">{t.largestDifferences}</th>
          <th scope="col" class="number">
            {t.publishedNm}
          </th>
          <th scope="col" class="number">
            {t.computedNm}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, to, way, publishedNm, ourNm }) => (
          <tr key={`${from} ${to} ${way}`}>
            <th scope="row" lang="en">
              {t.legName(from, to)}
            </th>
            <td class="number">{f.number(publishedNm)}</td>
            <td class="number">{ourNm === null ? t.notKnown : f.number(ourNm)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
