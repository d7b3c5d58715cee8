import type { EvidenceSubject } from "../../state/evidence";
import { corridorName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { quantityName, statedText } from "../explore/StatedFigures";
import { Claim, Provenance } from "./parts";

/** A figure that stands in the data as somebody published it. */
export function StatedEvidence({ subject }: { readonly subject: Extract<EvidenceSubject, { kind: "stated" }> }) {
  const { known } = useAtlas().state;
  const speech = useI18n();
  const { t, f, language } = speech;
  const { corridor, figure } = subject;
  return (
    <>
      <Claim figure={statedText(speech, figure)}>
        {t.statedAs(
          quantityName(known, speech, corridor.id, figure.quantity),
          corridorName(known.catalog, language, corridor.id),
          f.date(figure.asOf),
        )}
      </Claim>
      <Provenance figure={figure} />
    </>
  );
}
