import { useComputed } from "@preact/signals";
import type { Option } from "../../../core/model/comparison";
import { colourKey } from "../../../state/scene/colours";
import { ASKED, figureId } from "../../../state/evidence";
import { optionName, optionShortName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { FigureButton } from "../../parts/Figure";
import { rangeOf } from "../../options/quantities";
import { letterOf, valueLabel, type PathQuantity } from "./path-drawing";

interface Props {
  readonly options: readonly Option[];
  readonly focused: Option;
  readonly quantity: PathQuantity;
  readonly ranks: ReadonlyMap<string, number>;
}

/** What the letters at the lines' ends stand for, the least first, each with its figure. */
export function PathKey({ options, focused, quantity, ranks }: Props) {
  const { t } = useI18n();
  const valueOf = (option: Option) => rangeOf(option, quantity)?.typical ?? Infinity;
  return (
    <div class="way-key small" role="toolbar" aria-label={t.charts}>
      {options
        .toSorted((a, b) => valueOf(a) - valueOf(b))
        .map((option) => (
          <Entry
            key={option.id}
            option={option}
            letter={letterOf(option.id, ranks, t)}
            isFocused={option === focused}
            quantity={quantity}
          />
        ))}
    </div>
  );
}

interface EntryProps {
  readonly option: Option;
  readonly letter: string;
  readonly isFocused: boolean;
  readonly quantity: PathQuantity;
}

function Entry({ option, letter, isFocused, quantity }: EntryProps) {
  const { hover, initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const isLit = useComputed(() => hover.lit.value?.kind === "option" && hover.lit.value.id === option.id).value;
  const { middle, range } = valueLabel(option, quantity, t, f);
  const color = `var(--${colourKey(catalog, option.corridor)}-text)`;
  return (
    <div
      data-option={option.id}
      data-focused={isFocused}
      data-lit={isLit}
      title={optionName(catalog, language, option)}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
    >
      <b style={{ color }}>{letter}</b>
      <span class="way-name" style={{ color }}>
        {optionShortName(catalog, language, option)}
      </span>
      <FigureButton id={figureId.option(ASKED, option.id, quantity)}>
        <b>{middle}</b> {range}
      </FigureButton>
    </div>
  );
}
