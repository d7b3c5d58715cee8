import type { Scenario } from "../model/scenario";

/**
 * What a question assumes until it says otherwise. September: every corridor can be used then, the Northern Sea Route
 * by ships without ice class too. Never the reader's clock: a link must answer the same tomorrow.
 */
export const USUAL_SCENARIO: Scenario = {
  month: 9,
  vessel: "container",
  iceClass: "none",
  speedKn: null,
  draftM: null,
  closed: [],
  closedPlaces: [],
  suspended: [],
  opened: [],
  built: [],
  baseline: null,
  seed: 1,
};
