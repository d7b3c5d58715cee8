import { useEffect } from "preact/hooks";
import { basisOf } from "../../core/model/basis";
import type { Comparison } from "../../core/model/comparison";
import type { Scenario } from "../../core/model/scenario";
import type { Matter, Outgoing } from "../../export/outgoing";
import type { ExportMessages } from "../../i18n/messages/export-en";
import type { AtlasState } from "../../state/atlas";
import { headlineOption } from "../../state/headline-option";
import { optionName, stopName } from "../../state/names";
import { useClaimWords } from "../claims/claim-words";
import { entriesOf } from "../claims/ledger-view";
import { questionTerms, shipText, type Term } from "../compare/question-terms";
import { useAtlas, useI18n } from "../context";
import type { I18n } from "../hooks/i18n";
import { useReason } from "../hooks/reason";
import { pictureStyle } from "./picture-style";
import { picturesOf } from "./pictures";

/** What would leave now: what this room shows. null: nothing to take away; "waiting": its figures are coming. */
export function useOutgoing(words: ExportMessages): Outgoing | "waiting" | null {
  const atlas = useAtlas();
  const { state } = atlas;
  const i18n = useI18n();
  const reason = useReason();
  const matter = useMatter();
  const { lazyData, initial, view } = state;
  useEffect(() => lazyData.fetchProvenance(), [lazyData]);
  const provenance = lazyData.provenance.value;
  if (matter === null) return null;
  if (matter === "waiting" || provenance === null) return "waiting";
  const { catalog, day } = initial;
  const { language, t } = i18n;
  const planner = lazyData.planner.value;
  return {
    title: titleOf(matter, state, i18n, words),
    scenario: scenarioText(scenarioOf(matter, state), state, i18n),
    dataAsOf: catalog.status.date,
    madeOn: day,
    address: location.href,
    credits: [t.credits(view.view.value.layers.includes("borders")), words.placeCredit].map(withoutStop),
    language,
    matter,
    names: {
      place: (id) => stopName(catalog, language, id),
      option: (option) => optionName(catalog, language, option),
      reason,
    },
    words: words.words,
    places: catalog.places,
    components: provenance.components,
    sources: { ...catalog.sources, ...provenance.sources },
    pictures: picturesOf(atlas),
    pictureStyle: pictureStyle(),
    inMonth:
      planner === null || matter.kind !== "comparisons" || matter.comparisons.length > 1
        ? null
        : ({ from, to, scenario }, month) => planner(from, to, { ...scenario, month }),
  };
}

/** What the room shows, as a file can be about it. */
function useMatter(): Matter | "waiting" | null {
  const { state } = useAtlas();
  const claimWords = useClaimWords();
  const { view, question, answer, reach, first, lazyData } = state;
  const { room, claimsOn } = view.view.value;
  const { asks, side, option } = question.question.value;
  if (room === "explore") return { kind: "comparisons", ...explored(state) };
  if (room === "claims") {
    const data = lazyData.ledger.value;
    if (data === null || claimWords === null) return "waiting";
    const entries = entriesOf(data).filter(({ claim }) => claimsOn === null || claim.corridor === claimsOn);
    return { kind: "claims", entries, words: claimWords };
  }
  if (asks === "reach" && side === "from") {
    const isochrone = reach.reach.value;
    return isochrone === null ? null : { kind: "reach", isochrone };
  }
  if (asks !== "ways") {
    const run = first.run.value;
    return run === null || run.found.length === 0 ? null : { kind: "first", ...run };
  }
  const comparison = answer.comparison.value;
  if (comparison === null) return null;
  const leading = headlineOption(
    comparison,
    comparison.options.filter(({ days }) => days !== null),
  );
  return { kind: "comparisons", comparisons: [comparison], option: option ?? leading?.id ?? null };
}

/** The headline answer that is open; those with an open corridor's ways; else all. */
function explored({ selection, initial }: AtlasState): {
  readonly comparisons: readonly Comparison[];
  readonly option: string | null;
} {
  const { pair, corridor, variant } = selection.chosen.value;
  const all = Object.entries(initial.headlines);
  const asked = all.filter(([id]) => id === pair);
  const ofCorridor = all.filter(([, { options }]) => options.some((option) => option.corridor === corridor));
  const chosen = asked.length > 0 ? asked : ofCorridor.length > 0 ? ofCorridor : all;
  return { comparisons: chosen.map(([, comparison]) => comparison), option: variant };
}

function scenarioOf(matter: Matter, { initial, question }: AtlasState): Scenario {
  if (matter.kind === "comparisons") return matter.comparisons[0]?.scenario ?? initial.scenario;
  if (matter.kind === "reach") return matter.isochrone.scenario;
  return matter.kind === "claims" ? initial.scenario : question.question.value.scenario;
}

/** Terms of the question that `closedIn` does not say already. */
const OTHER_TERMS: readonly Term["kind"][] = ["reopened", "opened", "built", "adjusted"];

/** "December, Container ship, Terminal; Closed: Strait of Hormuz": all that is closed, today's closures too. */
function scenarioText(scenario: Scenario, state: AtlasState, i18n: I18n): string {
  const { t, f } = i18n;
  const terms = questionTerms(scenario, state.initial, i18n).filter(({ kind }) => OTHER_TERMS.includes(kind));
  const plain = [f.month(scenario.month), shipText(scenario, i18n), t.shortBases[basisOf(scenario)]].join(", ");
  return [plain, ...closedIn(scenario, state, i18n), ...terms.map(({ text }) => text)].join("; ");
}

/** Outside the page nobody knows what "as today" closes, so every closure is named. */
function closedIn(scenario: Scenario, { initial }: AtlasState, { t, f, language }: I18n): readonly string[] {
  const named = (ids: readonly string[]) => f.list(ids.map((id) => stopName(initial.catalog, language, id)));
  const shut = [...scenario.closed, ...scenario.closedPlaces];
  return [
    ...(shut.length === 0 ? [] : [t.termNamed(t.closed, named(shut))]),
    ...(scenario.suspended.length === 0 ? [] : [t.termNamed(t.suspended, named(scenario.suspended))]),
  ];
}

function titleOf(matter: Matter, { initial }: AtlasState, { language }: I18n, words: ExportMessages): string {
  const name = (id: string) => stopName(initial.catalog, language, id);
  if (matter.kind === "claims") return words.claims(matter.entries.length);
  if (matter.kind === "reach") return words.reachFrom(name(matter.isochrone.from));
  if (matter.kind === "first") return words[matter.side === "from" ? "firstFrom" : "firstTo"](name(matter.here));
  const [one, ...more] = matter.comparisons;
  return one === undefined || more.length > 0 ? words.headlines : words.everyWay(name(one.from), name(one.to));
}

/** The sentence as a part of another. */
const withoutStop = (text: string): string => text.replace(/[.।]$/, "");
