import { closeEncountered } from "./close-encountered";
import { seaSetting, type SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext, Path } from "../networks/search-context";
import { passagesOf, portsOf, seaCostOf, seaLegsOf, backtracks } from "../search/path";

/** What an option keeps: the way given, on which nothing is closed, without canals that do not pay. */
export function ownWay(space: SearchContext, way: Path): Path {
  return withoutIdleCanals(space, way, []);
}

export function withNothingClosed(space: SearchContext, way: Path): Path {
  return sailedBy(space, way, [], []);
}

/** The ports of a way that another does not use; all of them where it uses fewer of the same, none where all are. */
export function otherPorts(space: SearchContext, way: Path, than: Path): readonly string[] {
  const [ports, others] = [portsOf(space, way), portsOf(space, than)];
  if (ports.join() === others.join()) return [];
  const own = ports.filter((port) => !others.includes(port));
  return [...new Set(own.length > 0 ? own : ports)];
}

/** The canals on a way that its ships need not take. */
export function freeCanalsOn(space: SearchContext, way: Path): readonly string[] {
  return way.sea.flatMap((_, i) => freeCanals(space, way, i));
}

/**
 * An own way with its ships going round what is closed; null where one cannot. A canal that does not pay under some
 * closures is not taken under more. So neither kilometres nor days fall when more is closed.
 *
 * @param taken canals that may be taken whether they pay or not
 */
export function roundClosures(
  space: SearchContext,
  own: Path,
  closed: readonly string[],
  taken: readonly string[],
): Path | null {
  const idle = new Set<string>();
  const last = closeEncountered(space, closed, (shut) => {
    const shortest = sailedBy(space, own, shut, []);
    if (isBroken(space, shortest)) return null;
    const way = withoutIdleCanals(space, shortest, taken);
    const passages = passagesOf(space, way);
    for (const canal of freeCanalsOn(space, shortest)) if (!passages.includes(canal)) idle.add(canal);
    return way;
  });
  const way = last === null ? null : sailedBy(space, own, closed, [...idle]);
  return way === null || isBroken(space, way) ? null : way;
}

function isBroken(space: SearchContext, way: Path): boolean {
  return seaLegsOf(space, way).some(({ km }) => km === Infinity) || backtracks(space, way);
}

function sailedBy(space: SearchContext, way: Path, closed: readonly string[], canals: readonly string[]): Path {
  const sea = way.sea.map((setting) => {
    const shut = canals.filter((canal) => !setting.forced.includes(canal));
    return seaSetting({ ...setting, closed, barred: [...new Set([...setting.barred, ...shut])] });
  });
  return resailed(space, way, sea);
}

function resailed(space: SearchContext, way: Path, sea: readonly SeaSetting[]): Path {
  const by = { ...way, sea };
  return { ...by, cost: way.cost + seaCostOf(space, by) - seaCostOf(space, way) };
}

/** No ship pays a canal that saves her no time: then she goes round. */
function withoutIdleCanals(space: SearchContext, way: Path, taken: readonly string[]): Path {
  for (const leg of way.sea.keys()) {
    for (const canal of freeCanals(space, way, leg)) {
      if (taken.includes(canal)) continue;
      const round = barring(space, way, leg, canal);
      const isIdle = !isBroken(space, round) && round.cost - way.cost < space.canalSaving;
      if (isIdle) return withoutIdleCanals(space, round, taken);
    }
  }
  return way;
}

function freeCanals(space: SearchContext, way: Path, leg: number): readonly string[] {
  const { forced } = way.sea[leg]!;
  const { passages } = seaLegsOf(space, way)[leg]!;
  return passages.filter((passage) => space.canals.includes(passage) && !forced.includes(passage));
}

function barring(space: SearchContext, way: Path, leg: number, canal: string): Path {
  const bar = (setting: SeaSetting) => seaSetting({ ...setting, barred: [...setting.barred, canal] });
  return resailed(
    space,
    way,
    way.sea.map((setting, i) => (i === leg ? bar(setting) : setting)),
  );
}
