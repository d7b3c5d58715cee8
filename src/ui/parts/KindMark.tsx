import type { DistanceKind } from "../../core/model/leg";
import type { FigureKind } from "../../core/model/provenance";
import { useI18n } from "../context";

/** Square: published. Ring: measured. Plus: computed. Hatch: assumed. Open square: disputed. */
export function KindMark({ kind }: { readonly kind: FigureKind | DistanceKind }) {
  const { t } = useI18n();
  return (
    <svg class="kind" viewBox="0 0 12 12" role="img" aria-label={t.kinds[kind]} data-kind={kind}>
      <title>{t.kinds[kind]}</title>
      <Mark kind={kind} />
    </svg>
  );
}

/** The mark with its word beside it. */
export function NamedKind({ kind }: { readonly kind: FigureKind }) {
  const { t } = useI18n();
  return (
    <>
      <svg class="kind" viewBox="0 0 12 12" aria-hidden="true">
        <Mark kind={kind} />
      </svg>
      {t.kinds[kind]}
    </>
  );
}

function Mark({ kind }: { readonly kind: FigureKind | DistanceKind }) {
  return <path d={MARKS[kind]} fill={kind === "published" ? "currentColor" : "none"} />;
}

export const KINDS = [
  "published",
  "measured",
  "computed",
  "assumed",
  "disputed",
] as const satisfies readonly FigureKind[];

const MARKS: Record<FigureKind, string> = {
  published: "M2 2h8v8H2z",
  measured: "M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8",
  computed: "M6 1.5v9M1.5 6h9",
  assumed: "M1.5 7 6 2.5M3 10.5 10 3.5M6.5 10.5l4-4",
  disputed: "M2 2h8v8H2zM2 10l8-8",
};
