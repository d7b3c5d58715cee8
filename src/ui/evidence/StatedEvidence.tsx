import type { Subject } from "../../state/evidence";
import { corridorName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { statedText } from "../explore/StatedFigures";
import { Claim, KindKey, Part, SourceList } from "./parts";

/** A figure that stands in the data as somebody published it. */
export function StatedEvidence({ subject }: { readonly subject: Extract<Subject, { kind: "stated" }> }) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  const { corridor, figure } = subject;
  return (
    <>
      <Claim figure={statedText(f, figure)}>
        {t.statedAs(
          t.quantities[figure.quantity] ?? figure.quantity,
          corridorName(catalog, language, corridor.id),
          f.date(figure.asOf),
        )}
      </Claim>
      <Part title={t.kindOfFigure}>
        <KindKey kinds={[figure.kind]} />
        {figure.note !== undefined && <p>{figure.note}</p>}
      </Part>
      <SourceList ids={figure.sources} />
    </>
  );
}
