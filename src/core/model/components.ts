import type { Component } from "./provenance";
import type { Range } from "../range";
import type { WayReason } from "./reason";
import type { Scenario } from "./scenario";

/** The figures of the transit model by id. */
export type Components = Readonly<Record<string, Component>>;

/** Why a thing cannot be answered. */
export interface NotAvailable {
  readonly reason: WayReason;
}

/** The first component of `ids` that exists: give the most specific id first. */
export function findComponent(components: Components, ids: readonly string[]): Component | null {
  for (const id of ids) {
    const found = components[id];
    if (found) return found;
  }
  return null;
}

/** The component's value, or the scenario's own value for it. In the component's unit. */
export function valueOf(component: Component, scenario: Scenario): Range {
  return scenario.adjust?.[component.id] ?? component;
}

export function isNotAvailable(answer: object): answer is NotAvailable {
  return "reason" in answer;
}
