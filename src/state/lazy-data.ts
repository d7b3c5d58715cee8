import { signal, type ReadonlySignal } from "@preact/signals";
import type { Accuracy } from "../core/model/accuracy";
import type { Comparison } from "../core/model/comparison";
import type { Components } from "../core/model/components";
import type { NsrSeasons } from "../core/time/nsr-season";
import type { PlanLine } from "../core/planner/legs/plan-lines";
import type { Source } from "../core/model/provenance";
import type { ReachFinder } from "../core/model/isochrone";
import type { Scenario } from "../core/model/scenario";
import type { SeasonRule } from "../core/time/season";

/** Answers any question: every way from one place to another under a scenario. */
export type Planner = (from: string, to: string, scenario: Scenario) => Comparison;

/** The figures behind the days, the seasons, and every source. */
export interface Provenance {
  readonly components: Components;
  readonly seasons: readonly SeasonRule[];
  readonly nsr: NsrSeasons;
  readonly sources: Readonly<Record<string, Source>>;
}

/** What is fetched only when somebody needs it. */
export interface Shelves {
  readonly accuracy: () => Promise<Accuracy>;
  readonly plans: () => Promise<readonly PlanLine[]>;
  readonly provenance: () => Promise<Provenance>;
  readonly planner: () => Promise<Planner>;
  readonly reach: () => Promise<ReachFinder>;
}

export interface LibraryModel {
  readonly accuracy: ReadonlySignal<Accuracy | null>;
  readonly plans: ReadonlySignal<readonly PlanLine[]>; // the leg plans as drawn; empty until fetched
  readonly provenance: ReadonlySignal<Provenance | null>;
  readonly planner: ReadonlySignal<Planner | null>;
  readonly reach: ReadonlySignal<ReachFinder | null>;
  readonly missing: ReadonlySignal<string | null>; // why something could not be fetched
  fetchAccuracy(): void;
  fetchPlans(): void;
  fetchProvenance(): void;
  fetchPlanner(): void;
  fetchReach(): void;
}

export function createLibrary(shelves: Shelves): LibraryModel {
  const missing = signal<string | null>(null);
  const accuracy = signal<Accuracy | null>(null);
  const plans = signal<readonly PlanLine[]>([]);
  const provenance = signal<Provenance | null>(null);
  const planner = signal<Planner | null>(null);
  const reach = signal<ReachFinder | null>(null);
  const fail = (error: unknown) => {
    missing.value = error instanceof Error ? error.message : String(error);
  };
  return {
    accuracy,
    plans,
    provenance,
    planner,
    reach,
    missing,
    fetchAccuracy: once(() => shelves.accuracy().then((found) => (accuracy.value = found)), fail),
    fetchPlans: once(() => shelves.plans().then((found) => (plans.value = found)), fail),
    fetchProvenance: once(() => shelves.provenance().then((found) => (provenance.value = found)), fail),
    fetchPlanner: once(() => shelves.planner().then((found) => (planner.value = found)), fail),
    fetchReach: once(() => shelves.reach().then((found) => (reach.value = found)), fail),
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
