import type { Comparison, Option } from "../core/model/comparison";
import { asRun } from "../core/model/as-run";
import type { Corridor, LegPlan } from "../core/model/corridor";
import type { PlanLine } from "../core/planner/legs/plan-lines";
import type { Leg } from "../core/model/leg";
import type { QuantityFigure } from "../core/model/catalog";
import type { Headlines, InitialData } from "./initial-data";
import { DETAIL_KINDS, detailSubject, type DetailSubject } from "./detail-figures";
import {
  ACCURACY,
  ASKED,
  baselineOf,
  LEG_QUANTITIES,
  OPTION_QUANTITIES,
  type LegQuantity,
  type OptionQuantity,
} from "./evidence";

/** What an opened figure is about, found again from its id. */
export type EvidenceSubject =
  | {
      readonly kind: "option";
      readonly quantity: OptionQuantity;
      readonly comparison: Comparison;
      readonly option: Option;
      readonly baseline: Option | null;
    }
  | {
      readonly kind: "leg";
      readonly quantity: LegQuantity;
      readonly comparison: Comparison;
      readonly option: Option;
      readonly leg: Leg;
    }
  | { readonly kind: "plan"; readonly leg: LegPlan; readonly plan: PlanLine }
  | { readonly kind: "stated"; readonly corridor: Corridor; readonly figure: QuantityFigure }
  | DetailSubject
  | { readonly kind: "accuracy" };

export type OptionSubject = Extract<EvidenceSubject, { kind: "option" }>;

/** The subject of a figure id, or null when there is none (any more). */
export function subjectOf(
  id: string,
  initial: InitialData,
  asked: Comparison | null,
  plans: readonly PlanLine[],
): EvidenceSubject | null {
  if (id === ACCURACY) return { kind: "accuracy" };
  const parts = id.split("/");
  if (parts[0] === "plan") return planSubject(initial, plans, parts[1], parts[2]);
  if (DETAIL_KINDS.includes(parts[0] ?? "")) return detailSubject(id, initial);
  if (parts[0] === "stated") return statedSubject(initial, parts[1], Number(parts[2]));
  const comparison = answerOf(initial.headlines, parts[0], asked);
  const option = comparison?.options.find((one) => one.id === parts[1]);
  if (comparison === undefined || option === undefined) return null;
  if (parts.length === 3) return optionSubject(comparison, option, parts[2]);
  return legSubject(comparison, option, parts[2], parts[3]);
}

function answerOf(headlines: Headlines, id: string | undefined, asked: Comparison | null): Comparison | undefined {
  return id === ASKED ? (asked ?? undefined) : id === undefined ? undefined : headlines[id];
}

function optionSubject(comparison: Comparison, option: Option, name: string | undefined): EvidenceSubject | null {
  const quantity = OPTION_QUANTITIES.find((one) => one === name);
  if (quantity === undefined) return null;
  return { kind: "option", quantity, comparison, option, baseline: baselineOf(comparison, option) };
}

function legSubject(
  comparison: Comparison,
  option: Option,
  id: string | undefined,
  name: string | undefined,
): EvidenceSubject | null {
  const leg = asRun(option).legs.find((one) => one.id === id);
  const quantity = LEG_QUANTITIES.find((one) => one === name);
  if (leg === undefined || quantity === undefined) return null;
  return { kind: "leg", quantity, comparison, option, leg };
}

function planSubject(
  initial: InitialData,
  plans: readonly PlanLine[],
  corridor: string | undefined,
  id: string | undefined,
): EvidenceSubject | null {
  const leg = initial.catalog.corridors.find((one) => one.id === corridor)?.legs.find((one) => one.id === id);
  const plan = plans.find((one) => one.corridor === corridor && one.id === id);
  return leg === undefined || plan === undefined ? null : { kind: "plan", leg, plan };
}

function statedSubject(initial: InitialData, id: string | undefined, index: number): EvidenceSubject | null {
  const corridor = initial.catalog.corridors.find((one) => one.id === id);
  const figure = corridor?.figures[index];
  return corridor === undefined || figure === undefined ? null : { kind: "stated", corridor, figure };
}
