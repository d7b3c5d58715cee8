import type { Option } from "../../core/comparison";
import { ASKED, figureId } from "../../state/evidence";
import { useAtlas, useSpeech } from "../context";
import { Figure } from "../Figure";
import { rangeOf } from "../measures";
import type { Speech } from "../speech";
import { colourOf } from "../Swatch";
import { px, type Point } from "./geometry";
import { LABEL_HEIGHT, type Label, type PlacedLabel } from "./labels";
import { textWidth } from "./size";
import type { Course, WayQuantity } from "./WayChart";

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
  const { t, f } = useSpeech();
  const { option, name, colour, isSpoken } = course;
  const { middle, range } = valueLabel(option, quantity, t, f);
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
        <b>{middle}</b> {range}
      </Figure>
    </span>
  );
}

/** The middle and the range as an option's label says them. */
export function valueLabel(option: Option, quantity: WayQuantity, t: Speech["t"], f: Speech["f"]) {
  const range = rangeOf(option, quantity);
  if (range === null) return { middle: t.notKnown, range: "" };
  const bounds = quantity === "days" ? f.days(range).value : f.range(range);
  const middle = quantity === "days" ? f.day(range.typical) : f.number(range.typical);
  return { middle, range: `${bounds}\u00A0${t.scaleUnits[quantity]}` };
}

/** The labels in the order in which they may choose their place: the spoken option's, its measure's, corridors, baselines. */
export function endLabels(
  courses: readonly Course[],
  measure: string | null,
  isNarrow: boolean,
  text: (option: Option) => { readonly middle: string; readonly range: string },
): readonly Label[] {
  const rank = ({ isSpoken, isBaseline, option }: Course) =>
    isSpoken ? 0 : option.id === measure ? 1 : isBaseline ? 3 : 2;
  return [...courses]
    .sort((a, b) => rank(a) - rank(b))
    .map((course) => {
      const { middle, range } = text(course.option);
      const width = textWidth(`${course.name} ${middle} ${range}`, 600) + 4;
      return {
        id: course.option.id,
        at: endOf(course),
        width,
        mayCover: rank(course) < 2 ? Infinity : isNarrow ? 2 : 24,
        mayLeave: !isNarrow || rank(course) < 2,
      };
    });
}

function endOf({ legs }: Course): Point {
  return legs.at(-1)?.points.at(-1) ?? { x: 0, y: 0 };
}

/** From the point to the nearer edge of its label. */
function leader({ left, top }: PlacedLabel, { x, y }: Point): string {
  const edge = top + LABEL_HEIGHT / 2 < y ? top + LABEL_HEIGHT - 2 : top + 2;
  return `M${px(x)} ${px(y)}L${px(Math.max(left, x - 6))} ${px(edge)}`;
}
