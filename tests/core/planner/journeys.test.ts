import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Section } from "../../../src/core/model/catalog";
import type { RoutedLeg } from "../../../src/core/model/leg";
import { platformOf } from "../../../src/core/land/land-graph";
import type { EndPlaces } from "../../../src/core/model/place";
import { candidatesFor, type Candidate } from "../../../src/core/planner/candidates";
import type { Found } from "../../../src/core/planner/networks/search-context";
import { bordersOn } from "../../../src/core/planner/closed-on";
import { optionRules } from "../../../src/core/planner/option-rules";
import { createPlanner } from "../../../src/core/planner/planner";
import { legContext } from "../../../src/core/planner/legs/leg-context";
import { routedLegs } from "../../../src/core/planner/legs/routed-legs";
import { searchContexts } from "../../../src/core/planner/networks/search-contexts";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { backtracks, passagesOf, portsOf } from "../../../src/core/planner/search/path";
import type { Scenario } from "../../../src/core/model/scenario";
import { geodesicLengthKm } from "../../../src/core/geodesy/geodesic";
import { cases } from "../../cases";
import { world } from "./real-world";

const SEED = 20261122;
const QUESTIONS = cases(300, 2_000);
const { catalog, land, model } = world;
const spaces = searchContexts(world);
/** Those that are nodes of the network: what a lorry adds at an end is tested with it. */
const places = Object.values(catalog.places).filter(({ kind, ofTrade }) => kind !== "waypoint" && ofTrade !== true);
const rules = optionRules(model.components);

/** Some sets of closures, so that the routes of one question serve the next. */
const CLOSURES = [
  [],
  ["suez"],
  ["bab-el-mandeb", "hormuz"],
  ["malacca", "bosporus"],
  ["suez", "good-hope"],
  ...fc.sample(fc.subarray(Object.keys(catalog.passages), { maxLength: 4 }), { numRuns: 2, seed: SEED }),
];

/** Some sets of lines taken as built, for the same reason: each has its own network. */
const BUILT = [[], ["rasht-astara-railway"], Object.keys(land.projects)];

/** Some sets of closed ports and borders. */
const CLOSED_PLACES = [
  [],
  ["IRBND", "IRZBR"],
  ["RULED", "RUVYP", "border-astara"].filter((id) => catalog.places[id] !== undefined),
  ...fc.sample(fc.subarray(closable(), { maxLength: 6 }), { numRuns: 2, seed: SEED }),
];

function closable(): string[] {
  return places.flatMap(({ id, kind }) => (kind === "port" || kind === "border" ? [id] : []));
}

const journey = fc.record({
  from: fc.constantFrom(...places),
  to: fc.constantFrom(...places),
  closed: fc.constantFrom(...CLOSURES),
  closedPlaces: fc.constantFrom(...CLOSED_PLACES),
  built: fc.constantFrom(...BUILT),
});

interface Answered {
  readonly ends: EndPlaces;
  readonly scenario: Scenario;
  readonly candidates: readonly Candidate[];
}

const answer = (ends: EndPlaces, scenario: Scenario): Answered => ({
  ends,
  scenario,
  candidates: candidatesFor({ ends, scenario, catalog, spaces, rules, listed: [] }),
});

interface Trip extends Answered {
  readonly candidate: Candidate;
  readonly found: Found;
  readonly legs: readonly RoutedLeg[];
  readonly name: string;
}

/**
 * An option whose quickest path turns back is none; where more is closed, another of its paths may be the quickest, and
 * the option is there again: twice in 2,000 questions.
 */
const MOST_APPEARING = 1 / 5_000;

/** Questions with closures; `trips` are their open options. */
let answers: readonly Answered[] = [];
let trips: readonly Trip[] = [];

beforeAll(() => {
  const questions = fc.sample(journey, { numRuns: QUESTIONS, seed: SEED }).filter(({ from, to }) => from !== to);
  answers = questions.map(({ from, to, ...assumed }) => answer({ from, to }, { ...USUAL_SCENARIO, ...assumed }));
  trips = answers.flatMap((one) => {
    return one.candidates.flatMap((candidate): Trip[] => {
      const { found } = candidate;
      if (found === null) return [];
      const context = legContext(candidate.corridor, one.ends, one.scenario, { catalog, model });
      const legs = routedLegs(found.space, found.path, context);
      return [{ ...one, candidate, found, legs, name: `${one.ends.from.id} ${one.ends.to.id} ${candidate.option}` }];
    });
  });
}, 1_200_000);

const stationsAt = (id: string): readonly string[] =>
  id in land.stations ? [id] : Object.keys(land.stations).filter((one) => land.stations[one]!.places.includes(id));

const sectionsByEnds = new Map<string, Section[]>();
for (const section of land.sections) {
  const ends = [section.from, section.to].toSorted().join();
  sectionsByEnds.set(ends, [...(sectionsByEnds.get(ends) ?? []), section]);
}

