import { memo as remembered, perObject, type Memo } from "../../core/memo";
import { RADIANS } from "../../core/geodesy/sphere";
import type { Position } from "../../core/geodesy/position";
import type { Scene } from "../../core/model/scene";
import { sceneOf } from "../../state/scene/scene";
import { stagedView } from "../../state/briefing/slide-moment";
import { useAtlas } from "../context";
import { colourOf } from "../parts/Swatch";
import type { WrittenSlide } from "./content/write-deck";
import type { SlideWriter } from "./content/writer";

interface Props {
  readonly slide: WrittenSlide;
  readonly writer: SlideWriter;
}

const MOST_POINTS = 60; // of a line: the picture is as wide as a thumb

/** The lines of a slide's map on a small globe. */
export function MiniMap({ slide, writer }: Props) {
  const { state } = useAtlas();
  const plans = state.lazyData.plans.value;
  const { textShare: _, ...moment } = stagedView(slide.moment, writer.asked, slide.drawn, writer.language, 0);
  const scene = picturesOf(slide.moment).get(`${plans.length}`, () =>
    sceneOf({ initial: state.initial, plans, ...moment, first: null }),
  );
  const [lon, lat] = slide.content.map?.center ?? middleOf(scene);
  const project = orthographic(lon, lat);
  return (
    <svg class="slide-globe" viewBox="-1.04 -1.04 2.08 2.08" aria-hidden="true">
      <circle r="1" class="slide-globe-sea" />
      {scene.lines
        .filter(({ emphasis }) => emphasis !== "dimmed")
        .map(({ id, colour, role, line }) => (
          <path key={id} d={pathOf(line, project)} stroke={colourOf(colour)} class={`slide-globe-${role}`} />
        ))}
    </svg>
  );
}

const picturesOf = perObject<WrittenSlide["moment"], Memo<string, Scene>>(() => remembered(1));

function middleOf({ bounds }: Scene): Position {
  if (bounds === null) return [80, 38];
  const [[west, south], [east, north]] = bounds;
  return [(west + east) / 2, (south + north) / 2];
}

type Project = (position: Position) => readonly [number, number] | null;

/** Onto a disc of radius 1 round the centre; null behind the limb. */
function orthographic(lon0: number, lat0: number): Project {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  return ([lon, lat]) => {
    const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const turn = (lon - lon0) * RADIANS;
    if (sin0 * sin + cos0 * cos * Math.cos(turn) < 0) return null;
    return [cos * Math.sin(turn), -(cos0 * sin - sin0 * cos * Math.cos(turn))];
  };
}

function pathOf(line: readonly Position[], project: Project): string {
  const step = Math.max(1, Math.floor(line.length / MOST_POINTS));
  let isDrawn = false;
  return line
    .filter((_, index) => index % step === 0 || index === line.length - 1)
    .map((position) => {
      const at = project(position);
      if (at === null) isDrawn = false;
      const verb = isDrawn ? "L" : "M";
      if (at !== null) isDrawn = true;
      return at === null ? "" : `${verb}${at[0].toFixed(3)} ${at[1].toFixed(3)}`;
    })
    .join("");
}
