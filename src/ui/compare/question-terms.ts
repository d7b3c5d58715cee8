import { adjustedBy, presetsInForce } from "../../core/model/preset";
import { HARD_SPACE } from "../../i18n/format";
import type { Scenario } from "../../core/model/scenario";
import type { InitialData } from "../../state/initial-data";
import { projectName, stopName } from "../../state/names";
import { reopenedIn, type QuestionModel, type Ship, type Shut } from "../../state/question";
import { allWords, useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import type { I18n } from "../hooks/i18n";

/** One way in which the question differs from today. */
export interface Term {
  readonly kind: "closed" | "closed-place" | "suspended" | "reopened" | "opened" | "built" | "adjusted";
  readonly of: string; // the passage, place, corridor or project; the preset whose figures are taken
  readonly text: string;
}

/** What is closed, opened, taken as built or taken at other figures than today; month and ship stand in their own fields. */
export function useTerms(): readonly Term[] {
  const atlas = useAtlas();
  return useStable(() =>
    questionTerms(atlas.state.question.question.value.scenario, atlas.state.initial, allWords(atlas)),
  );
}

/** Every term in which a question differs from today, in the reader's words. */
export function questionTerms(
  scenario: Scenario,
  { catalog, scenario: today }: InitialData,
  { t, f, language }: I18n,
): readonly Term[] {
  const name = (id: string) => stopName(catalog, language, id);
  const adjusting = adjustedBy(scenario, catalog.presets);
  const term = (kind: Term["kind"], of: string, what: string, called: string): Term => ({
    kind,
    of,
    text: t.termNamed(what, called),
  });
  const added = (key: keyof Shut) => scenario[key].filter((id) => !today[key].includes(id));
  const reopened = reopenedIn(scenario, today);
  const again = [...reopened.closed, ...reopened.closedPlaces, ...reopened.suspended].map(name);
  return [
    ...added("closed").map((id) => term("closed", id, t.closed, name(id))),
    ...added("closedPlaces").map((id) => term("closed-place", id, t.closed, name(id))),
    ...added("suspended").map((id) => term("suspended", id, t.closed, name(id))),
    ...(again.length === 0 ? [] : [term("reopened", "today", t.reopened, f.list(again))]),
    ...scenario.opened.map((id) => term("opened", id, t.openedToo, name(id))),
    ...scenario.built.map((id) => term("built", id, t.builtAlready, projectName(catalog, language, id))),
    ...(adjusting === null ? [] : [term("adjusted", adjusting.id, t.otherFigures, adjusting.names[language])]),
  ];
}

/** @param today what is closed today: that is closed again */
export function takeBack(question: QuestionModel, { kind, of }: Term, today: Shut): void {
  if (kind === "closed") question.toggleClosed(of);
  else if (kind === "closed-place") question.togglePlaces([of]);
  else if (kind === "suspended") question.toggleSuspended(of);
  else if (kind === "reopened") question.shut(today);
  else if (kind === "opened") question.toggleOpened(of);
  else if (kind === "built") question.toggleBuilt(of);
  else question.unadjust();
}

/** The ready-made terms in force by name, else how many terms differ from today. */
export function useWorldText(): string {
  const atlas = useAtlas();
  const { question, initial } = atlas.state;
  return useStable(() => {
    const words = allWords(atlas);
    const [inForce] = presetsInForce(question.question.value.scenario, initial.catalog.presets, initial.scenario);
    const count = questionTerms(question.question.value.scenario, initial, words).length;
    return inForce?.names[words.language] ?? (count === 0 ? words.t.asToday : words.t.changeCount(count));
  });
}

/** "Bulk carrier, Arc4, 14 kn, 12 m": only what was chosen. */
export function useShipText(): string {
  return shipText(useShip(), useI18n());
}

/** The same of any question's ship. */
export function shipText({ vessel, iceClass, speedKn, draftM }: Ship, { t, f }: I18n): string {
  const amount = (value: number | null, unit: string) =>
    value === null ? null : `${f.number(value, value % 1 === 0 ? 0 : 1)}${HARD_SPACE}${unit}`;
  const parts = [
    t.vesselNames[vessel],
    iceClass === "none" ? null : iceClass,
    amount(speedKn, t.knots),
    amount(draftM, t.metres),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

export function useShip(): Ship {
  const { question } = useAtlas().state;
  return useStable(() => {
    const { vessel, iceClass, speedKn, draftM } = question.question.value.scenario;
    return { vessel, iceClass, speedKn, draftM };
  });
}
