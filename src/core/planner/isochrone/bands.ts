import { lambertKm } from "../../geodesy/lambert";
import type { Position } from "../../geodesy/position";
import { ISOCHRONE_DAYS, type IsochroneBand, type IsochroneDays } from "../../model/isochrone";
import type { Mode } from "../../model/leg";

/** A stretch of the quickest way to somewhere, in middle days since departure; time runs evenly along it. */
export interface ReachedLine {
  readonly mode: Mode;
  readonly line: readonly Position[];
  readonly fromDays: number;
  readonly toDays: number;
}

/** Lines cut where one band ends and the next begins, gathered by band and mode; what lies beyond the last is left out. */
export function isochroneBands(lines: readonly ReachedLine[]): readonly IsochroneBand[] {
  const found = new Map<string, { readonly days: IsochroneDays; readonly mode: Mode; readonly lines: Position[][] }>();
  for (const line of lines) {
    let start = line.fromDays;
    for (const days of ISOCHRONE_DAYS) {
      const end = Math.min(days, line.toDays);
      if (end <= start) continue;
      const key = `${days} ${line.mode}`;
      const band = found.get(key) ?? { days, mode: line.mode, lines: [] };
      band.lines.push(partOf(line, start, end));
      found.set(key, band);
      start = end;
    }
  }
  return [...found.values()];
}

/** The part of a line between two moments. */
function partOf({ line, fromDays, toDays }: ReachedLine, start: number, end: number): Position[] {
  const km = line.slice(1).map((point, i) => lambertKm(line[i]!, point));
  const total = km.reduce((sum, one) => sum + one, 0);
  const perDay = total / (toDays - fromDays);
  const [first, last] = [(start - fromDays) * perDay, (end - fromDays) * perDay];
  const part: Position[] = [pointAt(line, km, first)];
  let gone = 0;
  line.slice(1, -1).forEach((point, i) => {
    gone += km[i]!;
    if (gone > first && gone < last) part.push(point);
  });
  return [...part, pointAt(line, km, last)];
}

function pointAt(line: readonly Position[], km: readonly number[], at: number): Position {
  let left = at;
  for (let i = 0; i < km.length; i++) {
    const length = km[i]!;
    const isHere = left <= length || i === km.length - 1;
    if (!isHere) {
      left -= length;
      continue;
    }
    const share = length === 0 ? 0 : Math.min(1, left / length);
    const [a, b] = [line[i]!, line[i + 1]!];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  }
  return line[0]!;
}
