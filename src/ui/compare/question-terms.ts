import { adjustedBy, presetsInForce } from "../../core/model/preset";
import { HARD_SPACE } from "../../i18n/format";
import type { Scenario } from "../../core/model/scenario";
import type { InitialData } from "../../state/initial-data";
import { passageName, projectName } from "../../state/names";
import type { QuestionModel, Ship } from "../../state/question";
import { allWords, useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import type { I18n } from "../hooks/i18n";

/** One way in which the question differs from today. */
export interface Term {
  readonly kind: "closed" | "opened" | "built" | "adjusted";
  readonly of: string; // the passage or project; the preset whose figures are taken
  readonly text: string;
}

/** What is closed, opened, taken as built or taken at other figures; month and ship stand in their own fields. */
export function useTerms(): readonly Term[] {
  const atlas = useAtlas();
  return useStable(() =>
    questionTerms(atlas.state.question.question.value.scenario, atlas.state.initial, allWords(atlas)),
  );
}

/** Every term in which a question differs from today, in the reader's words. */
export function questionTerms(scenario: Scenario, { catalog }: InitialData, { t, language }: I18n): readonly Term[] {
  const passage = (id: string) => passageName(catalog, language, id);
  const adjusting = adjustedBy(scenario, catalog.presets);
  const term = (kind: Term["kind"], of: string, what: string, name: string): Term => ({
    kind,
    of,
    text: t.termNamed(what, name),
  });
  return [
    ...scenario.closed.map((id) => term("closed", id, t.closed, passage(id))),
    ...scenario.opened.map((id) => term("opened", id, t.openedToo, passage(id))),
    ...scenario.built.map((id) => term("built", id, t.builtAlready, projectName(catalog, language, id))),
    ...(adjusting === null ? [] : [term("adjusted", adjusting.id, t.otherFigures, adjusting.names[language])]),
  ];
}

export function takeBack(question: QuestionModel, { kind, of }: Term): void {
  if (kind === "closed") question.toggleClosed(of);
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
