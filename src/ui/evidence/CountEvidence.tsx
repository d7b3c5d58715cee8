import { daysComponents } from "../../core/model/option-counts";
import { figureId } from "../../state/evidence";
import type { OptionSubject } from "../../state/evidence-subject";
import { stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { FigureButton, Value } from "../parts/Figure";
import { useComponentNames, useEnds, useOptionName } from "./option-words";
import { ComponentInput, KindKey, OpenedFigure, Part, SourceList } from "./parts";

/** Where an option is handled or crosses a border: every stop, with how long it is waited there. */
export function StopsEvidence({
  subject: { option, comparison },
  answer,
}: {
  readonly subject: OptionSubject;
  readonly answer: string;
}) {
  const { initial, lazyData } = useAtlas().state;
  const { t, f, language } = useI18n();
  const components = lazyData.provenance.value?.components ?? {};
  const stops = option.legs.flatMap((leg) =>
    leg.transfers.filter(({ kind }) => kind !== "passage" && kind !== "call").map((stop) => ({ leg, stop })),
  );
  return (
    <>
      <OpenedFigure figure={f.number(stops.length)}>
        {t.stopsOf(useEnds(comparison), useOptionName(option))}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaStops}</p>
      </Part>
      <Part title={t.inputs}>
        <ul class="inputs">
          {stops.map(({ leg, stop }, index) => (
            <li key={index}>
              {t.transferAt(t.transfers[stop.kind], stopName(initial.catalog, language, stop.at))}:{" "}
              <FigureButton id={figureId.leg(answer, option.id, leg.id, "dwell")}>
                <Value {...f.days(stop.dwellDays)} />
              </FigureButton>
            </li>
          ))}
        </ul>
      </Part>
      <SourceList
        ids={[
          ...option.legs.flatMap(({ sources }) => sources),
          ...stops.flatMap(({ stop }) => components[stop.component]?.sources ?? []),
        ]}
      />
    </>
  );
}

/** How many of the figures behind the days are assumed, which, and why. */
export function AssumedEvidence({ subject: { option, comparison } }: { readonly subject: OptionSubject }) {
  const { lazyData } = useAtlas().state;
  const { t, f } = useI18n();
  const nameOf = useComponentNames(option);
  const all = daysComponents(option, lazyData.provenance.value?.components ?? {});
  const assumed = all.filter(({ kind }) => kind === "assumed");
  return (
    <>
      <OpenedFigure figure={t.countOf(f.number(assumed.length), f.number(all.length))}>
        {t.assumedShareOf(useEnds(comparison), useOptionName(option))}
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaAssumed}</p>
      </Part>
      <Part title={t.assumedInputs}>
        {assumed.map((component) => (
          <ComponentInput key={component.id} component={component} id={component.id} of={nameOf(component.id)} />
        ))}
        <KindKey kinds={all.map(({ kind }) => kind)} />
      </Part>
      <SourceList ids={all.flatMap(({ sources }) => sources)} />
    </>
  );
}
