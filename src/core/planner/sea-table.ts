import type { Catalog } from "../catalog";
import type { Place } from "../place";
import type { Position } from "../position";
import { leastThrough, type LeastKm } from "./crow-bound";
import type { SeaLegs, SeaWay } from "./sea-legs";

/** What holds for all sea legs of a search. `key` is equal for equal settings. */
export interface SeaSetting {
  readonly key: string;
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  readonly forced: readonly string[];
  readonly waypoints: readonly string[]; // places to sail by, in order; then `forced` is only opened
  readonly draftM: number | null;
}

/** What the search needs of a way by sea: its line is fetched again for the few that are chosen. */
export interface SeaDistance {
  readonly km: number;
  readonly passages: readonly string[];
}

/** Answers of the sea router, remembered. Ports go by their index. */
export interface SeaTable {
  readonly way: (from: Place, to: Place, setting: SeaSetting) => SeaWay | null;
  readonly distances: (setting: SeaSetting) => (from: number, to: number) => SeaDistance | null;
  /** No way by sea is shorter than as the crow flies through the gates forced. Costs nothing. */
  readonly leastKm: (setting: SeaSetting) => LeastKm;
  /** Nor than with every passage open; Infinity: no way even so. Costs a route that other settings share. */
  readonly openKm: (setting: SeaSetting) => LeastKm;
}

const KEPT_WAYS = 4_000;

/** What settings name by id. */
export type SeaMarks = Pick<Catalog, "places" | "passages">;

export function seaSetting(setting: Omit<SeaSetting, "key">): SeaSetting {
  const { closed, opened, forced, waypoints, draftM } = setting;
  return { ...setting, key: [closed.toSorted(), opened.toSorted(), forced, waypoints, draftM].join("|") };
}

export function seaTable(seaLegs: SeaLegs, ports: readonly Place[], { places, passages }: SeaMarks): SeaTable {
  const known = new Map<string, Map<number, SeaDistance | null>>(); // by setting, then by pair
  const ways = new Map<string, SeaWay | null>();
  const bounds = new Map<string, LeastKm>(); // by what is forced

  const asked = (from: Place, to: Place, setting: SeaSetting): SeaWay | null => {
    const open = openSetting(setting);
    if (open.key === setting.key) return seaLegs({ from, to, ...setting });
    const openWay = isNarrower(setting, passages) ? way(from, to, open) : null;
    if (openWay !== null && keepsTo(openWay, setting)) return openWay;
    const points = setting.waypoints.flatMap((point) => places[point] ?? []);
    return points.length > 0 ? byWaypoints([from, ...points, to], setting) : seaLegs({ from, to, ...setting });
  };
  /** What is forced may be passed, and need not. */
  const freeSetting = (setting: SeaSetting): SeaSetting => {
    const unlocked = setting.forced.filter((id) => passages[id]?.defaultOpen !== true);
    const opened = [...new Set([...setting.opened, ...unlocked])].toSorted();
    return seaSetting({ ...setting, opened, forced: [], waypoints: [] });
  };
  const byWaypoints = (stops: readonly Place[], setting: SeaSetting): SeaWay | null => {
    const between = freeSetting(setting);
    const parts = stops.slice(1).map((stop, i) => way(stops[i]!, stop, between));
    const found = parts.filter((part) => part !== null);
    return found.length < parts.length ? null : found.reduce(joined);
  };
  const way: SeaTable["way"] = (from, to, setting) => {
    const id = `${from.id}|${to.id}|${setting.key}`;
    const earlier = ways.get(id);
    if (earlier !== undefined) return earlier;
    const found = from.id > to.id ? turned(way(to, from, turnedSetting(setting))) : asked(from, to, setting);
    if (ways.size >= KEPT_WAYS) ways.clear();
    ways.set(id, found);
    return found;
  };
  const seas = new Map<string, (port: number) => number>();
  const seaOf = (setting: SeaSetting): ((port: number) => number) => {
    const free = freeSetting(setting);
    const known = seas.get(free.key) ?? partition((a, b) => way(ports[a]!, ports[b]!, free) !== null);
    seas.set(free.key, known);
    return known;
  };
  const distances: SeaTable["distances"] = (setting) => {
    const answers = known.get(setting.key) ?? new Map<number, SeaDistance | null>();
    known.set(setting.key, answers);
    const sea = seaOf(setting);
    return (from, to) => {
      const pair = from * ports.length + to;
      const answer = answers.get(pair);
      if (answer !== undefined) return answer;
      const [start, end] = [ports[from]!, ports[to]!];
      const found = sea(from) === sea(to) ? way(start, end, setting) : null;
      const isOneWay = found !== null && !isDetour(found, setting, () => way(start, end, openSetting(setting)));
      const short = isOneWay ? { km: found.distanceKm, passages: found.passages } : null;
      answers.set(pair, short);
      return short;
    };
  };
  const leastKm: SeaTable["leastKm"] = ({ forced, waypoints }) => {
    const key = [forced, waypoints].join("|");
    const least = bounds.get(key) ?? leastThrough(gatesOf(forced, waypoints), ports);
    bounds.set(key, least);
    return least;
  };
  const gatesOf = (forced: readonly string[], waypoints: readonly string[]): readonly (readonly Position[])[] => {
    const points = waypoints.flatMap((point) => places[point] ?? []).map(({ position }) => [position]);
    return points.length > 0 ? points : forced.map((passage) => passages[passage]?.positions ?? []);
  };
  const openKm: SeaTable["openKm"] = (setting) => {
    if (!isNarrower(setting, passages)) return leastKm(setting);
    const openWay = distances(openSetting(setting));
    return (from, to) => openWay(from, to)?.km ?? Infinity;
  };
  return { way, distances, leastKm, openKm };
}

