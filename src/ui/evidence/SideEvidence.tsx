import type { SideSubject } from "../../state/side";
import { passageName, placeName, stopName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { Value } from "../Figure";
import { statedText } from "../explore/StatedFigures";
import { Claim, ComponentInput, KindKey, Part, SourceList } from "./parts";

/** A limit of a passage, or an input of the model: as somebody published it, or as it was assumed and why. */
export function SideEvidence({ subject }: { readonly subject: SideSubject }) {
  if (subject.kind === "reached") return <ReachedEvidence place={subject.place} />;
  return subject.kind === "limit" ? <LimitEvidence subject={subject} /> : <InputEvidence subject={subject} />;
}

function LimitEvidence({
  subject: { passage, figure },
}: {
  readonly subject: Extract<SideSubject, { kind: "limit" }>;
}) {
  const { known } = useAtlas().state;
  const speech = useSpeech();
  const { t, f, language } = speech;
  const quantity = t.limitNames[figure.quantity] ?? figure.quantity;
  return (
    <>
      <Claim figure={statedText(speech, figure)}>
        {t.statedAs(quantity, passageName(known.catalog, language, passage.id), f.date(figure.asOf))}
      </Claim>
      <Part title={t.kindOfFigure}>
        <KindKey kinds={[figure.kind]} />
        {figure.note !== undefined && <p>{figure.note}</p>}
      </Part>
      <SourceList ids={figure.sources} />
    </>
  );
}

/** Days to a place: what they are, and the answer that takes them apart. */
function ReachedEvidence({ place }: { readonly place: string }) {
  const { known, reach, question, view } = useAtlas().state;
  const { t, f, language } = useSpeech();
  const found = reach.reach.value;
  const reached = found?.places.find(({ id }) => id === place);
  if (found === null || reached === undefined) return <p>{t.notKnown}</p>;
  const [from, to] = [found.from, place].map((id) => placeName(known.catalog, language, id));
  return (
    <>
      <Claim figure={<Value {...f.days({ low: reached.days, high: reached.days })} />}>
        {t.usualDaysOf(t.pair(from ?? "", to ?? ""), f.month(found.scenario.month))}
      </Claim>
      <Part title={t.formula}>
        <p>{t.formulaReached(f.list(reached.modes.map((mode) => t.modesInRow[mode])))}</p>
      </Part>
      <Part title={t.inputs}>
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              view.closeFigure();
              question.setTo(place);
            }}
          >
            {t.everyWayTo(to ?? "")}
          </button>
        </p>
      </Part>
    </>
  );
}

function InputEvidence({
  subject: { component: id, at },
}: {
  readonly subject: Extract<SideSubject, { kind: "component" }>;
}) {
  const { known, library } = useAtlas().state;
  const { t, language } = useSpeech();
  const component = library.provenance.value?.components[id];
  return (
    <>
      <p>{t.waitOf(stopName(known.catalog, language, at))}</p>
      <Part title={t.inputs}>
        <ComponentInput component={component} id={id} />
        {component !== undefined && <KindKey kinds={[component.kind]} />}
      </Part>
      <SourceList ids={component?.sources ?? []} />
    </>
  );
}
