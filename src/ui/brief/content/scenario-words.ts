import { presetsInForce } from "../../../core/model/preset";
import { TODAY } from "../../../core/model/status";
import { USUAL_SCENARIO } from "../../../core/planner/usual-scenario";
import { corridorShortName, passageName, projectName, stopName } from "../../../state/names";
import type { Address } from "../../../state/url/params";
import type { SlideWriter } from "./writer";

/** The scenario of a slide in a few words: a ready-made one by its name, else what is closed and built. */
export function scenarioWords({ asked, language, words, f }: SlideWriter, { view, question }: Address): string {
  const { catalog, scenario: today } = asked.initial;
  const scenario = view.room === "compare" ? question.scenario : today;
  const [named] = presetsInForce(scenario, catalog.presets, USUAL_SCENARIO).toSorted(
    (a, b) => Number(b.id === TODAY) - Number(a.id === TODAY),
  );
  if (named !== undefined) return named.names[language];
  const closed = [
    ...scenario.closed.map((id) => passageName(catalog, language, id)),
    ...scenario.closedPlaces.map((id) => stopName(catalog, language, id)),
    ...scenario.suspended.map((id) => corridorShortName(catalog, language, id)),
  ];
  const built = scenario.built.map((id) => projectName(catalog, language, id));
  const said = [
    ...(closed.length > 0 ? [words.scenarioClosed(f.list(closed))] : []),
    ...(built.length > 0 ? [words.scenarioBuilt(f.list(built))] : []),
  ];
  return said.length > 0 ? said.join("; ") : words.scenarioUsual;
}
