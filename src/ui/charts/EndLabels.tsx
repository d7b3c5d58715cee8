import { ASKED, figureId } from "../../state/evidence";
import { useAtlas } from "../context";
import { Figure } from "../Figure";
import { colourOf } from "../Swatch";
import { px, type Point } from "./geometry";
import { LABEL_HEIGHT, type PlacedLabel } from "./labels";
import { endOf, type Course, type WayQuantity } from "./way-drawing";

interface Props {
  readonly courses: readonly Course[];
  readonly placed: readonly PlacedLabel[];
  readonly quantity: WayQuantity;
}

/** Every line's name and figure at its end, the figure a button; where there is no room, the less needed ones go. */
export function EndLabels({ courses, placed, quantity }: Props) {
  const ends = courses.flatMap((course) => {
    const label = placed.find(({ id }) => id === course.option.id);
    return label === undefined ? [] : [{ course, label }];
  });
  return (
    <>
      <svg class="plot-ends" aria-hidden="true">
        {ends.map(({ course, label }) =>
          label.isFar ? <path key={label.id} class="leader" d={leader(label, endOf(course))} /> : null,
        )}
        {courses.map((course) => (
          <circle
            key={course.option.id}
            cx={px(endOf(course).x)}
            cy={px(endOf(course).y)}
            r={course.isSpoken ? 4 : 2.75}
            fill={colourOf(course.colour)}
          />
        ))}
      </svg>
      {ends.map(({ course, label }) => (
        <EndLabel key={label.id} course={course} left={label.left} top={label.top} quantity={quantity} />
      ))}
    </>
  );
}

interface LabelProps {
  readonly course: Course;
  readonly left: number; // px
  readonly top: number;
  readonly quantity: WayQuantity;
}

function EndLabel({ course, left, top, quantity }: LabelProps) {
  const { hover } = useAtlas().state;
  const { option, name, colour, isSpoken, label } = course;
  return (
    <span
      class="end-label small"
      data-option={option.id}
      data-spoken={isSpoken}
      style={{ left: `${px(left)}px`, top: `${px(top)}px`, color: `var(--${colour}-text)` }}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
    >
      {name}{" "}
      <Figure id={figureId.option(ASKED, option.id, quantity)}>
        <b>{label.middle}</b> {label.range}
      </Figure>
    </span>
  );
}

/** From the point to the nearer edge of its label. */
function leader({ left, top }: PlacedLabel, { x, y }: Point): string {
  const edge = top + LABEL_HEIGHT / 2 < y ? top + LABEL_HEIGHT - 2 : top + 2;
  return `M${px(x)} ${px(y)}L${px(Math.max(left, x - 6))} ${px(edge)}`;
}
