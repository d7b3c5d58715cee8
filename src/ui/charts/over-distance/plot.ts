import type { Range } from "../../../core/range";
import type { Band } from "../shared/obstacles";
import { axisFor, type Axis } from "../../../core/charts/axis";
import { along, type Frame, type Point } from "../shared/geometry";
import type { RaceTrack, RaceTrackStep } from "../race/track";

/** The scales of a chart over distance; kilometres are divided by `kmPerUnit` for the axis. */
export interface Plot {
  readonly frame: Frame;
  readonly width: number; // px, of the whole drawing
  readonly values: Axis;
  readonly distance: Axis; // in the unit shown
  readonly x: (km: number) => number;
  readonly y: (value: number) => number;
}

interface Sheet {
  readonly width: number; // px
  readonly height: number;
  readonly left: number; // px, for the marks of the upright scale
  readonly kmPerUnit: number;
}

export function plotFor(tracks: readonly RaceTrack[], banded: RaceTrack | undefined, sheet: Sheet): Plot {
  const { width, height, left, kmPerUnit } = sheet;
  const frame: Frame = { left, right: width - 12, top: 12, bottom: height - 26 };
  const ends = tracks.map(({ steps }) => steps.at(-1)).filter((step) => step !== undefined);
  const most = Math.max(1, ...ends.map(({ value }) => value.typical), banded?.steps.at(-1)?.value.high ?? 0);
  const mostKm = Math.max(1, ...ends.map(({ km }) => km));
  const values = axisFor(most, Math.max(2, Math.floor((frame.bottom - frame.top) / 36)));
  const distance = axisFor(mostKm / kmPerUnit, Math.max(2, Math.floor((frame.right - frame.left) / 90)));
  const onX = along(distance, frame.left, frame.right);
  const y = along(values, frame.bottom, frame.top);
  return { frame, width, values, distance, x: (km) => onX(km / kmPerUnit), y };
}

/** One leg of a track as a line: it begins where the last one ended. */
export interface LegLine {
  readonly legId: string;
  readonly points: readonly Point[];
  readonly steps: readonly RaceTrackStep[];
  readonly from: Pick<RaceTrackStep, "km" | "value">;
}

export function legLines({ steps }: RaceTrack, { x, y }: Plot): readonly LegLine[] {
  const ids = [...new Set(steps.map(({ legId }) => legId))];
  return ids.map((legId) => {
    const own = steps.filter((step) => step.legId === legId);
    const before = steps[steps.indexOf(own[0]!) - 1] ?? START;
    return {
      legId,
      steps: own,
      from: before,
      points: [before, ...own].map(({ km, value }) => ({ x: x(km), y: y(value.typical) })),
    };
  });
}

const START: Pick<RaceTrackStep, "km" | "value"> = { km: 0, value: { low: 0, typical: 0, high: 0 } };

/** The two edges of the band. */
export function plotBand({ steps }: RaceTrack, { x, y }: Plot): Band {
  const side = (end: keyof Range) => [START, ...steps].map(({ km, value }) => ({ x: x(km), y: y(value[end]) }));
  return { high: side("high"), low: side("low") };
}

/** A step worth a name. */
export interface NamedStep {
  readonly id: string;
  readonly stop: string;
  readonly isFocused: boolean; // of the option in focus
  readonly at: Point; // the middle of the step
  readonly size: number; // days or money
}

/** Every place where a line steps up once, where its step is longest; the focused option's first, then the longest. */
export function namedSteps(tracks: readonly RaceTrack[], focused: string | null, { x, y }: Plot): readonly NamedStep[] {
  const all = tracks.flatMap(({ option, steps }) =>
    steps.flatMap(({ at: stop, km, value }, index): NamedStep[] => {
      const start = steps[index - 1]?.value.typical ?? 0;
      if (stop === null || y(start) - y(value.typical) < LEAST_PX) return [];
      const at = { x: x(km), y: y((start + value.typical) / 2) };
      return [{ id: `${option} ${stop}`, stop, isFocused: option === focused, at, size: value.typical - start }];
    }),
  );
  const ordered = all.toSorted((a, b) => Number(b.isFocused) - Number(a.isFocused) || b.size - a.size);
  return ordered.filter(({ stop }, index) => ordered.findIndex((step) => step.stop === stop) === index);
}

const LEAST_PX = 5;
