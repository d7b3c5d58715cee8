import type { Scenario } from "../scenario";
import type { World } from "./world";

/**
 * Refuses a scenario that names what the atlas does not have.
 *
 * @throws RangeError naming the culprit and what is allowed
 */
export function checkScenario(scenario: Scenario, { catalog, land }: World): void {
  known("passage", [...scenario.closed, ...scenario.opened], Object.keys(catalog.passages));
  known("project", scenario.built, Object.keys(land.projects));
  const options = catalog.corridors.flatMap(({ variants }) => variants.map(({ id }) => id));
  known("baseline", scenario.baseline === null ? [] : [scenario.baseline], options);
  if (!Number.isInteger(scenario.month) || scenario.month < 1 || scenario.month > 12) {
    throw new RangeError(`impossible month "${scenario.month}": 1 to 12`);
  }
}

function known(thing: string, ids: readonly string[], allowed: readonly string[]): void {
  const unknown = ids.find((id) => !allowed.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`unknown ${thing} "${unknown}": one of ${allowed.toSorted().join(", ")}`);
}