/** The sections in the data between each two stations of a leg, those side by side together. */
function sectionsOf({ from, via, to, mode }: RoutedLeg): readonly (readonly Section[])[] {
  const stops = [from, ...via, to].map(stationsAt);
  return stops.slice(1).map((ends, i) => {
    const pairs = stops[i]!.flatMap((start) => ends.map((end) => [start, end].toSorted().join()));
    return pairs.flatMap((pair) => sectionsByEnds.get(pair) ?? []).filter((section) => section.mode === mode);
  });
}

/** Published where it is, else along the line from station to station. */
const lengthKm = ({ distance, from, line, to }: Section): number =>
  distance?.typical ?? geodesicLengthKm([land.stations[from]!.position, ...line, land.stations[to]!.position]);

const wrong = (isWrong: (trip: Trip) => boolean): string[] => trips.filter(isWrong).map(({ name }) => name);

describe("random pairs with closures of passages, ports and borders", () => {
  test("most have an answer, and there are more options than questions", () => {
    expect(answers.length).toBeGreaterThan(0.9 * QUESTIONS);
    expect(trips.length).toBeGreaterThan(QUESTIONS);
  });

  test("no option passes a closed passage", () => {
    expect(
      wrong(({ legs, scenario }) => legs.some(({ passages }) => passages.some((id) => scenario.closed.includes(id)))),
    ).toEqual([]);
  });

  test("no option loads, unloads or crosses a border at a closed place", () => {
    const stops = ({ found }: Trip) => [...portsOf(found.space, found.path), ...bordersOn(found)];
    expect(wrong((trip) => stops(trip).some((id) => trip.scenario.closedPlaces.includes(id)))).toEqual([]);
  });

  test("no option turns its back: none goes to a passage or station and back, none sails past its start again", () => {
    const turns = ({ found: { space, path } }: Trip) => {
      const ports = portsOf(space, path).map((id) => space.portIndex.get(id)!);
      return path.sea.some((setting, i) => space.sea.board(setting).turnsBack(ports[2 * i]!, ports[2 * i + 1]!));
    };
    expect(wrong((trip) => turns(trip) || backtracks(trip.found.space, trip.found.path))).toEqual([]);
  });

  test("an option's id is that of a variant, or of the plain way", () => {
    const ids = new Set([
      "direct",
      "overland",
      ...catalog.corridors.flatMap(({ variants }) => variants.map(({ id }) => id)),
    ]);
    expect(wrong(({ candidate }) => !ids.has(candidate.option))).toEqual([]);
  });

  test("a variant is never slower than a narrower one: the Northern Sea Route than its coastal and its northern way", () => {
    const cost = ({ candidates }: Answered, id: string) =>
      candidates.find(({ option }) => option === id)?.found?.path.cost ?? Infinity;
    const narrow = ["nsr-coastal", "nsr-high-latitude"];
    const slower = answers.filter((one) => narrow.some((id) => cost(one, "nsr") > cost(one, id)));
    expect(slower).toEqual([]);
    expect(answers.filter((one) => cost(one, "nsr") < Infinity).length).toBeGreaterThan(QUESTIONS / 20);
  });

  test("no path leaves 60° S behind", () => {
    expect(wrong(({ legs }) => legs.some(({ line }) => line.some(([, lat]) => lat < -60)))).toEqual([]);
  });

  test("no option runs on an unbuilt line", () => {
    expect(
      wrong(({ legs }) => legs.some(({ status }) => status === "under-construction" || status === "planned")),
    ).toEqual([]);
  });

  test("every leg starts where the last one ended, the first and last at the ends asked for", () => {
    const joins = ({ legs, ends }: Trip) => {
      const starts = [...legs.map(({ from }) => from), ends.to.id];
      const stops = [ends.from.id, ...legs.map(({ to }) => to)];
      return starts.join() === stops.join();
    };
    expect(wrong((trip) => trip.legs.length === 0 || !joins(trip))).toEqual([]);
  });

  test("the kilometres of a leg are those of its line by sea, of its sections in the data by land", () => {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const isOff = (km: number, other: number) => Math.abs(km - other) > 0.01 + 1e-5 * km;
    const isWrong = (leg: RoutedLeg) => {
      const { mode, distanceKm, stretches, countries, line } = leg;
      if (isOff(sum(stretches.map((stretch) => stretch.distanceKm)), distanceKm)) return true;
      if (mode === "sea") return isOff(geodesicLengthKm(line), distanceKm);
      const steps = sectionsOf(leg).map((parallel) => parallel.map(lengthKm));
      const [least, most] = [Math.min, Math.max].map((end) => sum(steps.map((lengths) => end(...lengths))));
      return (
        distanceKm < least! - 0.001 || distanceKm > most! + 0.001 || isOff(sum(Object.values(countries)), distanceKm)
      );
    };
    expect(wrong(({ legs }) => legs.some(isWrong))).toEqual([]);
  });

  test("each change of gauge has exactly one break-of-gauge transfer", () => {
    const changes = ({ found: { path, space } }: Trip) => {
      const platforms = path.nodes.map((node) => space.graph.platforms[platformOf(node)]!);
      return platforms.filter((here, i) => {
        const before = platforms[i - 1];
        return before?.mode === "rail" && here.mode === "rail" && before.gaugeMm !== here.gaugeMm;
      }).length;
    };
    const transfers = ({ legs }: Trip) =>
      legs.flatMap(({ stops }) => stops.filter(({ kind }) => kind === "gauge")).length;
    expect(wrong((trip) => changes(trip) !== transfers(trip))).toEqual([]);
    expect(trips.filter((trip) => transfers(trip) > 0).length).toBeGreaterThan(QUESTIONS / 20);
  });

  test("a railway leg keeps one gauge and one country, those of its sections in the data", () => {
    const common = (steps: readonly (readonly unknown[])[]) =>
      (steps[0] ?? []).filter((one) => steps.every((step) => step.includes(one)));
    const isMixed = (leg: RoutedLeg) => {
      const steps = sectionsOf(leg);
      const gauges = common(steps.map((parallel) => parallel.map(({ gaugeMm }) => gaugeMm)));
      const countries = common(steps.map((parallel) => parallel.map(({ country }) => country)));
      return gauges.length === 0 || Object.keys(leg.countries).some((country) => !countries.includes(country));
    };
    const rail = trips.flatMap(({ legs }) => legs.filter(({ mode }) => mode === "rail"));
    expect(rail.filter(({ via }) => via.length > 0).length).toBeGreaterThan(QUESTIONS / 2);
    expect(rail.filter(isMixed).map(({ id }) => id)).toEqual([]);
  });

  test("closing more never lowers an option's expected days", () => {
    const cost = ({ candidates }: Answered) =>
      new Map(candidates.map(({ option, found }) => [option, found?.path.cost ?? Infinity]));
    const closures = (some: Scenario) => [
      { closed: [], closedPlaces: [] },
      { closed: some.closed, closedPlaces: [] },
      { closed: some.closed, closedPlaces: some.closedPlaces },
      { closed: [...some.closed, "malacca"], closedPlaces: some.closedPlaces },
    ];
    const quicker: string[] = [];
    const appeared: string[] = [];
    let compared = 0;
    for (const { ends, scenario } of answers.slice(0, cases(40, 2_000))) {
      const costs = closures(scenario).map((more) => cost(answer(ends, { ...scenario, ...more })));
      costs.slice(1).forEach((now, i) => {
        for (const [id, days] of now) {
          const name = `${ends.from.id} ${ends.to.id} ${id}`;
          const before = costs.slice(0, i + 1).map((earlier) => earlier.get(id) ?? Infinity);
          compared++;
          if (before.some((earlier) => earlier < Infinity && days < earlier)) quicker.push(name);
          if (days < Infinity && costs[i]!.get(id) === Infinity) appeared.push(name);
        }
      });
    }
    expect(quicker).toEqual([]);
    expect(appeared.length / compared, appeared.join()).toBeLessThan(MOST_APPEARING);
  }, 3_600_000);

  test("the way back takes as long as the way there, in expected days and in kilometres", () => {
    const lengths = ({ candidates, ends, scenario }: Answered) =>
      candidates.map(({ option, corridor, found }) => {
        const context = legContext(corridor, ends, scenario, { catalog, model });
        const legs = found === null ? [] : routedLegs(found.space, found.path, context);
        const km = legs.reduce((sum, leg) => sum + leg.distanceKm, 0);
        return `${option} ${found?.path.cost ?? "closed"} ${km.toFixed(3)} km`;
      });
    const some = answers.slice(0, cases(40, 2_000));
    const back = some.map(({ ends, scenario }) => answer({ from: ends.to, to: ends.from }, scenario));
    expect(back.map(lengths)).toEqual(some.map(lengths));
  });

  test("a closed option names what is closed on the path that would be taken otherwise", () => {
    const odd = answers.flatMap(({ candidates, scenario, ends }) =>
      candidates
        .filter(({ found, normal, closedBy: { passages, places: shut } }) => {
          if (found !== null) return false;
          const onWay = normal === null ? [] : passagesOf(normal.space, normal.path);
          const isNamed = passages.every((id) => scenario.closed.includes(id) && onWay.includes(id));
          return passages.length + shut.length === 0 || !isNamed;
        })
        .map(({ option }) => `${ends.from.id} ${ends.to.id} ${option}`),
    );
    expect(odd).toEqual([]);
  });
});

test("the same question with the same seed gives the same bytes, whatever was asked before", () => {
  const questions = fc.sample(journey, { numRuns: 30, seed: SEED + 1 }).filter(({ from, to }) => from !== to);
  const texts = (order: typeof questions) => {
    const planner = createPlanner(world);
    const asked = order.map(({ from, to, ...assumed }) => {
      return [from.id + to.id, JSON.stringify(planner(from.id, to.id, { ...USUAL_SCENARIO, ...assumed }))] as const;
    });
    return asked.toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  expect(texts(questions.toReversed())).toEqual(texts(questions));
});
