import type { LedgerData } from "../../core/claims/ledger";
import type { Milestone } from "../../core/context/context";
import type { ClaimWords } from "../../export/claims-file";
import { useAtlas, useI18n } from "../context";
import { GradedSourceItem } from "./ClaimSources";

interface Props {
  readonly timeline: readonly Milestone[];
  readonly data: LedgerData;
  readonly words: ClaimWords;
}

/** Dated entries, newest first; a chosen one lights the map and opens its sources. */
export function Timeline({ timeline, data, words }: Props) {
  const { view } = useAtlas().state;
  const { f } = useI18n();
  const { t, language } = words;
  const { milestone } = view.view.value;
  return (
    <section class="timeline">
      <h1>{t.timeline.title}</h1>
      <p class="small quiet">{t.timeline.lead}</p>
      <ol>
        {timeline.toReversed().map(({ id, date, kind, text, sources }) => (
          <li key={id} data-open={id === milestone} data-entry={id}>
            <span class="small number quiet">{f.shortDate(date)}</span>
            <button
              type="button"
              class="timeline-open"
              aria-pressed={id === milestone}
              onClick={() => view.openMilestone(id === milestone ? null : id)}
            >
              {text[language]}
            </button>
            <span class="small quiet">{t.timeline.kinds[kind]}</span>
            {id === milestone && (
              <ul class="small timeline-sources">
                {sources.map(({ source, grade }) => (
                  <GradedSourceItem key={source} entry={data} id={source} grade={t.grades[grade]} words={words} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
