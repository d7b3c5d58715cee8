import type { Corridor } from "../../core/model/corridor";
import { figureId } from "../../state/evidence";
import { placeName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";
import { Distance } from "../parts/quantities";

interface Props {
  readonly corridor: Corridor;
  readonly variant: string;
  readonly isAsked?: boolean; // a distance between two ends stands above
}

/** A variant whose legs no headline answer has: as the networks draw the plan, without days. */
export function PlannedLegs({ corridor, variant, isAsked = false }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog } = state.initial;
  const { units } = state.view.view.value;
  const ids = corridor.variants.find((one) => one.id === variant)?.legs ?? [];
  const legs = ids.map((id) => corridor.legs.find((leg) => leg.id === id)).filter((leg) => leg !== undefined);
  return (
    <section class="section">
      <h2>{t.legByLeg}</h2>
      {isAsked && <p class="small quiet">{t.plannedLegs}</p>}
      <ol class="planned small">
        {legs.map((leg) => {
          const plan = state.lazyData.plans.value.find(({ id }) => id === leg.id);
          return (
            <li
              key={leg.id}
              data-leg={leg.id}
              onMouseEnter={() => state.hover.light("leg", leg.id)}
              onMouseLeave={state.hover.clear}
            >
              <button type="button" class="leg-name" onClick={() => state.selection.chooseLeg(leg.id)}>
                {t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to))}
                <span class="quiet">{t.modesInRow[leg.mode]}</span>
              </button>
              {plan !== undefined && (
                <span>
                  <FigureButton id={figureId.plan(corridor.id, leg.id)}>
                    <Distance km={plan.distanceKm} units={units} format={f} />
                  </FigureButton>
                  <KindMark kind={plan.distanceKind} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
