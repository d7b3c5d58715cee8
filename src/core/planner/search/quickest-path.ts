import type { Path, SearchContext } from "../networks/search-context";
import { backtracks, seaLegsOf } from "./path";

/** A path under closures; null: none that costs less than the limit. */
export type PathSearch = (space: SearchContext, closed: readonly string[], limit: number) => Path | null;

/**
 * The path with the fewest expected days. Between two ports ships are sent the shortest way, and a canal may cost more
 * time than it saves: the search is repeated without the canals on what it finds, one by one and together.
 *
 * @param limits what the path must cost less than, the tightest first: most paths are found under it
 */
export function quickestPath(
  space: SearchContext,
  closed: readonly string[],
  search: PathSearch,
  limits: readonly number[],
): Path | null {
  const under = (shut: readonly string[], limit: number): Path | null => {
    const path = search(space, [...closed, ...shut], limit);
    return path === null || path.cost >= limit || backtracks(space, path) ? null : path;
  };
  const first = firstWithin(limits, (limit) => under([], limit));
  if (first === null) return null;
  let best = first;
  const tried = new Set([""]);
  const waiting = withoutCanals(space, [], first);
  for (let shut = waiting.pop(); shut !== undefined; shut = waiting.pop()) {
    const key = shut.join();
    if (tried.has(key)) continue;
    tried.add(key);
    const other = under(shut, best.cost);
    if (other === null) continue;
    best = other;
    waiting.push(...withoutCanals(space, shut, other));
  }
  return best;
}

/** What may be closed besides: each canal of the path that its ships need not take, and all of them. */
function withoutCanals(space: SearchContext, shut: readonly string[], path: Path): string[][] {
  const legs = seaLegsOf(space, path);
  const canals = path.sea.flatMap(({ forced }, i) =>
    legs[i]!.passages.filter((passage) => space.canals.includes(passage) && !forced.includes(passage)),
  );
  return [...canals.map((canal) => [canal]), canals].map((more) => [...new Set([...shut, ...more])].toSorted());
}

function firstWithin(limits: readonly number[], search: (limit: number) => Path | null): Path | null {
  for (const limit of limits) {
    const path = search(limit);
    if (path !== null) return path;
  }
  return null;
}
