import type { Percentiles } from "../../core/comparison";
import type { Step, TimeDistance } from "../../core/time-distance";
import { along, axisFor, type Axis, type Frame, type Point } from "./geometry";

/** The scales of the chart of days over distance; kilometres are divided by `kmPerUnit` for the axis. */
export interface Plot {
  readonly frame: Frame;
  readonly days: Axis;
  readonly distance: Axis; // in the unit shown
  readonly x: (km: number) => number;
  readonly y: (days: number) => number;
}

export function plotOf(
  tracks: readonly TimeDistance[],
  banded: TimeDistance | undefined,
  frame: Frame,
  kmPerUnit: number,
): Plot {
  const ends = tracks.map(({ steps }) => steps.at(-1)).filter((step) => step !== undefined);
  const mostDays = Math.max(1, ...ends.map(({ days }) => days.p50), banded?.steps.at(-1)?.days.p90 ?? 0);
  const mostKm = Math.max(1, ...ends.map(({ km }) => km));
  const days = axisFor(mostDays, Math.max(2, Math.floor((frame.bottom - frame.top) / 36)));
  const distance = axisFor(mostKm / kmPerUnit, Math.max(2, Math.floor((frame.right - frame.left) / 90)));
  const onX = along(distance, frame.left, frame.right);
  return { frame, days, distance, x: (km) => onX(km / kmPerUnit), y: along(days, frame.bottom, frame.top) };
}

/** One leg of a track as a line: it begins where the last one ended. */
export interface LegLine {
  readonly legId: string;
  readonly points: readonly Point[];
  readonly steps: readonly Step[];
  readonly from: Pick<Step, "km" | "days">;
}

export function legLines({ steps }: TimeDistance, { x, y }: Plot): readonly LegLine[] {
  const ids = [...new Set(steps.map(({ legId }) => legId))];
  return ids.map((legId) => {
    const own = steps.filter((step) => step.legId === legId);
    const before = steps[steps.indexOf(own[0]!) - 1] ?? START;
    return {
      legId,
      steps: own,
      from: before,
      points: [before, ...own].map(({ km, days }) => ({ x: x(km), y: y(days.p50) })),
    };
  });
}

const START: Pick<Step, "km" | "days"> = { km: 0, days: { p10: 0, p50: 0, p90: 0 } };

/** The outline of the band: along the slow side, back along the quick one. */
export function bandOf({ steps }: TimeDistance, { x, y }: Plot): readonly Point[] {
  const side = (end: keyof Percentiles) => [START, ...steps].map(({ km, days }) => ({ x: x(km), y: y(days[end]) }));
  return [...side("p90"), ...side("p10").toReversed()];
}

/** A wait worth a name. */
export interface NamedWait {
  readonly id: string;
  readonly option: string;
  readonly waitAt: string;
  readonly at: Point; // the middle of the step
  readonly days: number;
}

/** Every waiting place once, where its step is longest; the spoken option's first, then the longest. */
export function namedWaits(
  tracks: readonly TimeDistance[],
  spoken: string | null,
  { x, y }: Plot,
): readonly NamedWait[] {
  const waits = tracks.flatMap(({ option, steps }) =>
    steps.flatMap(({ waitAt, km, days }, index): NamedWait[] => {
      const start = steps[index - 1]?.days.p50 ?? 0;
      if (waitAt === null || y(start) - y(days.p50) < LEAST_PX) return [];
      const at = { x: x(km), y: y((start + days.p50) / 2) };
      return [{ id: `${option} ${waitAt}`, option, waitAt, at, days: days.p50 - start }];
    }),
  );
  const first = (wait: NamedWait) => (wait.option === spoken ? 0 : 1);
  const ordered = waits.toSorted((a, b) => first(a) - first(b) || b.days - a.days);
  return ordered.filter(({ waitAt }, index) => ordered.findIndex((wait) => wait.waitAt === waitAt) === index);
}

const LEAST_PX = 5;
