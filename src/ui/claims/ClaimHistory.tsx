import { claimedRange, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { useAtlas, useI18n } from "../context";
import { ClaimLink } from "./ClaimFacts";

interface Props {
  readonly entry: LedgerEntry;
  readonly history: readonly LedgerEntry[];
  readonly words: ClaimWords;
}

const DESK_WIDTH = 860;
const PHONE_WIDTH = 440;
const HEIGHT = 92;
const EDGE = 28;

/** The same figure over the years: a dot a claim, and the same as a list. */
export function ClaimHistory({ entry, history, words }: Props) {
  const { f } = useI18n();
  const { t, language } = words;
  return (
    <section class="claim-history small">
      <h3 class="small">{t.labels.history}</h3>
      <HistoryDots entry={entry} history={history} words={words} />
      <ol>
        {history.map(({ claim, speaker }) => (
          <li key={claim.id} data-own={claim.id === entry.claim.id}>
            <span class="number">{f.shortDate(claim.date)}</span>
            <b>{claim.claimed === null ? "" : t.claimed(claim.claimed)}</b>
            {claim.id === entry.claim.id ? (
              <span>{speaker.names[language]}</span>
            ) : (
              <ClaimLink id={claim.id} text={speaker.names[language]} />
            )}
            <span class="quiet">{t.kinds[claim.kind]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function HistoryDots({ entry, history, words }: Props) {
  const isPhone = useAtlas().isPhone.value;
  const width = isPhone ? PHONE_WIDTH : DESK_WIDTH;
  const dots = history.flatMap(({ claim }) => {
    const range = claimedRange(claim);
    return range === null ? [] : [{ id: claim.id, kind: claim.kind, at: yearOf(claim.date), ...range }];
  });
  const years = dots.map(({ at }) => at);
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.1)];
  const values = dots.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) => EDGE + ((year - first) / Math.max(1, last - first)) * (width - 2 * EDGE);
  const y = (value: number) => HEIGHT - 30 - ((value - least) / Math.max(1e-9, most - least)) * (HEIGHT - 48);
  const named = namedDots(
    dots.map(({ id, at, high }) => ({ id, x: x(at), y: y(high) })),
    entry.claim.id,
  );
  const step = Math.ceil((last - first) / (isPhone ? 4 : 12));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => (year - first) % step === 0,
  );
  return (
    <svg class="history-dots" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={4} y2={HEIGHT - 20} class="scale-grid" />
          <text x={x(year)} y={HEIGHT - 6} class="scale-tick">
            {year}
          </text>
        </g>
      ))}
      {dots.map(({ id, kind, at, low, high }) => (
        <g key={id} class="history-dot" data-own={id === entry.claim.id} data-kind={kind}>
          {low !== high && <line x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} />}
          <circle cx={x(at)} cy={y(high)} r={5} />
          {named.has(id) && (
            <text x={x(at) + 9} y={y(high) + 4}>
              {saidValue(history, id, words)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function saidValue(history: readonly LedgerEntry[], id: string, { t }: ClaimWords): string {
  const claimed = history.find(({ claim }) => claim.id === id)?.claim.claimed ?? null;
  return claimed === null ? "" : t.claimed(claimed);
}

interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const NAME_WIDTH = 78;
const NAME_HEIGHT = 15;

/** Dots whose value has room beside it; the opened claim's own comes first. */
function namedDots(dots: readonly Dot[], own: string): ReadonlySet<string> {
  const placed: Dot[] = [];
  for (const dot of dots.toSorted((a, b) => Number(b.id === own) - Number(a.id === own))) {
    const isFree = placed.every(({ x, y }) => Math.abs(x - dot.x) > NAME_WIDTH || Math.abs(y - dot.y) > NAME_HEIGHT);
    if (isFree) placed.push(dot);
  }
  return new Set(placed.map(({ id }) => id));
}

/** 2024-11-18 as 2024.88. */
function yearOf(date: string): number {
  const [year = 0, month = 7, day = 1] = (date.split("/")[0] ?? "").split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
