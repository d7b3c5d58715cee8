import type { Agreement } from "../../core/model/published-figure";
import { useI18n } from "../context";

/** ≠ beside a published figure that is not what we compute for the same two ends, = beside one that is. */
export function AgreementMark({ agreement }: { readonly agreement: Agreement | null }) {
  const { t } = useI18n();
  if (agreement === null) return null;
  const words = t.agreements[agreement];
  return (
    <span class="agreement" role="img" aria-label={words} title={words} data-agreement={agreement}>
      {agreement === "differs" ? "≠" : "="}
    </span>
  );
}
