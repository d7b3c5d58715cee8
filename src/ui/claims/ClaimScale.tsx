import { roundUp } from "../../core/charts/axis";
import { KM_PER_NM } from "../../core/units";
import type { Range } from "../../core/range";
import { claimedRange, computedText, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { colourKey } from "../../state/scene/colours";
import { useAtlas, useI18n } from "../context";

interface Props {
  readonly entry: LedgerEntry;
  readonly others: readonly LedgerEntry[]; // other claims and observations of the same figure
  readonly words: ClaimWords;
}

interface Mark {
  readonly kind: "computed" | "stated" | "table" | "observed" | "claim" | "claimed";
  readonly range: Pick<Range, "low" | "high">;
  readonly name: string;
}

const LEFT = 16;
/** Width, room for the words of a mark at the right edge, and intervals of the scale. */
const DESK = { width: 860, right: 220, intervals: 5 };
const PHONE = { width: 440, right: 170, intervals: 2 };
const ROW = 26;

/** Claimed, computed and published values on one scale, which need not begin at 0. */
export function ClaimScale({ entry, others, words }: Props) {
  const { state, isPhone } = useAtlas();
  const { initial } = state;
  const { width, right, intervals } = isPhone.value ? PHONE : DESK;
  const { f } = useI18n();
  const { claim, answer } = entry;
  const marks = marksOf(entry, others, words);
  const unit = answer.computed?.unit ?? "km";
  const per = unit === "km" && claim.claimed?.unit === "nm" ? KM_PER_NM : 1;
  const values = marks.flatMap(({ range }) => [range.low / per, range.high / per]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundUp(Math.max((high - low) / intervals, Math.abs(high) / 50, 0.2));
  const [from, to] = [Math.floor((low - step / 4) / step) * step, Math.ceil((high + step / 4) / step) * step];
  const x = (value: number) => LEFT + ((value / per - from) / (to - from)) * (width - LEFT - right);
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const height = marks.length * ROW + 34;
  const text = marks.map(({ name }) => name).join("; ");
  const shown = per === 1 ? t(words, unit) : "nm";
  return (
    <figure class="claim-scale">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${words.t.scaleOf(claim.statement[words.language])}. ${text}`}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick * per)} x2={x(tick * per)} y1={4} y2={height - 26} class="scale-grid" />
            <text x={x(tick * per)} y={height - 8} class="scale-tick">
              {f.number(tick, step < 1 ? 1 : 0)}
              {tick === to ? ` ${shown}` : ""}
            </text>
          </g>
        ))}
        <line x1={LEFT} x2={width - right} y1={height - 26} y2={height - 26} class="scale-axis" />
        {marks.map((mark, row) => (
          <ScaleMark
            key={row}
            mark={mark}
            x={x}
            y={row * ROW + 16}
            colour={colourKey(initial.catalog, claim.corridor)}
          />
        ))}
      </svg>
    </figure>
  );
}

const t = ({ t: texts }: ClaimWords, unit: "km" | "d" | "%" | "USD/TEU"): string =>
  texts.computedValue({ low: 0, typical: 0, high: 0 }, unit).replace(/^[\d.,]+\u00A0?/, "");

function ScaleMark({
  mark,
  x,
  y,
  colour,
}: {
  readonly mark: Mark;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly colour: string;
}) {
  const [low, high] = [x(mark.range.low), x(mark.range.high)];
  const isPoint = high - low < 3;
  return (
    <g class="scale-mark" data-kind={mark.kind}>
      {mark.kind === "computed" || mark.kind === "stated" ? (
        <rect
          x={low - (isPoint ? 4 : 0)}
          y={y - 4}
          width={Math.max(8, high - low)}
          height={8}
          fill={`var(--${colour})`}
        />
      ) : mark.kind === "table" ? (
        <path d={`M${(low + high) / 2} ${y - 6}l6 6l-6 6l-6 -6z`} />
      ) : (
        <>
          {!isPoint && <line x1={low} x2={high} y1={y} y2={y} />}
          <circle cx={isPoint ? low : high} cy={y} r={5.5} />
          {!isPoint && <circle cx={low} cy={y} r={5.5} />}
        </>
      )}
      <text x={Math.max(high, low + 8) + 12} y={y + 4}>
        {mark.name}
      </text>
    </g>
  );
}

function marksOf({ claim, answer }: LedgerEntry, others: readonly LedgerEntry[], words: ClaimWords): readonly Mark[] {
  const { t: texts } = words;
  const { computed, stated } = answer;
  const own = claimedRange(claim);
  const rest = others.filter((one) => one.claim.id !== claim.id && one.claim.kind === "observation");
  return [
    ...(computed === null
      ? []
      : [
          {
            kind: "computed" as const,
            range: computed,
            name: `${texts.headComputed} ${computedText(words, claim, computed)}`,
          },
        ]),
    ...(stated === null
      ? []
      : [
          {
            kind: "stated" as const,
            range: stated,
            name: `${texts.labels.asStated} ${computedText(words, claim, stated)}`,
          },
        ]),
    ...otherClaims({ claim, answer } as LedgerEntry, others, words),
    ...rest.flatMap((one): Mark[] => {
      const range = claimedRange(one.claim);
      if (range === null || one.claim.claimed === null) return [];
      return [{ kind: "observed", range, name: `${texts.labels.observed} ${texts.claimed(one.claim.claimed)}` }];
    }),
    ...(own === null || claim.claimed === null
      ? []
      : [{ kind: "claimed" as const, range: own, name: `${texts.headClaimed} ${texts.claimed(claim.claimed)}` }]),
  ];
}

const MOST_OTHERS = 5;

/** Other claims of the same figure, each value once and with the year in which it was first said. */
function otherClaims(
  { claim }: LedgerEntry,
  others: readonly LedgerEntry[],
  { t: texts, language }: ClaimWords,
): readonly Mark[] {
  const own = claim.claimed && texts.claimed(claim.claimed);
  const each = new Map<string, Mark>();
  for (const { claim: other, speaker } of others) {
    const range = claimedRange(other);
    if (range === null || other.claimed === null || other.kind === "observation") continue;
    const said = texts.claimed(other.claimed);
    if (said === own || each.has(said)) continue;
    const isTable = speaker.role === "table";
    const name = isTable ? `${speaker.names[language]}: ${said}` : `${said}, ${other.date.slice(0, 4)}`;
    each.set(said, { kind: isTable ? "table" : "claim", range, name });
  }
  return [...each.values()].slice(0, MOST_OTHERS);
}
