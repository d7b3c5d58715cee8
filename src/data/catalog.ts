import { parseStatusShape } from "./parse-status";
import type { Atlas } from "../core/model/catalog";
import { lookup } from "../core/lookup";
import type { StatusFile } from "../core/model/status";
import type { NsrSeasons } from "../core/time/nsr-season";
import { citationsIn, unknownSources, unusedSources } from "./citations";
import { emptyDraft, type Draft, type DraftItem } from "./draft";
import { formatIssue, type Issue } from "./issues";
import { ledgerIssues } from "./ledger-references";
import { parseClaims, parseSpeakers } from "./parse-claims";
import { parseComparisons } from "./parse-comparisons";
import { parseComponents } from "./parse-components";
import { parseComposition, parseTargets, parseTimeline, parseTrade } from "./parse-context";
import { deckIssues, parseDeck } from "./parse-decks";
import { folderIssues, parseCorridor, parseTexts, textFileOf } from "./parse-corridor";
import { readJson, type Parsed } from "./parse-json";
import { parseGroupReasons, parseObservations, parseQuotes } from "./parse-observations";
import { parseNsrSeasons, parsePresets, parseSeasons, parseShipClasses, parseSpeedAreas } from "./parse-model";
import { parseProjects, parseSections, parseStations } from "./parse-network";
import { parsePassages } from "./parse-passages";
import { parsePlaces, parseTradePlaces } from "./parse-places";
import { licenceKeys, parseSources } from "./parse-sources";
import { referenceIssues } from "./references";
import { joinedPlaces } from "./trade-places";
import { textIssues, textsOf } from "./texts";

/** Texts of the files below geo/ by path: "geo/places.geojson". */
export type GeoFiles = Readonly<Record<string, string>>;

export interface Built {
  readonly atlas: Atlas; // frozen; complete only when there are no issues
  readonly issues: readonly Issue[];
}

type Reader = (draft: Draft, file: string, text: string) => readonly Issue[];

function list<T>(
  parse: (file: string, text: string) => Parsed<readonly T[]>,
  into: (draft: Draft) => DraftItem<T>[],
): Reader {
  return (draft, file, text) => {
    const { value, issues } = parse(file, text);
    into(draft).push(...(value ?? []).map((item) => ({ file, value: item })));
    return issues;
  };
}

function readCorridor(draft: Draft, file: string, text: string): readonly Issue[] {
  const { value, issues } = parseCorridor(file, text);
  if (value === null) return issues;
  draft.corridors.push({ file, value });
  return [...issues, ...folderIssues(file, value)];
}

function readTexts(draft: Draft, file: string, text: string): readonly Issue[] {
  const { value, issues } = parseTexts(file, text);
  const found = textFileOf(file);
  if (value !== null && found !== null) draft.texts.push({ file, value: { ...found, text: value } });
  return issues;
}

function readNsrSeasons(draft: Draft, file: string, text: string): readonly Issue[] {
  const { value, issues } = parseNsrSeasons(file, text);
  if (value !== null) draft.nsrSeasons.push({ file, value });
  return issues;
}

function readDeckFile(draft: Draft, file: string, text: string): readonly Issue[] {
  const { value, issues } = parseDeck(file, text);
  if (value !== null) draft.decks.push({ file, value });
  return issues;
}

function readStatus(draft: Draft, file: string, text: string): readonly Issue[] {
  const { value, issues } = parseStatusShape(file, text);
  if (value === null) return issues;
  draft.statusFiles.push({ file, value });
  draft.sources.push(...value.sources.map((source) => ({ file, value: source })));
  return issues;
}

/** Who reads which file. Anything else in geo/ is only asked for its sources. */
const READERS: readonly (readonly [path: RegExp, read: Reader])[] = [
  [/^geo\/sources\.json$/, list(parseSources, (draft) => draft.sources)],
  [/^geo\/places\.geojson$/, list(parsePlaces, (draft) => draft.places)],
  [/^geo\/trade-places\.geojson$/, list(parseTradePlaces, (draft) => draft.tradePlaces)],
  [/^geo\/passages\.geojson$/, list(parsePassages, (draft) => draft.passages)],
  [/^geo\/comparisons\.json$/, list(parseComparisons, (draft) => draft.questions)],
  [/^geo\/network\/stations\.geojson$/, list(parseStations, (draft) => draft.stations)],
  [/^geo\/network\/sections\.json$/, list(parseSections, (draft) => draft.sections)],
  [/^geo\/network\/projects\.json$/, list(parseProjects, (draft) => draft.projects)],
  [/^geo\/components\/[^/]+\.json$/, list(parseComponents, (draft) => draft.components)],
  [/^geo\/nsr-seasons\.json$/, readNsrSeasons],
  [/^geo\/seasons\.json$/, list(parseSeasons, (draft) => draft.seasons)],
  [/^geo\/observations\/journeys\.json$/, list(parseObservations, (draft) => draft.observations)],
  [/^geo\/observations\/left-out\.json$/, list(parseGroupReasons, (draft) => draft.groupReasons)],
  [/^geo\/observations\/quotes\.json$/, list(parseQuotes, (draft) => draft.quotes)],
  [/^geo\/ship-classes\.json$/, list(parseShipClasses, (draft) => draft.ships)],
  [/^geo\/speed-areas\.json$/, list(parseSpeedAreas, (draft) => draft.speedAreas)],
  [/^geo\/status\.json$/, readStatus],
  [/^geo\/scenarios\.json$/, list(parsePresets, (draft) => draft.presets)],
  [/^geo\/claims\/speakers\.json$/, list(parseSpeakers, (draft) => draft.speakers)],
  [/^geo\/claims\/(?!speakers)[^/]+\.json$/, list(parseClaims, (draft) => draft.claims)],
  [/^geo\/context\/trade\.json$/, list(parseTrade, (draft) => draft.trade)],
  [/^geo\/context\/targets\.json$/, list(parseTargets, (draft) => draft.targets)],
  [/^geo\/context\/composition\.json$/, list(parseComposition, (draft) => draft.composition)],
  [/^geo\/decks\/[^/]+\.json$/, readDeckFile],
  [/^geo\/context\/timeline\.json$/, list(parseTimeline, (draft) => draft.timeline)],
  [/^geo\/(corridors|baselines)\/[^/]+\/corridor\.geojson$/, readCorridor],
  [/^geo\/(corridors|baselines)\/[^/]+\/text\.\w+\.json$/, readTexts],
];
const LICENCES = "geo/LICENSES.md";
const SOURCES = "geo/sources.json";

