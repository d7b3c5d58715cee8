import type { DetailSubject } from "../../state/detail-figures";
import { passageName, stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { statedText } from "../explore/StatedFigures";
import { ReachedEvidence } from "./ReachedEvidence";
import { ComponentInput, KindKey, OpenedFigure, Part, Provenance, SourceList } from "./parts";

/** A limit of a passage, or an input of the model: as somebody published it, or as it was assumed and why. */
export function SideEvidence({ subject }: { readonly subject: DetailSubject }) {
  if (subject.kind === "reached") return <ReachedEvidence place={subject.place} />;
  return subject.kind === "limit" ? <LimitEvidence subject={subject} /> : <InputEvidence subject={subject} />;
}

function LimitEvidence({
  subject: { passage, figure },
}: {
  readonly subject: Extract<DetailSubject, { kind: "limit" }>;
}) {
  const { initial } = useAtlas().state;
  const i18n = useI18n();
  const { t, f, language } = i18n;
  const quantity = t.limitNames[figure.quantity] ?? figure.quantity;
  return (
    <>
      <OpenedFigure figure={statedText(i18n, figure)}>
        {t.statedAs(quantity, passageName(initial.catalog, language, passage.id), f.date(figure.asOf))}
      </OpenedFigure>
      <Provenance figure={figure} />
    </>
  );
}

function InputEvidence({
  subject: { component: id, at },
}: {
  readonly subject: Extract<DetailSubject, { kind: "component" }>;
}) {
  const { initial, lazyData } = useAtlas().state;
  const { t, language } = useI18n();
  const component = lazyData.provenance.value?.components[id];
  return (
    <>
      <p>{t.waitOf(stopName(initial.catalog, language, at))}</p>
      <Part title={t.inputs}>
        <ComponentInput component={component} id={id} />
        {component !== undefined && <KindKey kinds={[component.kind]} />}
      </Part>
      <SourceList ids={component?.sources ?? []} />
    </>
  );
}
