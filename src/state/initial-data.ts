import type { PageCatalog } from "../core/model/catalog";
import type { Comparison } from "../core/model/comparison";
import type { Scenario } from "../core/model/scenario";

/** Answers to the headline questions, by question id. */
export type Headlines = Readonly<Record<string, Comparison>>;

/** What is known before a reader has done anything. */
export interface InitialData {
  readonly catalog: PageCatalog;
  readonly headlines: Headlines;
  readonly scenario: Scenario;
  readonly day: string; // 2026-12-01
  readonly statusFaults: readonly string[]; // why a status file beside the application was refused
}
