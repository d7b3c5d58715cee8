import type { PageCatalog } from "../../core/model/catalog";
import { asRun } from "../../core/model/as-run";
import type { Comparison, Option } from "../../core/model/comparison";
import type { Corridor, Variant } from "../../core/model/corridor";
import type { Language } from "../../core/model/place";
import type { PlanLine } from "../../core/planner/legs/plan-lines";
import type { Isochrone } from "../../core/model/isochrone";
import type { Scenario } from "../../core/model/scenario";
import type { Emphasis } from "../../core/model/scene";
import type { Headlines, InitialData } from "../initial-data";
import { answersWith, cardsOf } from "../overview";
import type { FirstRun } from "../first-run";
import type { Question } from "../question";
import type { Selection } from "../selection";
import type { View } from "../view";
import { litRoutes, type ClaimScene } from "./lit-routes";
import type { VisibleLeg, VisibleRoute } from "./visible-route";

/** All that the map's picture depends on; of the question and its answer no more than is named here. */
export interface SceneInput {
  readonly initial: InitialData;
  readonly plans: readonly PlanLine[];
  readonly selection: Selection;
  readonly view: View;
  readonly question: Pick<Question, "from" | "to" | "option" | "asks" | "side"> & {
    readonly scenario: Pick<Scenario, "closed">;
  };
  readonly asked: Pick<Comparison, "from" | "to" | "options"> | null;
  readonly reach: Isochrone | null;
  readonly first: FirstRun | null;
  readonly language: Language;
  readonly claims?: ClaimScene | null; // what the Claims room lights
}

/** What is in question at this moment, and how much: one list from which lines, labels and places follow. */
export function visibleRoutes(moment: SceneInput): readonly VisibleRoute[] {
  const { initial, plans, selection, view, question, asked } = moment;
  if (isochroneShown(moment) !== null || firstShown(moment) !== null) return [];
  if (view.room === "claims") return litRoutes(moment.claims ?? null, everyVariant(initial, plans));
  if (view.room === "compare" && asked !== null) return emphasised(asked, question.option);
  if (view.room === "compare") return everyVariant(initial, plans);
  if (selection.pair !== null) return emphasised(initial.headlines[selection.pair] ?? null, selection.variant);
  if (selection.corridor !== null) return corridorInQuestion(initial, plans, selection.corridor, selection.variant);
  return everyVariant(initial, plans);
}

/** What can be reached, while that is what the map shows. */
export function isochroneShown({ view, question, reach }: SceneInput): Isochrone | null {
  return view.room === "compare" && question.asks === "reach" && question.side === "from" ? reach : null;
}

/** Which option is first at every place, or how soon it is there, while that is what the map shows. */
export function firstShown({ view, question, first }: SceneInput): FirstRun | null {
  const isAsked = question.asks === "first" || (question.asks === "reach" && question.side === "to");
  return view.room === "compare" && isAsked ? first : null;
}

/** Every variant of every corridor and baseline once, as its first headline answer draws it, else as its plan; and what is being built. */
function everyVariant({ catalog, headlines }: InitialData, plans: readonly PlanLine[]): readonly VisibleRoute[] {
  return catalog.corridors.flatMap((corridor) =>
    corridor.variants.flatMap((variant, index): VisibleRoute[] => {
      const emphasis: Emphasis = index === 0 ? "plain" : "other";
      const option = drawable(catalog, headlines, variant.id) ?? planned(corridor, variant, variant.legs, plans);
      const building = planned(corridor, variant, unfinished(corridor, variant), plans);
      return [{ option, emphasis }, ...(building.legs.length > 0 ? [{ option: building, emphasis }] : [])];
    }),
  );
}

/** Legs of a variant as the networks draw its plan. */
function planned(
  corridor: Corridor,
  variant: Variant,
  ids: readonly string[],
  plans: readonly PlanLine[],
): VisibleRoute["option"] {
  const legs = ids.flatMap((id): VisibleLeg[] => {
    const plan = corridor.legs.find((leg) => leg.id === id);
    const drawn = plans.find((one) => one.corridor === corridor.id && one.id === id);
    return plan === undefined || drawn === undefined
      ? []
      : [{ ...drawn, from: plan.from, to: plan.to, passages: plan.passages }];
  });
  return { id: variant.id, corridor: corridor.id, legs };
}

/** True for the lines of a variant that nobody can use yet. */
export function isBuilding({ legs }: VisibleRoute["option"]): boolean {
  return legs.length > 0 && legs.every(({ status }) => status === "under-construction" || status === "planned");
}

function unfinished(corridor: Corridor, variant: Variant): readonly string[] {
  const isUnfinished = (id: string) =>
    corridor.legs.some((leg) => leg.id === id && (leg.status === "under-construction" || leg.status === "planned"));
  return variant.branches.filter(isUnfinished);
}

function drawable(catalog: PageCatalog, headlines: Headlines, variant: string): Option | null {
  const options = answersWith(catalog, headlines, variant).map(({ option }) => asRun(option));
  return options.find(({ legs }) => legs.length > 0) ?? null;
}

function emphasised(comparison: Pick<Comparison, "options"> | null, chosen: string | null): readonly VisibleRoute[] {
  const options = comparison?.options.filter((option) => option.legs.length > 0) ?? [];
  const isChosen = options.some((option) => option.id === chosen);
  return options.map((option) => ({
    option,
    emphasis: option.id === chosen ? "chosen" : isChosen ? "dimmed" : "plain",
  }));
}

function corridorInQuestion(
  initial: InitialData,
  plans: readonly PlanLine[],
  corridor: string,
  variant: string | null,
): readonly VisibleRoute[] {
  const card = cardsOf(initial).find((one) => one.corridor.id === corridor);
  const rest = everyVariant(initial, plans);
  const own = rest.filter(({ option }) => option.corridor === corridor);
  const answered =
    card?.comparison?.options.filter((option) => option.corridor === corridor && option.legs.length > 0) ?? [];
  const mine = own.map(({ option }) => answered.find(({ id }) => id === option.id && !isBuilding(option)) ?? option);
  const baseline: VisibleRoute[] = card?.baseline ? [{ option: card.baseline, emphasis: "plain" }] : [];
  const others = rest.filter(({ option }) => option.corridor !== corridor && option.id !== card?.baseline?.id);
  return [
    ...others.map(({ option }): VisibleRoute => ({ option, emphasis: "dimmed" })),
    ...baseline,
    ...mine.map((option): VisibleRoute => ({ option, emphasis: option.id === variant ? "chosen" : "other" })),
  ];
}
