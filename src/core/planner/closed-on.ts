import { platformOf } from "../land/land-graph";
import type { Scenario } from "../model/scenario";
import type { Found } from "./networks/search-context";
import { passagesOf, portsOf } from "./search/path";

/** What a question closes on a path. */
export interface ClosedOn {
  readonly passages: readonly string[];
  readonly places: readonly string[];
}

export function closedOn(found: Found | null, { closed, closedPlaces }: Scenario): ClosedOn {
  if (found === null) return { passages: [], places: [] };
  const passages = passagesOf(found.space, found.path).filter((id) => closed.includes(id));
  const places = [...portsOf(found.space, found.path), ...bordersOn(found)].filter((id) => closedPlaces.includes(id));
  return { passages: [...new Set(passages)], places: [...new Set(places)] };
}

/** The border crossings that a path passes, in order. */
export function bordersOn({ space, path }: Found): readonly string[] {
  const platforms = path.nodes.map((node) => space.graph.platforms[platformOf(node)]!);
  return platforms.flatMap(({ at, country }, i) => {
    const before = platforms[i - 1];
    const border = space.borderAt.get(at);
    return before?.at === at && before.country !== country && border !== undefined ? [border] : [];
  });
}
