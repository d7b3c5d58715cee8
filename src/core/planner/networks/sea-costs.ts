import type { Stop } from "../../model/leg";
import { searchCost } from "../../land/search-cost";
import type { ExpectedTimes } from "../../land/expected-times";
import type { Place } from "../../model/place";
import { OPEN_SEA, stretchesAlong, type SpeedArea } from "../../time/speed-area";
import type { PassageLists } from "../../sea/matrix/numbered-lists";
import type { SearchContext } from "./search-context";

/** The waters that ports lie on: `of[port]` is an index into `waters`. */
export interface PortWaters {
  readonly waters: readonly string[];
  readonly of: Uint8Array;
}

export function portWaters(ports: readonly Place[], areas: readonly SpeedArea[]): PortWaters {
  const waters = [OPEN_SEA, ...areas.map(({ id }) => id)];
  const at = ({ position }: Place): string => {
    const [lon, lat] = position;
    return stretchesAlong([position, [lon, lat + 0.001]], 1, areas)[0]?.on ?? OPEN_SEA;
  };
  return { waters, of: Uint8Array.from(ports, (port) => waters.indexOf(at(port))) };
}

/** Costs of sea legs at the speed of the waters that both ports lie on, with the waits in passages. */
export function seaCosts(
  pace: ExpectedTimes,
  { waters, of }: PortWaters,
  lists: PassageLists,
): Pick<SearchContext, "seaCost" | "leastSeaCost"> {
  const running = (on: string) => pace.runningDays("sea", { on, distanceKm: 1 });
  const daysPerKm = waters.map((on) => running(on) ?? running(OPEN_SEA) ?? Infinity);
  const fastest = Math.min(...daysPerKm);
  const waits: number[] = [];
  const waitOn = (list: number): number =>
    (waits[list] ??= lists.at(list).reduce((days, at) => days + waitAt(pace, at), 0));
  return {
    seaCost: (from, to, km, passages) => {
      const on = of[from] === of[to] ? of[from]! : 0;
      return searchCost(km * daysPerKm[on]! + waitOn(passages), km);
    },
    leastSeaCost: (km) => searchCost(km * fastest, km),
  };
}

function waitAt(pace: ExpectedTimes, at: string): number {
  const stop: Stop = { kind: "passage", at, countries: [], modes: ["sea", "sea"] };
  return pace.waitingDays(stop) ?? 0;
}
