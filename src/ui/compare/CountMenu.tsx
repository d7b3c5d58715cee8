import { BASES, basisOf, type Basis } from "../../core/model/basis";
import { isDate } from "../../core/time/calendar";
import { useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import { Select } from "../parts/Segments";
import { Amount } from "./Amount";
import { BarMenu } from "./BarMenu";
import { Chosen } from "./Chosen";

const CARGO_USD = { low: 0, high: 10_000_000 };
const RATE_PCT = { low: 0, high: 1000 };
const CHANCE_PCT = { low: 1, high: 99 };
const USUAL_CHANCE_PCT = 90;

/** What the days count, what trains run, what a day is worth to the cargo, and by when it must be there. */
export function CountMenu() {
  const { question } = useAtlas().state;
  const { t } = useI18n();
  const { basis, trains } = useStable(() => {
    const { scenario } = question.question.value;
    return { basis: basisOf(scenario), trains: scenario.trains ?? "usual" };
  });
  const bases = BASES.map((value) => ({ value, label: t.bases[value] }));
  const kinds = [
    { value: "usual" as const, label: t.usualTrains },
    { value: "express" as const, label: t.expressTrains },
  ];
  return (
    <BarMenu name="basis" label={t.basis} value={t.shortBases[basis]}>
      <p class="small quiet">{t.basisCounts[basis]}</p>
      <div class="bar-fields">
        <Chosen label={t.basis}>
          <Select<Basis>
            legend={t.basis}
            choices={bases}
            chosen={basis}
            onChoose={(next) => question.wish({ basis: next === "terminal" ? undefined : next })}
          />
        </Chosen>
        <Chosen label={t.trains}>
          <Select
            legend={t.trains}
            choices={kinds}
            chosen={trains}
            onChoose={(next) => question.wish({ trains: next === "express" ? next : undefined })}
          />
        </Chosen>
        <CargoFields />
        <ArrivalFields />
      </div>
    </BarMenu>
  );
}

/** An empty value means freight alone; an empty rate the cost of capital in the data. */
function CargoFields() {
  const { question, lazyData, initial } = useAtlas().state;
  const { t } = useI18n();
  const cargo = useStable(() => question.question.value.scenario.cargo ?? null);
  const usual = lazyData.provenance.value?.components["cargo-rate"]?.typical ?? initial.catalog.cargoRatePct;
  const rate = cargo?.ratePctPerYear ?? usual;
  return (
    <>
      <Amount
        label={t.cargoValue}
        unit={t.cargoUnit}
        value={cargo?.valueUsdPerTeu ?? null}
        bounds={CARGO_USD}
        empty={t.freightAlone}
        onChange={(value) =>
          question.wish({ cargo: value === null ? undefined : { valueUsdPerTeu: value, ratePctPerYear: rate } })
        }
      />
      {cargo !== null && (
        <Amount
          label={t.cargoRate}
          unit="%"
          value={cargo.ratePctPerYear}
          bounds={RATE_PCT}
          empty={String(usual)}
          onChange={(next) => question.wish({ cargo: { ...cargo, ratePctPerYear: next ?? usual } })}
        />
      )}
    </>
  );
}

function ArrivalFields() {
  const { question } = useAtlas().state;
  const { t } = useI18n();
  const arrival = useStable(() => question.question.value.scenario.arrival ?? null);
  const chancePct = arrival?.chancePct ?? USUAL_CHANCE_PCT;
  return (
    <>
      <Chosen label={t.arriveBy}>
        <input
          type="date"
          aria-label={t.arriveBy}
          value={arrival?.by ?? ""}
          onChange={({ currentTarget: { value } }) =>
            question.wish({ arrival: isDate(value) ? { by: value, chancePct } : undefined })
          }
        />
      </Chosen>
      {arrival !== null && (
        <Amount
          label={t.arrivalChance}
          unit="%"
          value={arrival.chancePct}
          bounds={CHANCE_PCT}
          empty={String(USUAL_CHANCE_PCT)}
          onChange={(next) => question.wish({ arrival: { ...arrival, chancePct: next ?? USUAL_CHANCE_PCT } })}
        />
      )}
    </>
  );
}
