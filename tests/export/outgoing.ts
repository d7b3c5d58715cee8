import type { Comparison } from "../../src/core/model/comparison";
import type { Scenario } from "../../src/core/model/scenario";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import type { Matter, Outgoing } from "../../src/export/outgoing";
import { realKnown, realPlanner, realProvenance } from "../ui/real-atlas";

const { catalog } = realKnown;

export const never = new AbortController().signal;

/** September, with nothing closed: every way may be asked for, the Arctic too. */
export function askedFor(from: string, to: string, patch: Partial<Scenario> = {}): Comparison {
  return realPlanner(from, to, { ...USUAL_SCENARIO, month: 9, ...patch });
}

/** What leaves with an answer of the real atlas. */
export function outgoingOf(matter: Matter, patch: Partial<Outgoing> = {}): Outgoing {
  return {
    title: "Every way & <back>",
    scenario: "September, container ship, nothing closed",
    dataAsOf: "2026-11-28",
    madeOn: "2026-12-01",
    address: "https://example.org/?room=compare&from=INBOM&to=RUVVO",
    credits: ["Land: Natural Earth", "Place data: GeoNames, CC BY 4.0"],
    language: "en",
    matter,
    names: {
      place: (id) => catalog.places[id]?.names.en ?? id,
      option: ({ id }) => id,
      reason: ({ kind }) => kind,
    },
    words: {
      atlas: "Corridor Atlas",
      notForNavigation: "Not for navigation.",
      wouldRun: "Closed: so it would run.",
      question: "Question",
      scenario: "Scenario",
      dataAsOf: "Data as of",
      madeOn: "Made on",
      sources: "Sources",
      credits: "Credits",
      address: "Address",
      moreSources: (count) => `and ${count} more`,
    },
    places: catalog.places,
    components: realProvenance.components,
    sources: realProvenance.sources,
    pictures: [],
    pictureStyle: {
      paper: "#fff",
      ink: "#000",
      ink2: "#444",
      measure: (text, px) => text.length * px * 0.6,
      fontFaces: () => Promise.resolve(""),
    },
    inMonth: ({ from, to, scenario }, month) => realPlanner(from, to, { ...scenario, month }),
    ...patch,
  };
}

export const ofComparison = (comparison: Comparison, option: string | null = null): Outgoing =>
  outgoingOf({ kind: "comparisons", comparisons: [comparison], option });
