import { useLayoutEffect, useRef } from "preact/hooks";
import { subjectOf, type EvidenceSubject } from "../../state/evidence-subject";
import { useAtlas, useI18n } from "../context";
import { lazy } from "../hooks/lazy";
import { Icon } from "../parts/Icon";
import { LegDistance, LegEvidence } from "./LegEvidence";
import { OptionEvidence } from "./OptionEvidence";
import { SheetActions } from "./SheetActions";
import { SideEvidence } from "./SideEvidence";
import { StatedEvidence } from "./StatedEvidence";

/** What an opened figure is made of: formula in words, inputs with their kinds, sources. Escape closes it and gives the focus back. */
export function Evidence() {
  const { state } = useAtlas();
  const id = state.view.view.value.figure;
  const subject =
    id === null ? null : subjectOf(id, state.initial, state.answer.comparison.value, state.lazyData.plans.value);
  return subject === null ? null : <EvidenceSheet key={id} id={id ?? ""} subject={subject} />;
}

/** The page on how good the numbers are: its code and its figures come when it is opened. */
const LaterAccuracy = lazy("accuracy", "in place", async () => (await import("./AccuracyPage")).AccuracyPage);

function EvidenceSheet({ id, subject }: { readonly id: string; readonly subject: EvidenceSubject }) {
  const { view, lazyData } = useAtlas().state;
  const { t } = useI18n();
  const title = subject.kind === "accuracy" ? t.howGood : t.whereFrom;
  const sheet = useRef<HTMLElement>(null);
  const close = () => {
    view.closeFigure();
    document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`)?.focus();
  };
  useLayoutEffect(() => {
    lazyData.fetchProvenance();
    sheet.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <section class="evidence" role="dialog" aria-label={title} ref={sheet} tabIndex={-1}>
      <div class="evidence-head small quiet">
        {subject.kind === "accuracy" ? null : title}
        <button type="button" class="bare" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {subject.kind === "leg" && subject.option.wouldRun !== undefined && (
        <p class="small quiet">{t.inNormalTimesOnly}</p>
      )}
      {subject.kind === "accuracy" ? (
        <LaterAccuracy />
      ) : subject.kind === "option" ? (
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
      ) : subject.kind === "limit" || subject.kind === "component" || subject.kind === "reached" ? (
        <SideEvidence subject={subject} />
      ) : (
        <StatedEvidence subject={subject} />
      )}
      {subject.kind !== "accuracy" && <SheetActions id={id} sheet={sheet} />}
    </section>
  );
}
