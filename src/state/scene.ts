import type { PageCatalog } from "../core/catalog";
import type { Option } from "../core/comparison";
import type { Language } from "../core/place";
import type { Position } from "../core/position";
import {
  corridorColours,
  type ColourKey,
  type Emphasis,
  type Scene,
  type SceneLabel,
  type SceneLine,
  type ScenePassage,
  type ScenePlace,
} from "../core/scene";
import { reachBands, type Reach } from "../core/reach";
import { arcticStretch } from "./arctic";
import { boundsOf } from "./bounds";
import { drawnWays, isBuilding, reachShown, type Drawn, type DrawnLeg, type Moment } from "./drawn";
import { cardsOf } from "./overview";
import { branchName, corridorInitials, corridorShortName, passageName, placeName } from "./names";
import { ownStretch } from "./own-stretch";

/** What the map shows at this moment, in the language shown. */
export function sceneOf(moment: Moment): Scene {
  const { known, view, question, language } = moment;
  const { catalog } = known;
  const drawn = drawnWays(moment).filter(
    ({ option }) => view.layers.includes("baselines") || roleOf(catalog, option) === "corridor",
  );
  const lines = onceEach(drawn.flatMap((one) => linesOf(catalog, one)));
  const labels = once(() => labelsOf(catalog, language, drawn));
  const asked = moment.selection.stop ?? "";
  const closedNow = view.room === "compare" ? question.scenario.closed : [];
  const passages = once(() =>
    passagesOf(catalog, language, closedNow).filter(
      ({ id, name, closed }) => closed || id === asked || !labels().some(({ text }) => text === name), // the line says it
    ),
  );
  return {
    language,
    lines,
    get labels() {
      return labels();
    },
    places: placesOf(moment, drawn),
    get passages() {
      return passages();
    },
    passagesAtEveryZoom: catalog.passages[asked] !== undefined,
    reach: bandsOf(reachShown(moment)),
    bounds: boundsOfMoment(moment, drawn, lines),
  };
}

/** Finding room for names takes longer than all the rest, and the first picture has none. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const bands = new WeakMap<Reach, ReturnType<typeof reachBands>>();

/** The same reach is cut once: the scene is made anew at every hover. */
function bandsOf(reach: Reach | null): ReturnType<typeof reachBands> {
  if (reach === null) return [];
  const known = bands.get(reach) ?? reachBands(reach.lines);
  bands.set(reach, known);
  return known;
}

/** The colour of an option or corridor, the same on map, cards and charts. */
export function colourKey(catalog: PageCatalog, corridor: string): ColourKey {
  const known = colours.get(catalog) ?? coloursOf(catalog);
  colours.set(catalog, known);
  return known.get(corridor) ?? "baseline";
}

const colours = new WeakMap<PageCatalog, ReadonlyMap<string, ColourKey>>();

function coloursOf({ corridors }: PageCatalog): ReadonlyMap<string, ColourKey> {
  return corridorColours(corridors.filter(({ kind }) => kind === "corridor").map(({ id }) => id));
}

export function roleOf(catalog: PageCatalog, { corridor }: Pick<Option, "corridor">): "corridor" | "baseline" {
  return catalog.corridors.find((one) => one.id === corridor)?.kind ?? "baseline";
}

function linesOf(catalog: PageCatalog, { option, emphasis }: Drawn): readonly SceneLine[] {
  const role = roleOf(catalog, option);
  return option.legs
    .filter((leg) => leg.line.length > 1)
    .map((leg) => ({
      id: `${option.id}/${leg.id}`,
      legId: leg.id,
      corridorId: option.corridor,
      variantId: option.id,
      mode: leg.mode,
      status: leg.status,
      role,
      colour: colourKey(catalog, option.corridor),
      schematic: false,
      emphasis,
      line: leg.line,
    }));
}

const RANK: Record<Emphasis, number> = { dimmed: 0, other: 1, plain: 2, chosen: 3 };

/** A leg shared by variants of one corridor is drawn once, by the one that matters most. */
function onceEach(lines: readonly SceneLine[]): readonly SceneLine[] {
  const best = new Map<string, SceneLine>();
  for (const line of lines) {
    const key = `${line.corridorId}/${line.legId}`;
    const known = best.get(key);
    if (known === undefined || RANK[line.emphasis] > RANK[known.emphasis]) best.set(key, line);
  }
  return [...best.values()];
}

/** The corridor's name along its longest leg, a branch's word along the longest stretch that is only its own. */
function labelsOf(catalog: PageCatalog, language: Language, drawn: readonly Drawn[]): readonly SceneLabel[] {
  const inQuestion = drawn
    .filter(({ option, emphasis }) => emphasis !== "dimmed" && !isBuilding(option))
    .map(({ option }) => option);
  const corridors = [...new Set(inQuestion.map((option) => option.corridor))];
  return corridors.flatMap((corridor) => {
    const variants = inQuestion.filter((option) => option.corridor === corridor);
    const base = { role: roleOf(catalog, { corridor }), colour: colourKey(catalog, corridor) };
    const main = longestLine(variants[0]?.legs ?? []);
    const text = corridorShortName(catalog, language, corridor);
    const initials = corridorInitials(catalog, language, corridor);
    const name: SceneLabel = { ...base, id: corridor, text, initials, isBranch: false, line: arcticStretch(main) };
    const branches = variants.flatMap((option): SceneLabel[] => {
      const word = branchName(catalog, language, option);
      if (word === text) return []; // a single way is called what its corridor is
      const others = variants.filter((one) => one !== option);
      const line = word === null ? [] : stretchOf(option, others);
      if (word === null || line.length < 2) return [];
      return [{ ...base, id: `branch:${option.id}`, text: word, initials: word, isBranch: true, line }];
    });
    return main.length < 2 ? branches : [name, ...branches];
  });
}

