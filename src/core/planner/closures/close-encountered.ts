import type { SearchSpace, Way } from "../networks/search-context";
import { passagesOf } from "../search/path";

/**
 * The way that meets nothing closed, when every closed passage that is met on the way is closed in turn, in any order.
 * null as soon as some leave no way: what fewer closures shut, more must not open.
 *
 * @param under the way when these, sorted, are closed
 */
export function closedInTurn(
  space: SearchSpace,
  closed: readonly string[],
  under: (shut: readonly string[]) => Way | null,
): Way | null {
  const known = new Map<string, Way | null>();
  const beyond = (shut: readonly string[]): Way | null => {
    const way = under(shut);
    const met = new Set(way === null ? [] : passagesOf(space, way).filter((passage) => closed.includes(passage)));
    const ways = [...met].map((passage) => after([...shut, passage].toSorted()));
    return ways.includes(null) ? null : (ways.at(-1) ?? way);
  };
  const after = (shut: readonly string[]): Way | null => {
    const key = shut.join();
    if (!known.has(key)) known.set(key, beyond(shut));
    return known.get(key)!;
  };
  return beyond([]);
}
