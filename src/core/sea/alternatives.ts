/** Other ways between the same two places: routes that differ in the passages they use. */
import type { SeaNetwork } from "./network/network";
import { isRoute, type SeaQuestion, type SeaRoute, seaRoute } from "./route/route";

/**
 * Up to `count` routes, shortest first, no two with the same passages. Found as in Yen's method (1971), with
 * passages in the place of edges: each route found has its passages closed one by one.
 */
export function seaAlternatives(net: SeaNetwork, question: SeaQuestion, count: number): SeaRoute[] {
  const taken: SeaRoute[] = [];
  const ways = new Set<string>();
  const waiting: { readonly route: SeaRoute; readonly closed: readonly string[] }[] = [];
  const offer = (closed: readonly string[]): void => {
    const route = seaRoute(net, { ...question, closed });
    if (!isRoute(route) || ways.has(route.passages.join())) return;
    ways.add(route.passages.join());
    waiting.push({ route, closed });
  };
  offer(question.closed ?? []);
  while (waiting.length > 0 && taken.length < count) {
    waiting.sort((a, b) => a.route.distanceKm - b.route.distanceKm);
    const { route, closed } = waiting.shift()!;
    taken.push(route);
    const free = new Set(route.passages.filter((id) => !question.forced?.includes(id)));
    for (const id of free) offer([...closed, id]);
  }
  return taken;
}
