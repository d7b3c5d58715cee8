import type { Axis } from "../../core/charts/axis";
import type { Option } from "../../core/model/comparison";
import { agreementOf } from "../../core/model/published-figure";
import { colourKey } from "../../state/scene/colours";
import { corridorName, corridorText, optionName, placeName } from "../../state/names";
import { newestRecord } from "../../core/model/status";
import { type Card } from "../../state/overview";
import { useAtlas, useStartWords } from "../context";
import { Saving } from "../options/Saving";
import { showClaims } from "./claims-of-page";
import { StateDates } from "../parts/StateDates";
import { AddToBriefing } from "../parts/AddToBriefing";
import { Swatch } from "../parts/Swatch";
import { CardFigures } from "./CardFigures";

interface Props {
  readonly card: Card;
  readonly scale: Axis;
}

/** One corridor beside the baseline with the same two ends. The whole card opens the corridor; its figures open their evidence. */
export function CorridorCard({ card, scale }: Props) {
  const { state } = useAtlas();
  const { t, language } = useStartWords();
  const { corridor, question, option, baseline } = card;
  const { catalog } = state.initial;
  const variant = option?.id ?? corridor.variants[0]?.id ?? corridor.id;
  const name = optionName(catalog, language, {
    id: variant,
    corridor: corridor.id,
    name: corridorName(catalog, language, corridor.id),
  });
  const status = newestRecord(catalog.status, "corridor", corridor.id);
  return (
    <li
      class="card"
      onMouseEnter={() => state.hover.light("corridor", corridor.id)}
      onMouseLeave={state.hover.clear}
      onFocusIn={() => state.hover.light("corridor", corridor.id)}
      onFocusOut={state.hover.clear}
    >
      <h2 class="card-name">
        <Swatch
          look={status?.status === "suspended" ? "suspended" : lookOf(option)}
          colour={colourKey(catalog, corridor.id)}
        />
        <button type="button" class="card-open" onClick={() => state.selection.openCorridor(corridor.id, variant)}>
          {name}
        </button>
        {question !== null && option !== null && <Claims card={card} variant={variant} />}
        <AddToBriefing kind="map" of={{ corridor: corridor.id, variant }} />
      </h2>
      <p class="small quiet">
        {question === null
          ? corridorText(catalog, language, corridor.id, "summary")
          : t.pair(placeName(catalog, language, question.from), placeName(catalog, language, question.to))}
        {status !== null && status.status !== "operating" && (
          <>
            {". "}
            <StateDates record={status} />
          </>
        )}
      </p>
      {question !== null && option !== null && (
        <CardFigures answer={question.id} option={option} baseline={baseline} scale={scale} />
      )}
      {question !== null && option?.status === "available" && (
        <p class="saving">
          <Saving answer={question.id} comparison={card.comparison} option={option} short />
        </p>
      )}
      <LedgerLink corridor={corridor.id} />
    </li>
  );
}

/** How many claims the ledger has about the corridor; opens them. */
function LedgerLink({ corridor }: { readonly corridor: string }) {
  const { initial, view } = useAtlas().state;
  const { t } = useStartWords();
  const count = initial.catalog.claimCounts[corridor] ?? 0;
  if (count === 0) return null;
  return (
    <p class="small ledger-link">
      <button type="button" class="link" onClick={() => view.openClaimsOn(corridor)}>
        {t.claimsInLedger(count)}
      </button>
    </p>
  );
}

/** How many published figures for the same two ends are not what we compute; they stand on the corridor's page. */
function Claims({ card: { corridor, question, option }, variant }: { readonly card: Card; readonly variant: string }) {
  const { state } = useAtlas();
  const { t } = useStartWords();
  if (question === null || option === null) return null;
  const count = corridor.figures.filter((figure) => agreementOf(figure, question, option) === "differs").length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="claims small"
      aria-label={t.claimsDifferFully(count)}
      onClick={() => {
        state.selection.openCorridor(corridor.id, variant);
        showClaims();
      }}
    >
      <span class="agreement" data-agreement="differs" aria-hidden="true">
        ≠
      </span>
      <span class="link">{t.claimsDiffer(count)}</span>
    </button>
  );
}

function lookOf(option: Option | null): "sea" | "rail" {
  const km = (mode: string) =>
    option?.legs.filter((leg) => leg.mode === mode).reduce((sum, leg) => sum + leg.distanceKm, 0) ?? 0;
  return km("rail") > km("sea") ? "rail" : "sea";
}

export function CardKey() {
  const { t } = useStartWords();
  return (
    <ul class="key">
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <rect y="1" width="24" height="6" fill="var(--ink-2)" />
        </svg>
        {t.corridor}
      </li>
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <rect x=".75" y="1.75" width="22.5" height="4.5" fill="none" stroke="var(--baseline)" stroke-width="1.5" />
        </svg>
        {t.baselineSameEnds}
      </li>
      <li>
        <svg width="3" height="14" aria-hidden="true">
          <rect width="2.5" height="14" fill="var(--ink)" />
        </svg>
        {t.middle}
      </li>
    </ul>
  );
}
