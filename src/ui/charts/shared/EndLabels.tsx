import { useAtlas } from "../../context";
import { colourOf } from "../../parts/Swatch";
import { pathOf, px } from "./geometry";
import { endOf, type ChartLine } from "../chart-line";
import type { PathDrawing } from "../over-distance/path-drawing";

/** At every line's end its letter in the key. */
export function EndLabels({ drawing }: { readonly drawing: PathDrawing }) {
  const { lines, ends, stops } = drawing;
  return (
    <>
      <svg class="plot-ends" aria-hidden="true">
        {[...ends, ...stops].map(({ id, leader }) =>
          leader === null ? null : <path key={id} class="leader" d={pathOf(leader)} />,
        )}
        {lines.map((line) => (
          <circle
            key={line.option.id}
            cx={px(endOf(line).x)}
            cy={px(endOf(line).y)}
            r={line.isFocused ? 4 : 2.75}
            fill={colourOf(line.colour)}
          />
        ))}
      </svg>
      {lines.map((line) => (
        <EndLabel key={line.option.id} line={line} drawing={drawing} />
      ))}
    </>
  );
}

interface LabelProps {
  readonly line: ChartLine;
  readonly drawing: PathDrawing;
}

function EndLabel({ line: { option, name, colour }, drawing: { ends, letters, lineHeight } }: LabelProps) {
  const { hover } = useAtlas().state;
  const placed = ends.find(({ id }) => id === option.id);
  if (placed === undefined) return null;
  return (
    <span
      class="end-label small"
      data-option={option.id}
      title={name}
      aria-hidden="true"
      style={{
        left: `${px(placed.left)}px`,
        top: `${px(placed.top)}px`,
        lineHeight: `${lineHeight}px`,
        color: `var(--${colour}-text)`,
      }}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
    >
      {letters.get(option.id)}
    </span>
  );
}
