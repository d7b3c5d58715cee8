import { lastCount, trafficState } from "../../core/model/traffic";
import { daysBetween, type TrafficSeries } from "../../core/model/status";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";

const [WIDTH, HEIGHT] = [376, 96]; // px
const FOOT = 18;

/** Ships a day through a passage against the normal year, and what the written rule makes of the last count. */
export function Traffic({ passage }: { readonly passage: string }) {
  const { status } = useAtlas().state.initial.catalog;
  const { t, f } = useI18n();
  const series = status.series.find((one) => one.passage === passage);
  const last = series === undefined ? null : lastCount(series);
  if (series === undefined || last === null) return null;
  const state = trafficState(status, series);
  const [from, to] = [startOf(series), last.at.split("/").at(-1)!];
  return (
    <section class="section traffic">
      <h2>
        {t.traffic}
        {state !== null && `: ${t.trafficRule[state]}`}
      </h2>
      <TrafficChart series={series} label={t.trafficFrom(f.shortDate(from), f.shortDate(to))} />
      <p class="small">
        {t.trafficLast(f.number(last.ships), f.date(to), `${last.by}, ${t.grades[last.grade]}`)}{" "}
        {t.trafficNote(f.number(Math.round(series.normal.ships)), series.normal.asOf)}{" "}
        <SourceLinks ids={[...new Set([...last.sources, ...series.normal.sources])]} />
      </p>
    </section>
  );
}

function startOf({ parts }: TrafficSeries): string {
  return parts.flatMap(({ points }) => points.map(({ at }) => at.split("/")[0]!)).toSorted()[0]!;
}

/** Months of the longest series as bars, single counts as dots, the normal year as a line; years along the foot. */
function TrafficChart({ series, label }: { readonly series: TrafficSeries; readonly label: string }) {
  const { f } = useI18n();
  const start = startOf(series);
  const points = series.parts.flatMap((part) => part.points);
  const most = Math.max(series.normal.ships, ...points.map(({ ships }) => ships));
  const end = Math.max(...points.map(({ at }) => daysBetween(start, at.split("/").at(-1)!))) + 31;
  const x = (at: string) => (daysBetween(start, at.split("/")[0]!) / end) * WIDTH;
  const y = (ships: number) => (HEIGHT - FOOT) * (1 - ships / most);
  const years = [...new Set(points.map(({ at }) => at.slice(0, 4)))].filter((year) => x(year) >= 0);
  const bar = WIDTH / (end / 30.5) - 1;
  return (
    <svg class="traffic-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {points.map(({ at, ships }) =>
        at.length === DAY ? (
          <circle key={`${at} ${ships}`} cx={x(at)} cy={y(ships)} r="2.5">
            <title>{`${f.date(at)}: ${f.number(ships, 1)}`}</title>
          </circle>
        ) : (
          <rect key={`${at} ${ships}`} x={x(at)} y={y(ships)} width={bar} height={HEIGHT - FOOT - y(ships)}>
            <title>{`${f.date(at.split("/")[0]!.slice(0, 7))}: ${f.number(ships, 1)}`}</title>
          </rect>
        ),
      )}
      <path class="normal" d={`M0 ${y(series.normal.ships)}H${WIDTH}`} />
      <path class="base" d={`M0 ${HEIGHT - FOOT + 0.5}H${WIDTH}`} />
      {years.map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 3}>
          {year}
        </text>
      ))}
    </svg>
  );
}

const DAY = "2026-10-07".length;
