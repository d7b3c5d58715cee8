/** What no file can be asked alone: ids are unique, whatever is named exists, legs meet end to end. */
import { statusIssues } from "./parse-status";
import type { Corridor, LegPlan, Variant } from "../core/model/corridor";
import type { Draft, DraftItem } from "./draft";
import { drawnLineIssues } from "./drawn-lines";
import type { Issue } from "./issues";

interface Named {
  readonly id: string;
}

export const idSet = (found: readonly DraftItem<Named>[]): Set<string> => new Set(found.map(({ value }) => value.id));

function repeatedIds(found: readonly DraftItem<Named>[]): Issue[] {
  const seen = new Map<string, string>();
  return found.flatMap(({ file, value: { id } }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    if (first === undefined) return [];
    return [{ file, feature: id, rule: "unique-id", message: `repeated id ${id}: it stands in ${first} already` }];
  });
}

/** One issue for each name that is not known. */
export function unknown(
  file: string,
  feature: string,
  thing: string,
  names: readonly (string | null)[],
  known: ReadonlySet<string>,
): Issue[] {
  return names
    .filter((name) => name !== null && !known.has(name))
    .map((name) => ({ file, feature, rule: `${thing}-exists`, message: `unknown ${thing} ${name}` }));
}

/** Ids stand once in all files read. */
export function uniqueIds(draft: Draft): Issue[] {
  const variants = draft.corridors.flatMap(({ file, value }) => value.variants.map((one) => ({ file, value: one })));
  const legs = draft.corridors.flatMap(({ file, value }) => value.legs.map((one) => ({ file, value: one })));
  const { sources, passages, corridors, questions, stations, sections, projects, components } = draft;
  const trade = draft.tradePlaces.map(({ file, value: { place } }) => ({ file, value: place }));
  const places = [...draft.places, ...trade];
  const kinds = [sources, places, passages, corridors, variants, legs, questions, stations, sections];
  const ledger = [draft.claims, draft.speakers, draft.trade, draft.targets, draft.composition, draft.timeline];
  const held = [draft.observations, draft.quotes, draft.ships];
  return [...kinds, projects, components, draft.seasons, draft.presets, ...ledger, ...held].flatMap(repeatedIds);
}

/** A station that serves a port or city stands for it where two legs meet. */
function meetingPoints(draft: Draft): (id: string) => ReadonlySet<string> {
  const served = new Map(draft.stations.map(({ value }) => [value.id, value.places]));
  return (id) => new Set([id, ...(served.get(id) ?? [])]);
}

function gaps(file: string, variant: Variant, legs: readonly LegPlan[], points: (id: string) => ReadonlySet<string>) {
  return legs.flatMap((leg, i): Issue[] => {
    const next = legs[i + 1];
    if (next === undefined || [...points(leg.to)].some((point) => points(next.from).has(point))) return [];
    const message = `open joint: ${leg.id} ends at ${leg.to}, ${next.id} begins at ${next.from}`;
    return [{ file, feature: variant.id, rule: "legs-meet", message }];
  });
}

function variantIssues(file: string, corridor: Corridor, points: (id: string) => ReadonlySet<string>): Issue[] {
  const legs = new Map(corridor.legs.map((leg) => [leg.id, leg]));
  const known = new Set(legs.keys());
  return corridor.variants.flatMap((variant) => {
    const found = variant.legs.map((id) => legs.get(id)).filter((leg) => leg !== undefined);
    return [
      ...unknown(file, variant.id, "leg", variant.legs, known),
      ...unknown(file, variant.id, "leg", variant.requiredLegs, new Set([...variant.legs, ...variant.branches])),
      ...unknown(file, variant.id, "leg", variant.branches, known),
      ...gaps(file, variant, found, points),
    ];
  });
}

/** A joint is between two places: a leg that ends where it begins is none. */
function circularLegs(file: string, corridor: Corridor): Issue[] {
  return corridor.legs
    .filter(({ from, to }) => from === to)
    .map(({ id, from }) => ({
      file,
      feature: id,
      rule: "leg-ends",
      message: `same place twice ${from}: expected two`,
    }));
}

