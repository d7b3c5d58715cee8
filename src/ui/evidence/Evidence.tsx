import { useLayoutEffect, useRef } from "preact/hooks";
import { subjectOf, type Subject } from "../../state/evidence";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { LegDistance, LegEvidence } from "./LegEvidence";
import { OptionEvidence } from "./OptionEvidence";
import { SideEvidence } from "./SideEvidence";
import { StatedEvidence } from "./StatedEvidence";

/** What an opened figure is made of: formula in words, inputs with their kinds, sources. Escape closes it and gives the focus back. */
export function Evidence() {
  const { state } = useAtlas();
  const id = state.view.view.value.figure;
  const subject =
    id === null ? null : subjectOf(id, state.known, state.answer.comparison.value, state.library.plans.value);
  return subject === null ? null : <EvidenceSheet key={id} id={id ?? ""} subject={subject} />;
}

function EvidenceSheet({ id, subject }: { readonly id: string; readonly subject: Subject }) {
  const { view, library } = useAtlas().state;
  const { t } = useSpeech();
  const sheet = useRef<HTMLElement>(null);
  const close = () => {
    view.closeFigure();
    document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`)?.focus();
  };
  useLayoutEffect(() => {
    library.fetchProvenance();
    sheet.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <section class="evidence" role="dialog" aria-label={t.whereFrom} ref={sheet} tabIndex={-1}>
      <div class="evidence-head small quiet">
        {t.whereFrom}
        <button type="button" class="bare" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {subject.kind === "option" ? (
        <OptionEvidence subject={subject} answer={id.split("/")[0] ?? ""} />
      ) : subject.kind === "leg" ? (
        <LegEvidence subject={subject} />
      ) : subject.kind === "plan" ? (
        <LegDistance
          leg={{
            ...subject.leg,
            ...subject.plan,
            countries: {},
            sources: subject.leg.figures.flatMap(({ sources }) => sources),
          }}
        />
      ) : subject.kind === "limit" || subject.kind === "component" ? (
        <SideEvidence subject={subject} />
      ) : (
        <StatedEvidence subject={subject} />
      )}
    </section>
  );
}
