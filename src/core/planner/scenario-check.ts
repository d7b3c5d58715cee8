import type { Scenario } from "../model/scenario";
import type { World } from "./world";

/**
 * Refuses a scenario that names what the atlas does not have.
 *
 * @throws RangeError naming the culprit and what is allowed
 */
export function checkScenario(scenario: Scenario, { catalog, land }: World): void {
  known("passage", [...scenario.closed, ...scenario.opened], Object.keys(catalog.passages));
  known("project", scenario.built, Object.keys(land.projects));
  const variants = catalog.corridors.flatMap((corridor) => corridor.variants.map(({ id }) => id));
  const closable = Object.values(catalog.places).filter(({ kind }) => kind === "port" || kind === "border");
  known(
    "port or border",
    scenario.closedPlaces,
    closable.map(({ id }) => id),
  );
  known(
    "corridor",
    scenario.suspended,
    catalog.corridors.map(({ id }) => id),
  );
  if (scenario.baseline !== null) known("baseline", [scenario.baseline], variants);
  if (!Number.isInteger(scenario.month) || scenario.month < 1 || scenario.month > 12) {
    throw new RangeError(`impossible month "${scenario.month}": 1 to 12`);
  }
}

function known(thing: string, ids: readonly string[], allowed: readonly string[]): void {
  const unknown = ids.find((id) => !allowed.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`unknown ${thing} "${unknown}": one of ${allowed.toSorted().join(", ")}`);
}
