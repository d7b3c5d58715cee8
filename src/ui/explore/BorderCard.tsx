import { useEffect } from "preact/hooks";
import type { BorderPoint } from "../../core/model/catalog";
import { bordersAt } from "../../state/detail-figures";
import { placeName } from "../../state/names";
import { BackButton } from "../parts/BackButton";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";
import { Seasons } from "./Seasons";
import { UsedBy } from "./UsedBy";
import { Waits } from "./Waits";

/** A station where goods change hands, gauge or country. */
export function BorderCard({ station }: { readonly station: string }) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog } = state.initial;
  const border = catalog.borders[station];
  return (
    <article class="page stop" data-stop={station}>
      <BackButton />
      <h1>{placeName(catalog, language, station)}</h1>
      <p class="quiet">{border === undefined ? t.placeKinds.station : t.placeKinds.border}</p>
      {border?.place != null && <p class="small">{placeName(catalog, language, border.place)}</p>}
      <BorderFacts stop={station} />
    </article>
  );
}

/** What meets at a border, what is waited for there and who uses it; for a crossing, at each of its stations. */
export function BorderFacts({ stop }: { readonly stop: string }) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  useEffect(state.lazyData.fetchProvenance, [state]);
  const { catalog } = state.initial;
  const points = bordersAt(catalog, stop);
  const stops = points.length === 0 ? [stop] : points.map(([station]) => station);
  return (
    <>
      {points.map(([station, point]) => (
        <section key={station} class="section meets">
          <h2>{t.meetsHere(placeName(catalog, language, station))}</h2>
          <Lines point={point} />
        </section>
      ))}
      {stops.map((station) => (
        <Waits key={station} stop={station} />
      ))}
      {[...new Set([stop, ...stops])].map((one) => (
        <Seasons key={one} stop={one} />
      ))}
      <UsedBy stops={[stop, ...stops]} />
    </>
  );
}

function Lines({ point: { lines, sources } }: { readonly point: BorderPoint }) {
  const { t, f } = useI18n();
  const gauges = new Set(lines.flatMap(({ gaugeMm }) => gaugeMm ?? []));
  return (
    <>
      <ul class="small">
        {lines.map(({ mode, country, gaugeMm }) => (
          <li key={`${mode} ${country} ${gaugeMm}`}>
            {t.lineMeeting(f.country(country), t.modesInRow[mode], gaugeMm === null ? null : f.number(gaugeMm))}
          </li>
        ))}
      </ul>
      <p class="small quiet">
        {gauges.size > 1 ? `${t.breakOfGauge} ` : ""}
        <SourceLinks ids={sources.slice(0, 4)} short />
      </p>
    </>
  );
}