interface Stretch {
  readonly own: readonly (readonly Position[])[];
  readonly others: readonly (readonly Position[])[];
  readonly line: readonly Position[];
}

const stretches = new Map<string, Stretch>();

/** An option's own stretch is looked for once while it and the others run as they do. */
function stretchOf(option: Drawn["option"], variants: readonly Drawn["option"][]): readonly Position[] {
  const [own, others] = [linesAlong(option), variants.flatMap(linesAlong)];
  const known = stretches.get(option.id);
  if (known !== undefined && isSameList(known.own, own) && isSameList(known.others, others)) return known.line;
  const line = ownStretch(own, others);
  stretches.set(option.id, { own, others, line });
  return line;
}

const linesAlong = ({ legs }: Drawn["option"]): readonly (readonly Position[])[] => legs.map(({ line }) => line);

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function longestLine(legs: readonly DrawnLeg[]): readonly Position[] {
  return legs.reduce<DrawnLeg | null>((a, b) => (a === null || b.measuredKm > a.measuredKm ? b : a), null)?.line ?? [];
}

/** Ends of the questions, places where a leg in question ends, and the place whose card is open. */
function placesOf(moment: Moment, drawn: readonly Drawn[]): readonly ScenePlace[] {
  const { known, language } = moment;
  const { catalog } = known;
  const ends = new Set(endsOf(moment));
  const places: ScenePlace[] = [];
  const add = (id: string, position: Position, rank: ScenePlace["rank"]) => {
    const name = placeName(catalog, language, id);
    const isKnown = places.some((one) => one.name === name || (rank === "via" && isNear(one.position, position)));
    if (!isKnown) places.push({ id, name, position, rank }); // a port and its station are one dot
  };
  for (const id of ends) {
    const place = catalog.places[id];
    if (place !== undefined) add(id, place.position, "end");
  }
  for (const { id } of reachShown(moment)?.places ?? []) {
    const place = catalog.places[id];
    if (place !== undefined && place.kind !== "border") add(id, place.position, "other");
  }
  for (const { option, emphasis } of drawn) {
    if (emphasis !== "plain" && emphasis !== "chosen") continue;
    for (const leg of option.legs) {
      const [start, end] = [leg.line[0], leg.line.at(-1)];
      if (start !== undefined) add(leg.from, start, "via");
      if (end !== undefined) add(leg.to, end, "via");
    }
  }
  return places;
}

const SAME_PLACE = 0.2; // degrees of latitude, 22 km: a port and the station that serves it

function isNear([lonA, latA]: Position, [lonB, latB]: Position): boolean {
  const east = (lonA - lonB) * Math.cos((latA * Math.PI) / 180);
  return Math.hypot(east, latA - latB) < SAME_PLACE;
}

/** The two ends in question; on the first screen those of every card. */
function endsOf(moment: Moment): readonly string[] {
  const { known, selection, view, question, asked } = moment;
  const { catalog } = known;
  if (reachShown(moment) !== null) return question.from === null ? [] : [question.from];
  const place = selection.place === null ? [] : [selection.place];
  if (view.room === "compare")
    return [asked?.from ?? question.from, asked?.to ?? question.to].filter((id) => id !== null);
  const pair = catalog.comparisons.find(({ id }) => id === selection.pair);
  if (pair !== undefined) return [pair.from, pair.to, ...place];
  const cards = cardsOf(known).filter(
    ({ corridor }) => selection.corridor === null || corridor.id === selection.corridor,
  );
  return [...cards.flatMap((card) => (card.question === null ? [] : [card.question.from, card.question.to])), ...place];
}

function passagesOf(catalog: PageCatalog, language: Language, closed: readonly string[]): readonly ScenePassage[] {
  return Object.values(catalog.passages)
    .filter((passage) => passage.shape === "gate")
    .map((passage) => ({
      id: passage.id,
      name: passageName(catalog, language, passage.id),
      gate: passage.positions,
      closed: closed.includes(passage.id),
    }));
}

/** What the camera should hold: the surroundings of a passage, border or place, the chosen leg, the chosen variant, the pair; null on the first screen. */
function boundsOfMoment(
  { known, selection, view, asked, question }: Moment,
  drawn: readonly Drawn[],
  lines: readonly SceneLine[],
): Scene["bounds"] {
  const at = positionOfStop(known.catalog, selection.stop);
  if (at !== null) return around(at, 8);
  if (view.room === "compare") return asked === null ? null : boundsOf(chosenLines(lines, question.option));
  const place = selection.place === null ? undefined : known.catalog.places[selection.place];
  if (place !== undefined) return around(place.position, 8);
  const leg = lines.find((line) => line.legId === selection.leg);
  if (leg !== undefined) return boundsOf([leg.line]);
  if (selection.pair !== null) return boundsOf(lines.map((line) => line.line));
  return selection.corridor === null || drawn.length === 0 ? null : boundsOf(chosenLines(lines, selection.variant));
}

function chosenLines(lines: readonly SceneLine[], variant: string | null): readonly (readonly Position[])[] {
  const own = lines.filter((line) => line.variantId === variant || line.emphasis === "chosen");
  return (own.length > 0 ? own : lines).map((line) => line.line);
}

/** Where a passage begins, or the crossing that a border station belongs to. */
function positionOfStop({ passages, borders, places }: PageCatalog, stop: string | null): Position | null {
  if (stop === null) return null;
  return passages[stop]?.positions[0] ?? places[borders[stop]?.place ?? ""]?.position ?? null;
}

function around([lon, lat]: Position, degrees: number): Scene["bounds"] {
  return [
    [lon - degrees, Math.max(-85, lat - degrees)],
    [lon + degrees, Math.min(89, lat + degrees)],
  ];
}
