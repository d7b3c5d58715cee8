import { isOld, recordsOf, type StatusRecord, type SubjectKind } from "../../core/model/status";
import type { Variant } from "../../core/model/corridor";
import { optionName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";
import { StateDates } from "../parts/StateDates";

interface Props {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly variants?: readonly Variant[]; // of a corridor
}

/** Every state of a thing, the newest first: since when, last seen on which day; or that none is known. Then its variants'. */
export function StatusNotes({ kind, id, variants = [] }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { status } = catalog;
  const { t, language } = useI18n();
  const records = recordsOf(status.records, kind, id);
  return (
    <section class="section">
      <h2>{t.state}</h2>
      {records.length === 0 && <p class="small quiet">{status.unfollowed[language]}</p>}
      <ul class="status-notes">
        {records.map((record) => (
          <li key={record.id}>
            <Note record={record} />
          </li>
        ))}
        {variants.flatMap((variant) =>
          recordsOf(status.records, "variant", variant.id).map((record) => (
            <li key={record.id}>
              <b class="small">{optionName(catalog, language, { id: variant.id, corridor: id, name: variant.id })}</b>
              <Note record={record} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function Note({ record }: { readonly record: StatusRecord }) {
  const { catalog, day } = useAtlas().state.initial;
  const { language } = useI18n();
  return (
    <div class={isOld(catalog.status, record, day) ? "aged" : ""}>
      <p class="small">
        <StateDates record={record} />
      </p>
      <p>
        {record.text[language]} <SourceLinks ids={record.sources} />
      </p>
    </div>
  );
}
