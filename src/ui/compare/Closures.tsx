import type { Comparison, Option } from "../../core/model/comparison";
import { recordsOf, type StatusRecord } from "../../core/model/status";
import type { WayReason } from "../../core/model/reason";
import { ASKED, figureId } from "../../state/evidence";
import { corridorShortName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { useReason } from "../hooks/reason";
import { daysText } from "../parts/days";
import { FigureButton } from "../parts/Figure";
import { SourceLinks } from "../parts/SourceLinks";
import { StateDates } from "../parts/StateDates";

const MOST = 2; // notices; the table has the rest

/** Of each corridor no way of which can be used: why, since when, how that is known, and what it takes in normal times. */
export function Closures({ comparison }: { readonly comparison: Comparison }) {
  const corridors = [...new Set(comparison.options.map(({ corridor }) => corridor))];
  const shut = corridors.flatMap((corridor): Option[] => {
    const own = comparison.options.filter((option) => option.corridor === corridor);
    const [first] = own.toSorted((a, b) => (a.wouldTake?.p50 ?? Infinity) - (b.wouldTake?.p50 ?? Infinity));
    return first !== undefined && own.every(({ status }) => status === "closed") ? [first] : [];
  });
  return (
    <>
      {shut.slice(0, MOST).map((option) => (
        <Closure key={option.id} option={option} />
      ))}
    </>
  );
}

function Closure({ option }: { readonly option: Option }) {
  const { initial, question } = useAtlas().state;
  const { t, f, language } = useI18n();
  const reasonText = useReason();
  const { catalog } = initial;
  const record = option.reason === undefined ? null : whyShut(catalog.status.records, option.reason);
  const normal = catalog.presets.find(({ id }) => id === NORMAL_TIMES);
  return (
    <section class="closure small">
      <p>
        <b>{t.cannotUse(corridorShortName(catalog, language, option.corridor))}</b>{" "}
        {record === null ? (
          option.reason !== undefined && t.closedBecause(reasonText(option.reason))
        ) : (
          <>
            {record.text[language]} <StateDates record={record} />{" "}
            <SourceLinks ids={record.sources.slice(0, 1)} short />
          </>
        )}{" "}
        {option.wouldTake !== undefined &&
          t.normallyTakes(
            <FigureButton id={figureId.option(ASKED, option.id, "days")}>
              {daysText(f, option.wouldTake).value}
            </FigureButton>,
          )}{" "}
        {normal !== undefined && (
          <button type="button" class="link" onClick={() => question.take(normal)}>
            {t.inNormalTimes}
          </button>
        )}
      </p>
    </section>
  );
}

const NORMAL_TIMES = "normal-times";

/** The record that says so: of the ports, else of the passage, else of the corridor that stands still. */
function whyShut(records: readonly StatusRecord[], reason: WayReason): StatusRecord | null {
  if (reason.kind !== "closed") return null;
  const named = [
    ...reason.places.map((id) => ["place", id] as const),
    ...reason.passages.map((id) => ["passage", id] as const),
    ...(reason.suspended === null ? [] : [["corridor", reason.suspended] as const]),
  ];
  const found = named.flatMap(([kind, id]) => recordsOf(records, kind, id).slice(0, 1));
  return found.find(({ status }) => status === "closed" || status === "suspended") ?? null;
}
