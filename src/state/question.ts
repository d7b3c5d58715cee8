import { signal, type ReadonlySignal } from "@preact/signals";
import { withPreset } from "../core/model/preset";
import type { Side } from "../core/planner/first-question";
import type { Scenario, ScenarioPreset } from "../core/model/scenario";

/** The question of the Compare room; a place is its id, null while none has been chosen. */
export interface Question {
  readonly from: string | null;
  readonly to: string | null;
  readonly scenario: Scenario;
  readonly option: string | null; // the option whose legs are shown
  readonly asks: Asks;
  readonly side: Side; // whether "how far" and "which way wins" look from the first end or to the second
}

/** Every way to one place, how many days to or from one end, or which option is first between it and every place. */
export const ASKS = ["ways", "reach", "first"] as const;
export type Asks = (typeof ASKS)[number];

/** What sails, and how fast. */
export type Ship = Pick<Scenario, "vessel" | "iceClass" | "speedKn" | "draftM">;

/** What a question closes. */
export type Shut = Pick<Scenario, "closed" | "closedPlaces" | "suspended">;

const WISHES = ["basis", "shipClass", "trains", "cargo", "arrival"] as const;

/** What a question may say besides; undefined takes the wish back. */
export type Wishes = { readonly [K in (typeof WISHES)[number]]?: Scenario[K] | undefined };

/** The scenario with other wishes; one that is taken back leaves no field, so that equal questions read the same. */
export function withWishes(scenario: Scenario, wishes: Wishes): Scenario {
  const next = { ...scenario, ...wishes };
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => value !== undefined || !WISHES.some((wish) => wish === key)),
  ) as unknown as Scenario;
}

export interface QuestionModel {
  readonly question: ReadonlySignal<Question>;
  setFrom(place: string): void;
  setTo(place: string): void;
  swap(): void;
  setMonth(month: number): void;
  toggleClosed(passage: string): void;
  togglePlaces(places: readonly string[]): void; // all closed: opened again; else all closed
  toggleSuspended(corridor: string): void;
  reopen(shut: Shut): void;
  shut(more: Shut): void; // these too
  toggleOpened(passage: string): void;
  toggleBuilt(project: string): void;
  sailBy(ship: Partial<Ship>): void;
  wish(wishes: Wishes): void;
  take(preset: ScenarioPreset): void;
  unadjust(): void; // every figure at its own value again
  reset(): void; // the scenario is as usual again, the ends stay
  compareWith(baseline: string | null): void;
  chooseOption(option: string | null): void;
  ask(asks: Asks, side?: Side): void;
  restore(question: Question): void;
}

export function createQuestion(first: Question): QuestionModel {
  const question = signal<Question>(first);
  const change = (part: Partial<Question>) => {
    question.value = { ...question.peek(), ...part };
  };
  const assume = (part: Partial<Scenario>) => change({ scenario: { ...question.peek().scenario, ...part } });
  return {
    question,
    setFrom: (from) => change({ from, ...(question.peek().side === "to" ? WAYS : {}) }),
    setTo: (to) => change({ to, ...(question.peek().side === "from" ? WAYS : {}) }),
    swap: () => change({ from: question.peek().to, to: question.peek().from }),
    setMonth: (month) => assume({ month }),
    toggleClosed: (passage) => assume({ closed: toggled(question.peek().scenario.closed, passage) }),
    togglePlaces: (places) => {
      const { closedPlaces } = question.peek().scenario;
      const others = closedPlaces.filter((one) => !places.includes(one));
      const areClosed = places.every((one) => closedPlaces.includes(one));
      assume({ closedPlaces: areClosed ? others : [...others, ...places].toSorted() });
    },
    toggleSuspended: (corridor) => assume({ suspended: toggled(question.peek().scenario.suspended, corridor) }),
    shut: (more) => {
      const { scenario } = question.peek();
      const both = (key: keyof Shut) => [...new Set([...scenario[key], ...more[key]])].toSorted();
      assume({ closed: both("closed"), closedPlaces: both("closedPlaces"), suspended: both("suspended") });
    },
    reopen: (shut) => assume(without(question.peek().scenario, shut)),
    toggleOpened: (passage) => assume({ opened: toggled(question.peek().scenario.opened, passage) }),
    toggleBuilt: (project) => assume({ built: toggled(question.peek().scenario.built, project) }),
    sailBy: (ship) => assume(ship),
    wish: (wishes) => change({ scenario: withWishes(question.peek().scenario, wishes) }),
    take: (preset) => change({ scenario: withPreset(question.peek().scenario, preset, first.scenario) }),
    unadjust: () => {
      const { adjust: _, ...scenario } = question.peek().scenario;
      change({ scenario });
    },
    reset: () => change({ scenario: first.scenario }),
    compareWith: (baseline) => assume({ baseline }),
    chooseOption: (option) => change({ option }),
    ask: (asks, side = "from") => change({ asks, side }),
    restore: (next) => {
      question.value = next;
    },
  };
}

/** Who names the other end asks for the pair. */
const WAYS = { asks: "ways", side: "from" } as const;

/** What stays closed when some of it is opened. */
function without(from: Shut, shut: Shut): Shut {
  const rest = (key: keyof Shut) => from[key].filter((id) => !shut[key].includes(id));
  return { closed: rest("closed"), closedPlaces: rest("closedPlaces"), suspended: rest("suspended") };
}

/** Closed today, and not in the question. */
export function reopenedIn(scenario: Shut, today: Shut): Shut {
  return without(today, scenario);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].sort();
}
