import { passageState } from "../../core/time/nsr-season";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** How a stop fares through the year, where a season rule speaks of it; the Northern Sea Route by the ship asked for. */
export function Seasons({ stop }: { readonly stop: string }) {
  const { lazyData, question } = useAtlas().state;
  const { t } = useI18n();
  const provenance = lazyData.provenance.value;
  if (provenance === null) return null;
  const { iceClass } = question.question.value.scenario;
  const rules = provenance.seasons.filter(({ applies }) => applies.includes(stop));
  const { nsr } = provenance;
  const ice = stop === "nsr" ? nsr.rules.filter((rule) => rule.iceClass === iceClass) : [];
  if (rules.length === 0 && ice.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.season}</h2>
      {rules.map(({ id, months, sources, note }) => (
        <Strip key={id} states={months.map((state) => t.seasonStates[state])} sources={sources} note={note} />
      ))}
      {ice.length > 0 && (
        <Strip
          states={MONTHS.map((month) => t.nsrStates[passageState(nsr, nsr.seas, month, iceClass)])}
          sources={ice.flatMap(({ sources }) => sources)}
          note={t.iceClassAsked(iceClass === "none" ? t.noIceClass : iceClass)}
        />
      )}
    </section>
  );
}

interface StripProps {
  readonly states: readonly string[]; // January first
  readonly sources: readonly string[];
  readonly note: string | undefined;
}

/** Months with the same state in one line: "April to November: open". */
function Strip({ states, sources, note }: StripProps) {
  const { t, f } = useI18n();
  const { month } = useAtlas().state.question.question.value.scenario;
  const runs = states.reduce<{ from: number; to: number; state: string }[]>((done, state, index) => {
    const last = done.at(-1);
    if (last?.state === state) last.to = index + 1;
    else done.push({ from: index + 1, to: index + 1, state });
    return done;
  }, []);
  return (
    <>
      <ul class="small season">
        {runs.map(({ from, to, state }) => (
          <li key={from} data-now={from <= month && month <= to}>
            {t.termNamed(from === to ? f.month(from) : t.monthsTo(f.month(from), f.month(to)), state)}
          </li>
        ))}
      </ul>
      <p class="small quiet">
        {note} <SourceLinks ids={sources} short />
      </p>
    </>
  );
}
