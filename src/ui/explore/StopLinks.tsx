import { Fragment } from "preact";
import type { Leg } from "../../core/model/leg";
import { stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";

/** The passages and borders of some legs, each opening its card. */
export function StopLinks({ legs }: { readonly legs: readonly Leg[] }) {
  const { initial, selection } = useAtlas().state;
  const { t, language } = useI18n();
  const { catalog } = initial;
  const stops = legs.flatMap(({ transfers }) =>
    transfers.filter(({ kind }) => kind === "passage" || kind === "border"),
  );
  const ids = [...new Set(stops.map(({ at }) => at))];
  if (ids.length === 0) return null;
  return (
    <span class="stop-links small quiet">
      {t.through}{" "}
      {ids.map((id, index) => (
        <Fragment key={id}>
          <span class="stop-link">
            <button type="button" class="link" onClick={() => selection.openStop(id)}>
              {stopName(catalog, language, id)}
            </button>
            {index < ids.length - 1 && <span class="comma">,</span>}
          </span>{" "}
        </Fragment>
      ))}
    </span>
  );
}
