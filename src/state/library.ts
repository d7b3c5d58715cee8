import { signal, type ReadonlySignal } from "@preact/signals";
import type { Comparison } from "../core/comparison";
import type { Component } from "../core/provenance";
import type { Scenario } from "../core/scenario";

export type Components = Readonly<Record<string, Component>>;

/** Answers any question: every way from one place to another under a scenario. */
export type Planner = (from: string, to: string, scenario: Scenario) => Comparison;

/** What is fetched only when somebody needs it. */
export interface Shelves {
  readonly components: () => Promise<Components>;
  readonly planner: () => Promise<Planner>;
}

export interface LibraryModel {
  readonly components: ReadonlySignal<Components | null>;
  readonly planner: ReadonlySignal<Planner | null>;
  readonly missing: ReadonlySignal<string | null>; // why something could not be fetched
  fetchComponents(): void;
  fetchPlanner(): void;
}

export function createLibrary(shelves: Shelves): LibraryModel {
  const missing = signal<string | null>(null);
  const components = signal<Components | null>(null);
  const planner = signal<Planner | null>(null);
  const fail = (error: unknown) => {
    missing.value = error instanceof Error ? error.message : String(error);
  };
  return {
    components,
    planner,
    missing,
    fetchComponents: once(() => shelves.components().then((found) => (components.value = found)), fail),
    fetchPlanner: once(() => shelves.planner().then((found) => (planner.value = found)), fail),
  };
}

/** Runs once; after a failure it may be tried again. */
function once(fetch: () => Promise<unknown>, fail: (error: unknown) => void): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    fetch().catch((error: unknown) => {
      isRunning = false;
      fail(error);
    });
  };
}
