import { useEffect } from "preact/hooks";
import type { Accuracy } from "../../core/model/accuracy";
import type { CalibrationRow } from "../../core/time/calibration";
import type { WayReason } from "../../core/model/reason";
import type { Source } from "../../core/model/provenance";
import type { JourneyTexts } from "../../i18n/messages/journeys-ru";
import { useAtlas, useI18n } from "../context";
import { asRange } from "../options/quantities";
import { useReason } from "../hooks/reason";
import { SourceLink } from "../parts/SourceLinks";

const LOADERS = {
  hi: async () => (await import("../../i18n/messages/journeys-hi")).hindiJourneys,
  ru: async () => (await import("../../i18n/messages/journeys-ru")).russianJourneys,
} as const;

/** Every documented journey beside the days that the model gives for it; nothing is left out without its reason. */
export function Journeys({ journeys }: { readonly journeys: Accuracy["journeys"] }) {
  const { t, f } = useI18n();
  const { rows, applicable, insideShare, medianErrorPct, sources } = journeys;
  const texts = useJourneyTexts();
  const compared = rows.filter(({ predicted }) => predicted !== null);
  const longest = Math.max(...compared.map(({ days, predicted }) => Math.max(days.high, predicted?.p90 ?? 0)));
  const left = rows.filter(({ predicted }) => predicted === null);
  return (
    <>
      <p>
        {t.calibrationWords({
          compared: f.number(applicable),
          inside: f.number(compared.filter(({ inside }) => inside).length),
          share: f.number(Math.round(insideShare * 100)),
          error: f.number(medianErrorPct, 1),
          left: left.length,
        })}
      </p>
      <table class="accuracy small">
        <thead>
          <tr>
            <th scope="col">{t.journey}</th>
            <th scope="col" class="number">
              {t.observed}
            </th>
            <th scope="col" class="number">
              {t.computedDays}
            </th>
            <th scope="col" class="hidden">
              {t.inside}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...compared, ...left].map((row) => (
            <JourneyRow key={row.id} row={row} texts={texts} longest={longest} sources={sources} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly row: CalibrationRow;
  readonly texts: JourneyTexts | null;
  readonly longest: number; // days
  readonly sources: readonly Source[];
}

function JourneyRow({ row, texts, longest, sources }: RowProps) {
  const { t, f } = useI18n();
  const { id, year, days, predicted, inside, notApplicable } = row;
  const own = texts?.journeys[id];
  const reasonText = useReason();
  const whyNot = (why: string | WayReason) =>
    typeof why === "string" ? (texts?.reasons[why] ?? why) : reasonText(why);
  return (
    <tr data-inside={inside ?? undefined}>
      <th scope="row">
        {own?.what ?? row.what}
        <span class="journey-more quiet">
          {t.pair(own?.from ?? row.from, own?.to ?? row.to)}, {String(year)}
          {notApplicable !== undefined && `; ${t.leftOutBecause(whyNot(notApplicable))}`}.{" "}
          <JourneySources ids={row.sources} own={sources} />
        </span>
      </th>
      <td class="number" data-observed>
        {f.days(days).value}
      </td>
      <td class="number">
        {predicted !== null && (
          <>
            <b>{f.day(predicted.p50)}</b> {f.days(asRange(predicted)).value}
          </>
        )}
      </td>
      <td>{predicted !== null && <HitMark row={row} longest={longest} />}</td>
    </tr>
  );
}

/** The range that was computed as a bar, what was observed as a diamond: filled inside, open in the warning colour outside. */
function HitMark({ row: { days, predicted, inside }, longest }: Pick<RowProps, "row" | "longest">) {
  const { t } = useI18n();
  const at = (value: number) => 6 + (value / longest) * 84;
  const range = predicted === null ? null : asRange(predicted);
  const x = at(days.typical);
  return (
    <svg class="hit" viewBox="0 0 96 16" role="img" aria-label={inside === true ? t.inside : t.outside}>
      {range !== null && (
        <>
          <rect x={at(range.low)} y="5" width={Math.max(1, at(range.high) - at(range.low))} height="6" />
          <path class="hit-middle" d={`M${at(range.typical)} 3v10`} />
        </>
      )}
      <path class="hit-observed" d={`M${x} 3l5 5-5 5-5-5z`} data-inside={inside} />
    </svg>
  );
}

function JourneySources({ ids, own }: { readonly ids: readonly string[]; readonly own: readonly Source[] }) {
  const { initial, lazyData } = useAtlas().state;
  const all = lazyData.provenance.value?.sources;
  const found = ids
    .map((id) => own.find((source) => source.id === id) ?? initial.catalog.sources[id] ?? all?.[id])
    .filter((source) => source !== undefined);
  return (
    <span class="sources-inline">
      {found.map((source) => (
        <SourceLink key={source.id} source={source} text={source.publisher} />
      ))}
    </span>
  );
}

/** The journeys are described in English where their sources are; other languages bring their own words. */
function useJourneyTexts(): JourneyTexts | null {
  const { late } = useAtlas().state;
  const { language } = useI18n();
  const texts = language === "en" ? null : late.of("journeys", LOADERS[language], `journeys-${language}`);
  useEffect(() => {
    texts?.fetch();
    return texts?.drop;
  }, [texts]);
  return texts?.value.value ?? null;
}
