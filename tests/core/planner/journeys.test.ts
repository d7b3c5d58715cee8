import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Option } from "../../../src/core/model/comparison";
import type { Section } from "../../../src/core/model/catalog";
import type { RoutedLeg } from "../../../src/core/model/leg";
import { partsOfOption } from "../../../src/core/model/option-id";
import { platformOf } from "../../../src/core/land/land-graph";
import { candidatesFor, type Candidate, type Ends } from "../../../src/core/planner/candidates";
import { createPlanner } from "../../../src/core/planner/planner";
import { legContext } from "../../../src/core/planner/legs/leg-context";
import { routedLegs } from "../../../src/core/planner/legs/routed-legs";
import { searchContexts } from "../../../src/core/planner/networks/search-contexts";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { passagesOf } from "../../../src/core/planner/search/path";
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

/** Some sets of closures, so that the routes of one question serve the next. */
const CLOSURES = [
  [],
  ["suez"],
  ["bab-el-mandeb", "hormuz"],
  ["malacca", "bosporus"],
  ...fc.sample(fc.subarray(Object.keys(catalog.passages), { maxLength: 4 }), { numRuns: 2, seed: SEED }),
];

/** Some sets of lines taken as built, for the same reason: each has its own network. */
const BUILT = [[], ["rasht-astara-railway"], Object.keys(land.projects)];

/** Passages that are open unless closed. */
const CLOSABLE = Object.values(catalog.passages)
  .filter(({ defaultOpen }) => defaultOpen)
  .map(({ id }) => id);

const journey = fc.record({
  from: fc.constantFrom(...places),
  to: fc.constantFrom(...places),
  closed: fc.constantFrom(...CLOSURES),
  built: fc.constantFrom(...BUILT),
});

interface Answered {
  readonly ends: Ends;
  readonly scenario: Scenario;
  readonly candidates: readonly Candidate[];
}

const answer = (ends: Ends, scenario: Scenario): Answered => ({
  ends,
  scenario,
  candidates: candidatesFor(ends, scenario, catalog, spaces),
});

interface Trip extends Answered {
  readonly candidate: Candidate;
  readonly legs: readonly RoutedLeg[];
  readonly name: string;
}

/** Questions with closures; `trips` are their open options. */
let answers: readonly Answered[] = [];
let trips: readonly Trip[] = [];

beforeAll(() => {
  const questions = fc.sample(journey, { numRuns: QUESTIONS, seed: SEED }).filter(({ from, to }) => from !== to);
  answers = questions.map(({ from, to, closed, built }) => answer({ from, to }, { ...USUAL_SCENARIO, closed, built }));
  trips = answers.flatMap((one) => {
    return one.candidates.flatMap((candidate): Trip[] => {
      if (candidate.way === null) return [];
      const context = legContext(candidate.corridor, one.ends, one.scenario, { catalog, model });
      const legs = routedLegs(candidate.space, candidate.way ?? candidate.openWay, context);
      return [{ ...one, candidate, legs, name: `${one.ends.from.id} ${one.ends.to.id} ${candidate.option}` }];
    });
  });
}, 120_000);

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

const own = (candidates: readonly Candidate[]) =>
  candidates.filter(({ option }) => partsOfOption(option).by.length === 0);

const wrong = (isWrong: (trip: Trip) => boolean): string[] => trips.filter(isWrong).map(({ name }) => name);