/**
 * Numbers the seas: two ports lie on one when a ship can sail from one to the other. A port is tried against the
 * first port of each sea known so far, so that no way is looked for twice between seas that do not meet.
 */
function partition(isJoined: (a: number, b: number) => boolean): (port: number) => number {
  const firsts: number[] = [];
  const seas = new Map<number, number>();
  return (port) => {
    const known = seas.get(port);
    if (known !== undefined) return known;
    const found = firsts.findIndex((first) => isJoined(first, port));
    const sea = found >= 0 ? found : firsts.push(port) - 1;
    seas.set(port, sea);
    return sea;
  };
}

function openSetting({ opened, draftM }: SeaSetting): SeaSetting {
  return seaSetting({ closed: [], opened, forced: [], waypoints: [], draftM });
}

/** Whether a setting allows nothing that the one with every passage open does not: it opens none by forcing it. */
function isNarrower({ opened, forced, waypoints }: SeaSetting, passages: SeaMarks["passages"]): boolean {
  return waypoints.length === 0 && forced.every((id) => passages[id]?.defaultOpen === true || opened.includes(id));
}

/** The shortest way of all is the shortest one under a rule that it happens to keep. */
function keepsTo(way: SeaWay, { closed, forced }: SeaSetting): boolean {
  let next = 0;
  for (const passage of way.passages) {
    if (closed.includes(passage)) return false;
    if (passage === forced[next]) next += 1;
  }
  return next === forced.length;
}

/** To a passage and back: besides what it is made to pass, it still passes all that the shortest way does. */
function isDetour(way: SeaWay, setting: SeaSetting, openWay: () => SeaWay | null): boolean {
  if (setting.forced.length + setting.waypoints.length === 0) return false;
  const open = openWay();
  if (open === null || keepsTo(open, setting)) return false;
  return open.passages.every((passage) => way.passages.includes(passage));
}

function turnedSetting(setting: SeaSetting): SeaSetting {
  const { forced, waypoints } = setting;
  return seaSetting({ ...setting, forced: forced.toReversed(), waypoints: waypoints.toReversed() });
}

/** The same way sailed back: one route serves both directions. */
function turned(way: SeaWay | null): SeaWay | null {
  return (
    way && {
      distanceKm: way.distanceKm,
      passages: way.passages.toReversed(),
      get line() {
        const line = way.line.toReversed();
        const turns = Math.round((line[0]?.[0] ?? 0) / 360);
        return turns === 0 ? line : line.map(([lon, lat]) => [lon - 360 * turns, lat] as const);
      },
    }
  );
}

function joined(a: SeaWay, b: SeaWay): SeaWay {
  return {
    distanceKm: a.distanceKm + b.distanceKm,
    passages: [...a.passages, ...b.passages],
    get line() {
      return [...a.line, ...continued(a.line.at(-1), b.line).slice(1)];
    },
  };
}

/** Longitudes go on from where the line before ended: they may leave -180..180. */
function continued(end: Position | undefined, line: readonly Position[]): readonly Position[] {
  const turns = Math.round(((end?.[0] ?? 0) - (line[0]?.[0] ?? 0)) / 360);
  return turns === 0 ? line : line.map(([lon, lat]) => [lon + 360 * turns, lat] as const);
}
