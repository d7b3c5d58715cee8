import type { EvidenceSubject } from "../../state/evidence-subject";
import { corridorName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { quantityName, statedText } from "../explore/StatedFigures";
import { OpenedFigure, Provenance } from "./parts";

/** A figure that stands in the data as somebody published it. */
export function StatedEvidence({ subject }: { readonly subject: Extract<EvidenceSubject, { kind: "stated" }> }) {
  const { initial } = useAtlas().state;
  const i18n = useI18n();
  const { t, f, language } = i18n;
  const { corridor, figure } = subject;
  return (
    <>
      <OpenedFigure figure={statedText(i18n, figure)}>
        {t.statedAs(
          quantityName(initial, i18n, corridor.id, figure.quantity),
          corridorName(initial.catalog, language, corridor.id),
          f.date(figure.asOf),
        )}
      </OpenedFigure>
      <Provenance figure={figure} />
    </>
  );
}
