import { useEffect } from "preact/hooks";
import type { Passage } from "../../core/model/catalog";
import { detailFigureId } from "../../state/detail-figures";
import { BackButton } from "../parts/BackButton";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";
import { SourceLinks } from "../parts/SourceLinks";
import { Seasons } from "./Seasons";
import { StatusNotes } from "./StatusNotes";
import { statedText } from "./StatedFigures";
import { Traffic } from "./Traffic";
import { UsedBy } from "./UsedBy";
import { Waits } from "./Waits";

/** A strait, canal or ice passage: how it stands, what fits through, how long ships wait, which ways go by it. */
export function PassageCard({ passage }: { readonly passage: Passage }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  useEffect(state.lazyData.fetchProvenance, [state]);
  const { id, kind, names, limits, sources, note } = passage;
  return (
    <article class="page stop" data-stop={id}>
      <BackButton />
      <h1>{names[language]}</h1>
      <p class="quiet">
        {t.passageKinds[kind]}
        {passage.defaultOpen ? "" : `, ${t.openedOnDemand}`}
      </p>
      <StatusNotes kind="passage" id={id} />
      <Traffic passage={id} />
      <CloseVerb passage={passage} />
      <section class="section">
        <h2>{t.limits}</h2>
        {limits.length === 0 ? (
          <p class="small quiet">{t.noLimits}</p>
        ) : (
          <table class="stated small">
            <tbody>
              {limits.map((figure, index) => (
                <tr key={index}>
                  <th scope="row">{t.limitNames[figure.quantity] ?? figure.quantity}</th>
                  <td class="number">
                    <FigureButton id={detailFigureId.limit(id, index)}>
                      {statedText({ t, f, language }, figure)}
                    </FigureButton>
                  </td>
                  <td>
                    <KindMark kind={figure.kind} />
                  </td>
                  <td class="quiet number">{figure.asOf}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <Waits stop={id} />
      <Seasons stop={id} />
      <UsedBy stops={[id]} />
      <p class="small quiet place-sources">
        {note} <SourceLinks ids={sources} />
      </p>
    </article>
  );
}

/** Closes or opens the passage in the question, and shows what that does to it. */
function CloseVerb({ passage: { id, kind, defaultOpen } }: { readonly passage: Passage }) {
  const { question, view } = useAtlas().state;
  const { t } = useI18n();
  const { closed, opened } = question.question.value.scenario;
  if (kind === "cape") return null; // one can always sail round it
  const isOpen = defaultOpen ? !closed.includes(id) : opened.includes(id);
  const toggle = () => {
    if (defaultOpen) question.toggleClosed(id);
    else question.toggleOpened(id);
    if (view.view.peek().room !== "compare") view.setRoom("compare");
  };
  return (
    <p class="page-verbs">
      <button type="button" class="button" onClick={toggle}>
        {isOpen ? t.closeIt : t.openIt}
      </button>
      <span class="small quiet">{isOpen ? t.openInQuestion : t.closedInQuestion}</span>
    </p>
  );
}
