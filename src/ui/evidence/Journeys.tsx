import { BASES, type Basis } from "../../core/model/basis";
import type { Accuracy } from "../../core/model/accuracy";
import { isCounted } from "../../core/time/observation";
import type { CalibrationRow } from "../../core/time/calibration";
import type { Source } from "../../core/model/provenance";
import { useI18n } from "../context";
import { asRange } from "../options/quantities";
import { useReason } from "../hooks/reason";
import { CalibrationGroups } from "./CalibrationGroups";
import { HitMark } from "./HitMark";
import { OwnSources } from "./OwnSources";

interface JourneysProps {
  readonly journeys: Accuracy["journeys"];
  readonly sources: readonly Source[];
}

/** Every documented journey beside the days that the model gives for it, by what its days count; nothing is left out without its reason. */
export function Journeys({ journeys, sources }: JourneysProps) {
  const { t, f } = useI18n();
  const { rows, overall } = journeys;
  const compared = rows.filter(({ inside, kind }) => inside !== null && isCounted(kind));
  const longest = Math.max(...rows.map(({ days, predicted }) => Math.max(days.high, predicted?.p90 ?? 0)));
  return (
    <>
      <p>
        {t.calibrationWords({
          compared: f.number(overall.rows),
          inside: f.number(compared.filter(({ inside }) => inside).length),
          share: f.number(Math.round(overall.insideShare * 100)),
          error: f.number(overall.medianErrorPct, 1),
          left: rows.length - overall.rows,
        })}
      </p>
      <CalibrationGroups journeys={journeys} />
      {BASES.map((basis) => (
        <JourneyTable key={basis} basis={basis} rows={rows} longest={longest} sources={sources} />
      ))}
    </>
  );
}

interface TableProps {
  readonly basis: Basis;
  readonly rows: readonly CalibrationRow[];
  readonly longest: number; // days
  readonly sources: readonly Source[];
}

function JourneyTable({ basis, rows, longest, sources }: TableProps) {
  const { t } = useI18n();
  const own = rows.filter((row) => row.basis === basis);
  const first = own.filter(({ predicted }) => predicted !== null);
  const left = own.filter(({ predicted }) => predicted === null);
  return (
    <table class="accuracy journeys small">
      <caption>
        <b>{t.bases[basis]}</b> {t.basisCounts[basis]}
      </caption>
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
        {[...first, ...left].map((row) => (
          <JourneyRow key={row.id} row={row} longest={longest} sources={sources} />
        ))}
      </tbody>
    </table>
  );
}

function JourneyRow({ row, longest, sources }: Omit<TableProps, "basis" | "rows"> & { readonly row: CalibrationRow }) {
  const { t, f, language } = useI18n();
  const { date, days, predicted, inside, reason, kind, journeys } = row;
  const text = row.texts[language];
  const reasonText = useReason();
  const whyNot = text.notApplicable ?? (reason === undefined ? null : reasonText(reason));
  return (
    <tr data-inside={inside ?? undefined} data-counted={isCounted(kind)}>
      <th scope="row">
        {text.what}
        <span class="journey-more quiet">
          {t.pair(text.from, text.to)}, {date}; {t.observationKinds[kind]}
          {journeys !== null && `, ${t.journeyCount(journeys)}`}
          {whyNot !== null && `; ${t.leftOutBecause(whyNot)}`}. <OwnSources ids={row.sources} sources={sources} />
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
      <td>
        {predicted !== null && (
          <HitMark observed={days.typical} computed={asRange(predicted)} inside={inside === true} most={longest} />
        )}
      </td>
    </tr>
  );
}
