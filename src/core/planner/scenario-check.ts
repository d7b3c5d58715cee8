import { partsOfOption } from "../model/option-id";
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
  if (scenario.baseline !== null) checkBaseline(scenario.baseline, variants, catalog);
  if (!Number.isInteger(scenario.month) || scenario.month < 1 || scenario.month > 12) {
    throw new RangeError(`impossible month "${scenario.month}": 1 to 12`);
  }
}

/** A variant, or its way by other ports or canals. */
function checkBaseline(baseline: string, variants: readonly string[], { places, passages }: World["catalog"]): void {
  const { variant, by } = partsOfOption(baseline);
  known("baseline", [variant], variants);
  const unknown = by.find((id) => places[id] === undefined && passages[id] === undefined);
  if (unknown !== undefined)
    throw new RangeError(`unknown port "${unknown}" in the baseline "${baseline}": give the id of an option`);
}

function known(thing: string, ids: readonly string[], allowed: readonly string[]): void {
  const unknown = ids.find((id) => !allowed.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`unknown ${thing} "${unknown}": one of ${allowed.toSorted().join(", ")}`);
}
