import { computed, type ReadonlySignal } from "@preact/signals";
import type { LedgerData } from "../core/claims/ledger";
import type { ClaimLines } from "../core/claims/lines";
import type { Accuracy } from "../core/model/accuracy";
import type { Comparison } from "../core/model/comparison";
import type { Components } from "../core/model/components";
import type { NsrSeasons } from "../core/time/nsr-season";
import type { PlanLine } from "../core/planner/legs/plan-lines";
import type { Source } from "../core/model/provenance";
import type { FirstAsker } from "./first-run";
import type { IsochroneFinder } from "../core/model/isochrone";
import type { Scenario } from "../core/model/scenario";
import type { Late, LateParts } from "./late";
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
  readonly ledger: () => Promise<LedgerData>;
  readonly claimLines: () => Promise<ClaimLines>;
  readonly first: () => Promise<FirstAsker>;
  /** Takes a newer status file into use everywhere; returns why it is refused, nothing when it is taken. */
  readonly openStatus: (text: string) => Promise<readonly string[]>;
}

export interface LazyDataModel {
  readonly accuracy: Late<Accuracy>;
  readonly plans: ReadonlySignal<readonly PlanLine[]>; // the leg plans as drawn; empty until fetched
  readonly provenance: ReadonlySignal<ProvenanceData | null>;
  readonly planner: ReadonlySignal<AskPlanner | null>;
  readonly reach: ReadonlySignal<IsochroneFinder | null>;
  readonly ledger: ReadonlySignal<LedgerData | null>;
  readonly claimLines: ReadonlySignal<ClaimLines | null>;
  readonly ledgerLate: Late<LedgerData>; // how the ledger is coming
  readonly first: ReadonlySignal<FirstAsker | null>;
  readonly sources: Late<ProvenanceData>; // how the provenance is coming
  readonly networks: {
    readonly planner: Late<AskPlanner>;
    readonly reach: Late<IsochroneFinder>;
    readonly first: Late<FirstAsker>;
  };
  fetchPlans(): void;
  fetchProvenance(): void;
  fetchPlanner(): void;
  fetchReach(): void;
  fetchLedger(): void;
  fetchClaimLines(): void;
  fetchFirst(): void;
}

export function createLazyData(loaders: Loaders, late: LateParts): LazyDataModel {
  const plans = late.of("lines", loaders.plans);
  const sources = late.of("sources", loaders.provenance);
  const networks = {
    planner: late.of("networks", loaders.planner, "planner"),
    reach: late.of("networks", loaders.reach, "reach"),
    first: late.of("networks", loaders.first, "first"),
  };
  const ledger = late.of("room", loaders.ledger, "ledger");
  const claimLines = late.of("lines", loaders.claimLines, "claim-lines");
  return {
    accuracy: late.of("accuracy", loaders.accuracy, "accuracy-figures"),
    plans: computed(() => plans.value.value ?? NO_PLANS),
    provenance: sources.value,
    planner: networks.planner.value,
    reach: networks.reach.value,
    ledger: ledger.value,
    claimLines: claimLines.value,
    ledgerLate: ledger,
    first: networks.first.value,
    sources,
    networks,
    fetchPlans: plans.fetch,
    fetchProvenance: sources.fetch,
    fetchPlanner: networks.planner.fetch,
    fetchReach: networks.reach.fetch,
    fetchLedger: ledger.fetch,
    fetchClaimLines: claimLines.fetch,
    fetchFirst: networks.first.fetch,
  };
}

const NO_PLANS: readonly PlanLine[] = [];