function sourceIssues(draft: Draft, files: GeoFiles): Issue[] {
  const known = new Set(draft.sources.map(({ value }) => value.id));
  const citations = Object.entries(files)
    .filter(([file]) => /\.(geo)?json$/.test(file) && file !== SOURCES)
    .flatMap(([file, text]) => citationsIn(file, readJson(file, text).value?.root));
  return [...unknownSources(citations, known), ...unusedSources(SOURCES, citations, known)];
}

function licenceIssues(draft: Draft, files: GeoFiles): Issue[] {
  const keys = licenceKeys(files[LICENCES] ?? "");
  return draft.sources
    .filter(({ value }) => !keys.has(value.licence))
    .map(({ file, value: { id, licence } }) => {
      const message = `unknown licence ${licence}: expected ${[...keys].join(", ") || "a row"} of ${LICENCES}`;
      return { file, feature: id, rule: "licence-known", message };
    });
}

const byId = <T extends { readonly id: string }>(found: readonly DraftItem<T>[]): Readonly<Record<string, T>> =>
  lookup(Object.fromEntries(found.map(({ value }) => [value.id, value])));

const values = <T>(found: readonly DraftItem<T>[]): readonly T[] => found.map(({ value }) => value);

const NO_STATUS: StatusFile = {
  version: 1,
  date: "",
  limits: { corridor: 0, variant: 0, passage: 0, place: 0, railway: 0, project: 0, note: "" },
  rule: { open: 0, closed: 0, note: "" },
  unfollowed: { en: "", hi: "", ru: "" },
  today: { closed: [], closedPlaces: [], suspended: [], records: [] },
  records: [],
  series: [],
  sources: [],
};

const NO_NSR: NsrSeasons = {
  asOf: "",
  seas: [],
  seaNames: {},
  rules: [],
  practice: [],
  iceClassGroups: {},
  monthGroups: {},
};

function toAtlas(draft: Draft): Atlas {
  const corridors = values(draft.corridors).toSorted(
    (a, b) => -a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id),
  );
  const places = byId(draft.places);
  const land = {
    stations: byId(draft.stations),
    sections: values(draft.sections),
    projects: byId(draft.projects),
  };
  const components = byId(draft.components);
  return {
    catalog: {
      sources: byId(draft.sources),
      places: lookup({ ...places, ...joinedPlaces(values(draft.tradePlaces), places, land, components) }),
      passages: byId(draft.passages),
      corridors,
      texts: lookup(Object.fromEntries(corridors.map(({ id }) => [id, textsOf(draft, id)]))),
      comparisons: values(draft.questions),
    },
    land,
    model: {
      components,
      nsr: draft.nsrSeasons[0]?.value ?? NO_NSR,
      seasons: values(draft.seasons),
      areas: values(draft.speedAreas),
      ships: values(draft.ships),
    },
    presets: values(draft.presets),
    status: draft.statusFiles[0]?.value ?? NO_STATUS,
    ledger: { claims: values(draft.claims), speakers: byId(draft.speakers) },
    context: {
      trade: values(draft.trade),
      targets: values(draft.targets),
      composition: values(draft.composition),
      timeline: values(draft.timeline),
    },
    observations: values(draft.observations),
    quotes: values(draft.quotes),
    groupReasons: values(draft.groupReasons),
  };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** A thing that names an unknown source five times is reported once. */
const withoutRepeats = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [formatIssue(issue), issue])).values(),
];

/** Reads, checks and joins everything stated in geo/. Never throws on bad data: it becomes issues. */
export function buildAtlas(files: GeoFiles): Built {
  const draft = emptyDraft();
  const issues = Object.entries(files).flatMap(([file, text]) =>
    READERS.filter(([path]) => path.test(file)).flatMap(([, read]) => read(draft, file, text)),
  );
  const all = [
    ...issues,
    ...referenceIssues(draft),
    ...textIssues(draft),
    ...ledgerIssues(draft),
    ...deckIssues(draft),
    ...sourceIssues(draft, files),
    ...licenceIssues(draft, files),
  ];
  return { atlas: freeze(toAtlas(draft)), issues: withoutRepeats(all) };
}
