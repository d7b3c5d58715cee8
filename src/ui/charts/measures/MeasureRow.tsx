import type { Option } from "../../../core/model/comparison";
import { borderCount, seasonEffect, transferCount } from "../../../core/model/option-counts";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { useReason } from "../../hooks/reason";
import { CountCell, Less, MeasureCell, Of, signed } from "./MeasureCells";

export interface RowProps {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly isPinned: boolean;
  readonly ends: Readonly<Record<string, number>>; // of the scales, by measure
  readonly assumed: readonly boolean[]; // of every figure behind the days
}

/** One option; what cannot be used says why in place of its figures. */
export function MeasureRow(props: RowProps) {
  const { option, baseline, isPinned, ends, assumed } = props;
  const { state } = useAtlas();
  const { t, f } = useI18n();
  const reasonText = useReason();
  const { hover, question, view } = state;
  const lit = hover.lit.value;
  const isUsable = option.days !== null;
  const km = (value: number) => f.distance(value, view.view.value.units).value;
  const difference =
    option.distanceKm !== null && baseline?.distanceKm != null ? option.distanceKm - baseline.distanceKm : null;
  return (
    <tr
      class="option"
      data-option={option.id}
      data-status={option.status}
      data-pinned={isPinned}
      data-lit={lit?.kind === "option" && lit.id === option.id}
      aria-selected={option.id === question.question.value.option}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
      onFocusIn={() => hover.light("option", option.id)}
      onFocusOut={hover.clear}
    >
      <OptionCell {...props} />
      <MeasureCell {...props} measure="days" end={ends["days"]!} />
      <td class="number">
        {option.distanceKm === null ? (
          t.notKnown
        ) : (
          <Of option={option} quantity="distance">
            {km(option.distanceKm)}
          </Of>
        )}
        {difference !== null && (
          <Less>
            <Of option={option} quantity="shorter">
              {signed(difference, km)}
            </Of>
          </Less>
        )}
      </td>
      {isUsable && (
        <>
          <MeasureCell {...props} measure="cost" end={ends["cost"]!} />
          <MeasureCell {...props} measure="co2e" end={ends["co2e"]!} />
          <CountCell option={option} baseline={baseline} count={transferCount} />
          <CountCell option={option} baseline={baseline} count={borderCount} />
          <td class="number">
            <Of option={option} quantity="assumed">
              {t.countOf(f.number(assumed.filter(Boolean).length), f.number(assumed.length))}
            </Of>
          </td>
        </>
      )}
      <td colSpan={isUsable ? 1 : 6}>
        {isUsable
          ? t.seasons[seasonEffect(option)]
          : option.reason === undefined
            ? t.notAvailable
            : reasonText(option.reason)}
      </td>
    </tr>
  );
}

function OptionCell({ option, isPinned }: RowProps) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const name = optionName(state.initial.catalog, language, option);
  const { question } = state;
  const isChosen = option.id === question.question.value.option;
  return (
    <th scope="row">
      <div class="measure-option">
        <button
          type="button"
          class="pin"
          aria-pressed={isPinned}
          disabled={option.days === null}
          aria-label={isPinned ? t.pinned(name) : t.pin(name)}
          title={isPinned ? t.pinned(name) : t.pin(name)}
          onClick={() => question.compareWith(isPinned ? null : option.id)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 1.5h6M4.5 1.5v4L3 7.5h6L7.5 5.5v-4M6 7.5v3.5" />
          </svg>
        </button>
        <span>
          <button
            type="button"
            class="measure-name"
            aria-pressed={isChosen}
            onClick={() => question.chooseOption(isChosen ? null : option.id)}
          >
            {name}
          </button>
          {isPinned && <span class="quiet"> {t.baselineWord}</span>}
        </span>
      </div>
    </th>
  );
}
