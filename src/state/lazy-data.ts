import { signal, type ReadonlySignal } from "@preact/signals";
import type { Accuracy } from "../core/model/accuracy";
import type { Comparison } from "../core/model/comparison";
import type { Components } from "../core/model/components";
import type { NsrSeasons } from "../core/time/nsr-season";
import type { PlanLine } from "../core/planner/legs/plan-lines";
import type { Source } from "../core/model/provenance";
import type { IsochroneFinder } from "../core/model/isochrone";
import type { Scenario } from "../core/model/scenario";
import type { SeasonRule } from "../core/time/season";

/** Answers any question: every way from one place to another under a scenario. */
export type AskPlanner = (from: string, to: string, scenario: Scenario) => Comparison;

/** The figures behind the days, the seasons, and every source. */
export interface ProvenanceData {
  readonly components: Components;
  readonly seasons: readonly SeasonRule[];
  readonly nsr: NsrSeasons;
  readonly sources: Readonly<Record<string, Source>>;
}

/** What is fetched only when somebody needs it. */
export interface Loaders {
  readonly accuracy: () => Promise<Accuracy>;
  readonly plans: () => Promise<readonly PlanLine[]>;
  readonly provenance: () => Promise<ProvenanceData>;
  readonly planner: () => Promise<AskPlanner>;
  readonly reach: () => Promise<IsochroneFinder>;
}

export interface LazyDataModel {
  readonly accuracy: ReadonlySignal<Accuracy | null>;
  readonly plans: ReadonlySignal<readonly PlanLine[]>; // the leg plans as drawn; empty until fetched
  readonly provenance: ReadonlySignal<ProvenanceData | null>;
  readonly planner: ReadonlySignal<AskPlanner | null>;
  readonly reach: ReadonlySignal<IsochroneFinder | null>;
  readonly loadError: ReadonlySignal<string | null>; // why something could not be fetched
  fetchAccuracy(): void;
  fetchPlans(): void;
  fetchProvenance(): void;
  fetchPlanner(): void;
  fetchReach(): void;
}

export function createLazyData(shelves: Loaders): LazyDataModel {
  const loadError = signal<string | null>(null);
  const accuracy = signal<Accuracy | null>(null);
  const plans = signal<readonly PlanLine[]>([]);
  const provenance = signal<ProvenanceData | null>(null);
  const planner = signal<AskPlanner | null>(null);
  const reach = signal<IsochroneFinder | null>(null);
  const fail = (error: unknown) => {
    loadError.value = error instanceof Error ? error.message : String(error);
  };
  return {
    accuracy,
    plans,
    provenance,
    planner,
    reach,
    loadError,
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