function unusedLegs(file: string, corridor: Corridor): Issue[] {
  const used = new Set(corridor.variants.flatMap(({ legs, branches }) => [...legs, ...branches]));
  return corridor.legs
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ file, feature: id, rule: "leg-used", message: `unused leg ${id}: no variant has it` }));
}

/** Ends, passages and joints of the corridors in the draft. */
export function corridorIssues(draft: Draft): Issue[] {
  const points = meetingPoints(draft);
  const ends = idSet([...draft.places, ...draft.stations]);
  const passages = idSet(draft.passages);
  const positions = new Map([...draft.places, ...draft.stations].map(({ value }) => [value.id, value.position]));
  return draft.corridors.flatMap(({ file, value }) => [
    ...value.legs.flatMap((leg) => [
      ...unknown(file, leg.id, "place", [leg.from, leg.to, ...leg.via], ends),
      ...unknown(file, leg.id, "passage", leg.passages, passages),
    ]),
    ...value.legs.flatMap((leg) => drawnLineIssues(file, leg, (id) => positions.get(id))),
    ...variantIssues(file, value, points),
    ...circularLegs(file, value),
    ...unusedLegs(file, value),
  ]);
}

function networkIssues(draft: Draft): Issue[] {
  const stations = idSet(draft.stations);
  const places = idSet(draft.places);
  const projects = idSet(draft.projects);
  return [
    ...draft.stations.flatMap(({ file, value }) => unknown(file, value.id, "place", value.places, places)),
    ...draft.tradePlaces.flatMap(({ file, value: { place, servedBy } }) =>
      unknown(file, place.id, "railhead", [servedBy], new Set([...places, ...stations])),
    ),
    ...draft.sections.flatMap(({ file, value }) => [
      ...unknown(file, value.id, "station", [value.from, value.to], stations),
      ...unknown(file, value.id, "project", [value.status.project], projects),
    ]),
  ];
}

/** "direct" is the plain sea route between two ports; every other option is a variant. */
function questionIssues(draft: Draft): Issue[] {
  const places = idSet(draft.places);
  const options = new Set(["direct", ...draft.corridors.flatMap(({ value }) => value.variants.map(({ id }) => id))]);
  return draft.questions.flatMap(({ file, value }) => [
    ...unknown(file, value.id, "place", [value.from, value.to], places),
    ...unknown(file, value.id, "option", value.options, options),
  ]);
}

/** Seasons and presets speak of things that exist. */
function modelIssues(draft: Draft): Issue[] {
  const { places, passages, stations, speedAreas } = draft;
  const components = idSet(draft.components);
  const anywhere = idSet([...places, ...passages, ...stations, ...speedAreas]);
  const passageIds = idSet(passages);
  const projects = idSet(draft.projects);
  return [
    ...draft.seasons.flatMap(({ file, value }) => [
      ...unknown(file, value.id, "place", value.applies, anywhere),
      ...unknown(file, value.id, "component", [value.component], components),
    ]),
    ...draft.presets.flatMap(({ file, value: { id, patch } }) => [
      ...unknown(file, id, "passage", [...(patch.closed ?? []), ...(patch.opened ?? [])], passageIds),
      ...unknown(file, id, "project", patch.built ?? [], projects),
      ...unknown(file, id, "component", Object.keys(patch.adjust ?? {}), components),
    ]),
  ];
}

/** The status file speaks of things that exist; whether it is of the future is for who knows the day. */
function statusFileIssues(draft: Draft): Issue[] {
  const corridors = draft.corridors.map(({ value }) => value);
  const ids = {
    corridor: idSet(draft.corridors),
    variant: new Set(corridors.flatMap(({ variants }) => variants.map(({ id }) => id))),
    passage: idSet(draft.passages),
    place: idSet(draft.places),
    railway: null,
    project: idSet(draft.projects),
  };
  const context = { ids, sources: idSet(draft.sources), today: LAST_DAY, newerThan: null };
  return draft.statusFiles.flatMap(({ file, value }) => statusIssues(file, value, context));
}

const LAST_DAY = "9999-12-31";

export function referenceIssues(draft: Draft): Issue[] {
  const rules = [uniqueIds, corridorIssues, networkIssues, questionIssues, modelIssues, statusFileIssues];
  return rules.flatMap((issuesOf) => issuesOf(draft));
}
