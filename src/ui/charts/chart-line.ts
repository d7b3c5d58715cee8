import type { Option } from "../../core/model/comparison";
import type { ColourKey } from "../../core/model/scene";
import type { Point } from "./shared/geometry";
import type { LegLine } from "./over-distance/plot";

/** One option as it is drawn. */
export interface ChartLine {
  readonly option: Option;
  readonly name: string;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
  readonly isFocused: boolean;
  readonly legs: readonly LegLine[];
}

export function endOf({ legs }: Pick<ChartLine, "legs">): Point {
  return legs.at(-1)?.points.at(-1) ?? { x: 0, y: 0 };
}
