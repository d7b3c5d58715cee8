import type { Components } from "../model/components";

/**
 * The model's figures without those that a corridor's journeys taught it: what holds on that corridor alone, and what
 * cites a source that one of its journeys comes from, wherever a more general figure can stand in.
 *
 * @param sources ids of the sources of the corridor's journeys
 */
export function componentsFromElsewhere(
  components: Components,
  corridor: string,
  sources: ReadonlySet<string>,
): Components {
  const kept = Object.values(components).filter(({ id, sources: cited }) => {
    const isOwn = `${id}-`.includes(`-${corridor}-`);
    const isTaught = cited.some((source) => sources.has(source));
    return !isOwn && !(isTaught && hasMoreGeneral(id, components));
  });
  return Object.fromEntries(kept.map((component) => [component.id, component]));
}

/** "rail-speed-RZD" has "rail-speed"; "sea-speed-container" has none. */
function hasMoreGeneral(id: string, components: Components): boolean {
  const parts = id.split("-");
  return parts.some((_, i) => i > 0 && components[parts.slice(0, i).join("-")] !== undefined);
}
