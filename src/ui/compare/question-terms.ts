import { adjustedBy, presetsInForce } from "../../core/preset";
import { HARD_SPACE } from "../../i18n/format";
import { passageName, projectName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";

/** One way in which the question differs from today, with the verb that takes it back. */
export interface Term {
  readonly id: string;
  readonly text: string;
  readonly takeBack: () => void;
}

/** What is closed, opened, taken as built or taken at other figures; month and ship stand in their own fields. */
export function useTerms(): readonly Term[] {
  const { question, known } = useAtlas().state;
  const { t, language } = useSpeech();
  const { catalog } = known;
  const { scenario } = question.question.value;
  const passages = (kind: string, ids: readonly string[], toggle: (id: string) => void) =>
    ids.map((id) => ({
      id: `${kind}-${id}`,
      text: t.termNamed(kind, passageName(catalog, language, id)),
      takeBack: () => toggle(id),
    }));
  const built = scenario.built.map((id) => ({
    id: `built-${id}`,
    text: t.termNamed(t.builtAlready, projectName(catalog, language, id)),
    takeBack: () => question.toggleBuilt(id),
  }));
  const adjusting = adjustedBy(scenario, catalog.presets);
  const adjusted = {
    id: "adjusted",
    text: t.termNamed(t.otherFigures, adjusting?.names[language] ?? ""),
    takeBack: question.unadjust,
  };
  return [
    ...passages(t.closed, scenario.closed, question.toggleClosed),
    ...passages(t.openedToo, scenario.opened, question.toggleOpened),
    ...built,
    ...(adjusting === null ? [] : [adjusted]),
  ];
}

/** The ready-made terms in force by name, else how many terms differ from today. */
export function useWorldText(): string {
  const { question, known } = useAtlas().state;
  const { t, language } = useSpeech();
  const terms = useTerms();
  const [inForce] = presetsInForce(question.question.value.scenario, known.catalog.presets, known.scenario);
  return inForce?.names[language] ?? (terms.length === 0 ? t.asToday : t.changeCount(terms.length));
}

/** "Bulk carrier, Arc4, 14 kn, 12 m": only what was chosen. */
export function useShipText(): string {
  const { vessel, iceClass, speedKn, draftM } = useAtlas().state.question.question.value.scenario;
  const { t, f } = useSpeech();
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
