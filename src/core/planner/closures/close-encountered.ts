import type { SearchContext, Path } from "../networks/search-context";
import { passagesOf } from "../search/path";

/**
 * The way that meets nothing closed, when every closed passage that is met on the way is closed in turn, in any order.
 * null as soon as some leave no way: what fewer closures shut, more must not open.
 *
 * @param under the way when these, sorted, are closed
 */
export function closeEncountered(
  space: SearchContext,
  closed: readonly string[],
  under: (shut: readonly string[]) => Path | null,
): Path | null {
  const known = new Map<string, Path | null>();
  const beyond = (shut: readonly string[]): Path | null => {
    const way = under(shut);
    const met = new Set(way === null ? [] : passagesOf(space, way).filter((passage) => closed.includes(passage)));
    const ways = [...met].map((passage) => after([...shut, passage].toSorted()));
    return ways.includes(null) ? null : (ways.at(-1) ?? way);
  };
  const after = (shut: readonly string[]): Path | null => {
    const key = shut.join();
    if (!known.has(key)) known.set(key, beyond(shut));
    return known.get(key)!;
  };
  return beyond([]);
}
