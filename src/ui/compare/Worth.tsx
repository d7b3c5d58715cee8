import type { Comparison, Option } from "../../core/model/comparison";
import { tieValueUsdPerTeu } from "../../core/money/generalised-cost";
import { ASKED, figureId } from "../../state/evidence";
import { optionName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { FigureButton } from "../parts/Figure";

/** By when to leave and what the time costs the cargo, where the question asks for it. */
export function Worth({ comparison }: { readonly comparison: Comparison }) {
  const { scenario, options } = comparison;
  const { t, f, language } = useI18n();
  const { catalog } = useAtlas().state.initial;
  const { cargo, arrival } = scenario;
  const timed = options.filter(({ days }) => days !== null);
  if ((cargo === undefined && arrival === undefined) || timed.length === 0) return null;
  return (
    <section class="section worth">
      {cargo !== undefined && (
        <p class="small quiet">
          {t.generalisedNote(f.number(cargo.valueUsdPerTeu), f.number(cargo.ratePctPerYear, 1))}
        </p>
      )}
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{t.option}</th>
            {cargo !== undefined && (
              <th scope="col" class="number">
                {t.generalisedCost}, {t.cargoUnit}
              </th>
            )}
            {arrival !== undefined && (
              <th scope="col">
                {t.arriveBy} {f.date(arrival.by)}, {f.number(arrival.chancePct)} %
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {timed.map((option) => (
            <tr key={option.id} data-option={option.id}>
              <th scope="row">{optionName(catalog, language, option)}</th>
              {cargo !== undefined && (
                <td class="number">
                  <WithTime option={option} />
                </td>
              )}
              {arrival !== undefined && (
                <td>
                  <FigureButton id={figureId.option(ASKED, option.id, "days")}>
                    {option.latestDeparture == null ? t.noDeparture : t.leaveBy(f.date(option.latestDeparture.date))}
                  </FigureButton>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Freight and the cost of the days, from the least to the most. */
export function WithTime({ option }: { readonly option: Option }) {
  const { t, f } = useI18n();
  const cost = option.generalisedCostUsdPerTeu ?? null;
  if (cost === null) return <>{t.notKnown}</>;
  return <FigureButton id={figureId.option(ASKED, option.id, "cost")}>{f.range(cost)}</FigureButton>;
}

interface TieProps {
  readonly option: Option;
  readonly other: Option;
  readonly ratePctPerYear: number;
}

/** The value of the cargo at which two options cost the same with the time they take. */
export function CargoTie({ option, other, ratePctPerYear }: TieProps) {
  const { t, f, language } = useI18n();
  const { catalog } = useAtlas().state.initial;
  const [a, b] = [option, other].map(({ costUsdPerTeu, days }) =>
    costUsdPerTeu === null || days === null ? null : { freightUsd: costUsdPerTeu.typical, days: days.p50 },
  );
  if (a == null || b == null) return null;
  const value = tieValueUsdPerTeu(a, b, ratePctPerYear);
  const names = [optionName(catalog, language, option), optionName(catalog, language, other)] as const;
  return (
    <p class="chart-more" data-tie={value ?? ""}>
      {value === null
        ? t.noTieValue(...names)
        : t.tieValue(
            ...names,
            <FigureButton id={figureId.option(ASKED, option.id, "cost")}>{f.number(Math.round(value))}</FigureButton>,
          )}
    </p>
  );
}