describe("random pairs with closures", () => {
  test("most have an answer, and there are more options than questions", () => {
    expect(answers.length).toBeGreaterThan(0.97 * QUESTIONS);
    expect(trips.length).toBeGreaterThan(1.5 * QUESTIONS);
  });

  test("no option passes a closed passage", () => {
    expect(
      wrong(({ legs, scenario }) => legs.some(({ passages }) => passages.some((id) => scenario.closed.includes(id)))),
    ).toEqual([]);
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
    const changes = ({ candidate: { way, space } }: Trip) => {
      const platforms = (way?.nodes ?? []).map((node) => space.graph.platforms[platformOf(node)]!);
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

  test("closing never makes a way quicker in expected days", () => {
    const quicker = answers.flatMap(({ candidates, ends }) =>
      candidates
        .filter(({ way, openWay }) => way !== null && way.cost < openWay.cost)
        .map(({ option }) => `${ends.from.id} ${ends.to.id} ${option}`),
    );
    expect(quicker).toEqual([]);
  });

  test("which variants there are does not depend on what is closed", () => {
    const some = answers.filter(({ scenario }) => scenario.closed.length > 0).slice(0, cases(60, 200));
    const variants = ({ candidates }: Answered) => own(candidates).map(({ option }) => option);
    expect(some.map(variants)).toEqual(
      some.map(({ ends, scenario }) => variants(answer(ends, { ...scenario, closed: [] }))),
    );
  });

  test("a way by other ports or canals is there because its variant's own way is closed or slower", () => {
    const moved = trips.filter(({ candidate }) => partsOfOption(candidate.option).by.length > 0);
    expect(moved.length).toBeGreaterThan(QUESTIONS / 20);
    const without = ({ candidate, candidates }: Trip) => {
      const { variant } = partsOfOption(candidate.option);
      return candidates.find(({ option }) => option === variant)?.way?.cost ?? Infinity;
    };
    expect(moved.filter((trip) => trip.candidate.way!.cost >= without(trip))).toEqual([]);
    const stops = ({ legs }: Trip) => legs.flatMap(({ from, to, passages }) => [from, to, ...passages]);
    const isBy = (trip: Trip) => partsOfOption(trip.candidate.option).by.every((id) => stops(trip).includes(id));
    expect(moved.filter((trip) => !isBy(trip))).toEqual([]);
  });

  test("the way back is as long as the way there, in expected days and in kilometres", () => {
    const lengths = ({ candidates, ends, scenario }: Answered) =>
      candidates.map((one) => {
        const legs =
          one.way === null
            ? []
            : routedLegs(one.space, one.way, legContext(one.corridor, ends, scenario, { catalog, model }));
        const km = legs.reduce((sum, leg) => sum + leg.distanceKm, 0);
        return `${one.option} ${one.way?.cost ?? "closed"} ${km.toFixed(3)} km`;
      });
    const some = answers.slice(0, cases(80, 400));
    const back = some.map(({ ends, scenario }) => answer({ from: ends.to, to: ends.from }, scenario));
    expect(back.map(lengths)).toEqual(some.map(lengths));
  });

  test("a closed option is closed by what was closed, on its way", () => {
    const odd = answers.flatMap(({ candidates, scenario }) =>
      candidates.filter(({ way, closedBy, openWay, space }) => {
        const onWay = passagesOf(space, openWay);
        return (
          way === null &&
          (closedBy.length === 0 || !closedBy.every((id) => scenario.closed.includes(id) && onWay.includes(id)))
        );
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe("closing more never shortens anything", () => {
  /** Each set holds the one before. */
  const NESTED = [[], ["suez"], ["suez", "malacca", "bosporus"]];
  const QUANTITIES = ["km", "p10", "p50", "p90"] as const;
  type Lengths = Record<(typeof QUANTITIES)[number], number>;

  const lengths = ({ status, distanceKm, days }: Option): Lengths => {
    const km = status === "closed" ? Infinity : (distanceKm ?? Number.NaN);
    const none = status === "closed" ? Infinity : Number.NaN;
    return { km, p10: days?.p10 ?? none, p50: days?.p50 ?? none, p90: days?.p90 ?? none };
  };
  const planner = createPlanner(world);
  const asked = ({ ends: { from, to }, scenario }: Answered, closed: readonly string[]) =>
    planner(from.id, to.id, { ...scenario, closed }).options;

  /** The quantities of every option that is there both before and after more is closed. */
  function pairs(one: Answered, closures: readonly (readonly string[])[]): readonly (readonly [Lengths, Lengths])[] {
    const rows = closures.map((closed) => new Map(asked(one, closed).map((option) => [option.id, lengths(option)])));
    return rows.flatMap((less, i) =>
      rows.slice(i + 1).flatMap((more) =>
        [...less].flatMap(([id, before]) => {
          const after = more.get(id);
          return after === undefined ? [] : [[before, after] as const];
        }),
      ),
    );
  }
  const isShorter = ([before, after]: readonly [Lengths, Lengths]) => QUANTITIES.some((q) => after[q] < before[q]);
  const isLonger = ([before, after]: readonly [Lengths, Lengths]) => QUANTITIES.every((q) => after[q] > before[q]);

  test("no kilometres, no days, and what is closed stays closed", { timeout: 400_000 }, () => {
    const some = answers.slice(0, cases(120, 2_000));
    const all = some.flatMap((one) => pairs(one, NESTED));
    expect(all.filter(isShorter)).toEqual([]);
    expect(all.length).toBeGreaterThan(10 * some.length);
    expect(all.filter(isLonger).length).toBeGreaterThan(2.5 * some.length);
  });

  test("nor what a variant's best way takes in expected days, whichever ports it uses", { timeout: 240_000 }, () => {
    const best = ({ candidates }: Answered) => {
      const costs = new Map<string, number>();
      for (const { option, way } of candidates) {
        const { variant } = partsOfOption(option);
        costs.set(variant, Math.min(costs.get(variant) ?? Infinity, way?.cost ?? Infinity));
      }
      return costs;
    };
    const quicker = answers.slice(0, cases(60, 500)).flatMap(({ ends, scenario }) => {
      const [none, one, two] = NESTED.map((closed) => best(answer(ends, { ...scenario, closed })));
      const isQuicker = (variant: string) =>
        one!.get(variant)! < none!.get(variant)! || two!.get(variant)! < one!.get(variant)!;
      return [...none!.keys()].filter(isQuicker).map((variant) => `${ends.from.id} ${ends.to.id} ${variant}`);
    });
    expect(quicker).toEqual([]);
  });

  test("whatever is closed first, canals that one can sail round too", { timeout: 400_000 }, () => {
    const some = fc.shuffledSubarray(CLOSABLE, { minLength: 2, maxLength: 3 });
    const closures = fc.sample(some, { numRuns: cases(50, 300), seed: SEED });
    const nested = closures.map((closed) => [0, 1, 2, 3].slice(0, closed.length + 1).map((n) => closed.slice(0, n)));
    const all = nested.flatMap((sets, i) => pairs(answers[i]!, sets));
    expect(all.filter(isShorter)).toEqual([]);
    expect(all.filter(isLonger).length).toBeGreaterThan(1.5 * closures.length);
  });
});

test("the same question with the same seed gives the same bytes, whatever was asked before", () => {
  const questions = fc.sample(journey, { numRuns: 30, seed: SEED + 1 }).filter(({ from, to }) => from !== to);
  const texts = (order: typeof questions) => {
    const planner = createPlanner(world);
    const asked = order.map(({ from, to, closed }) => {
      return [from.id + to.id, JSON.stringify(planner(from.id, to.id, { ...USUAL_SCENARIO, closed }))] as const;
    });
    return asked.toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  expect(texts(questions.toReversed())).toEqual(texts(questions));
});
