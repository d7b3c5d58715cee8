import { length } from "@turf/length";
import type { Component } from "../../core/model/provenance";
import type { Leg } from "../../core/model/leg";
import type { Position } from "../../core/geodesy/position";
import type { EvidenceSubject } from "../../state/evidence-subject";
import { placeName, stopName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { Value } from "../parts/Figure";
import { KindMark } from "../parts/KindMark";
import { ComponentInput, KindKey, OpenedFigure, Part, SourceList } from "./parts";

type MeasuredLeg = Pick<
  Leg,
  "from" | "to" | "mode" | "distanceKm" | "distanceKind" | "measuredKm" | "line" | "countries" | "sources"
>;
type LegSubject = Extract<EvidenceSubject, { kind: "leg" }>;

export function LegEvidence({ subject }: { readonly subject: LegSubject }) {
  if (subject.quantity === "distance") return <LegDistance leg={subject.leg} />;
  return subject.quantity === "running" ? <LegRunning subject={subject} /> : <LegDwell subject={subject} />;
}

/** The same line measured three ways, each labelled; the first is the figure quoted. */
export function LegDistance({ leg }: { readonly leg: MeasuredLeg }) {
  const { state } = useAtlas();
  const { t, f } = useI18n();
  const { units } = state.view.view.value;
  const km = (value: number) => <Value {...f.distance(value, units)} />;
  return (
    <>
      <OpenedFigure figure={km(leg.distanceKm)}>
        {t.legDistance(useLegName(leg))} <KindMark kind={leg.distanceKind} />
      </OpenedFigure>
      <Part title={t.formula}>
        <p>{leg.distanceKind === "published" ? t.formulaPublished : t.formulaMeasured}</p>
      </Part>
      <Part title={t.inputs}>
        <table class="measures small">
          <tbody>
            {leg.distanceKind === "published" && (
              <tr>
                <th scope="row">{t.publishedChainage}</th>
                <td class="number" data-measure="published">
                  {km(leg.distanceKm)}
                </td>
              </tr>
            )}
            <tr>
              <th scope="row">{t.onEllipsoid}</th>
              <td class="number" data-measure="ellipsoid">
                {km(leg.measuredKm)}
              </td>
            </tr>
            <tr>
              <th scope="row">{t.onSphere}</th>
              <td class="number" data-measure="turf">
                {km(sphereKm(leg.line))}
              </td>
            </tr>
          </tbody>
        </table>
        {Object.keys(leg.countries).length > 0 && (
          <p class="small quiet">
            {f.list(
              Object.entries(leg.countries).map(([code, value]) =>
                t.countryKm(f.country(code), f.distance(value, units).value),
              ),
            )}
          </p>
        )}
      </Part>
      <SourceList ids={leg.sources} />
    </>
  );
}

/** Length of a line by turf: great circles on a sphere of 6371.0088 km. */
export function sphereKm(line: readonly Position[]): number {
  return length(
    { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: line.map((at) => [...at]) } },
    { units: "kilometers" },
  );
}

function LegRunning({ subject: { leg } }: { readonly subject: LegSubject }) {
  const { lazyData, view } = useAtlas().state;
  const { t, f } = useI18n();
  const components = lazyData.provenance.value?.components;
  const { units } = view.view.value;
  return (
    <>
      <OpenedFigure figure={<Value {...f.days(leg.runningDays)} />}>{t.legRunning(useLegName(leg))}</OpenedFigure>
      <Part title={t.formula}>
        <p>{t.formulaRunning}</p>
      </Part>
      <Part title={t.inputs}>
        <ul class="inputs">
          {leg.running.map((part, index) => (
            <li key={index}>
              <p>
                <Value {...f.distance(part.distanceKm, units)} />{" "}
                <span class="quiet">{t.atSpeed(rangeText(f.number, part.speedKmh.low, part.speedKmh.high))}</span>
              </p>
              <ComponentInput component={components?.[part.component]} id={part.component} />
            </li>
          ))}
        </ul>
        <Kinds components={leg.running.map((part) => components?.[part.component])} />
      </Part>
      <SourceList ids={leg.running.flatMap((part) => components?.[part.component]?.sources ?? [])} />
    </>
  );
}

function LegDwell({ subject: { leg } }: { readonly subject: LegSubject }) {
  const { lazyData, initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const components = lazyData.provenance.value?.components;
  return (
    <>
      <OpenedFigure figure={<Value {...f.days(leg.dwellDays)} />}>{t.legDwell(useLegName(leg))}</OpenedFigure>
      <Part title={t.formula}>
        <p>{leg.transfers.length === 0 ? t.formulaNoDwell : t.formulaDwell}</p>
      </Part>
      {leg.transfers.length > 0 && (
        <Part title={t.inputs}>
          <ul class="inputs">
            {leg.transfers.map((transfer, index) => (
              <li key={index}>
                <p>
                  {t.transferAt(t.transfers[transfer.kind], stopName(initial.catalog, language, transfer.at))}:{" "}
                  <Value {...f.days(transfer.dwellDays)} />
                </p>
                <ComponentInput component={components?.[transfer.component]} id={transfer.component} />
              </li>
            ))}
          </ul>
          <Kinds components={leg.transfers.map((transfer) => components?.[transfer.component])} />
        </Part>
      )}
      <SourceList ids={leg.transfers.flatMap((transfer) => components?.[transfer.component]?.sources ?? [])} />
    </>
  );
}

function Kinds({ components }: { readonly components: readonly (Component | undefined)[] }) {
  return <KindKey kinds={components.flatMap((component) => (component === undefined ? [] : [component.kind]))} />;
}

function useLegName(leg: Pick<Leg, "from" | "to" | "mode">): string {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  return `${t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to))}, ${t.modesInRow[leg.mode]}`;
}

function rangeText(number: (value: number) => string, low: number, high: number): string {
  const [from, to] = [number(low), number(high)];
  return from === to ? from : `${from}–${to}`;
}
