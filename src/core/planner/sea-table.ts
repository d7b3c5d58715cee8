import type { Catalog } from "../catalog";
import type { Place } from "../place";
import { joined, turned } from "./drawn-way";
import { leastThrough, type LeastKm } from "./crow-bound";
import type { SeaDistance, SeaLegs, SeaRule, SeaWay } from "./sea-legs";

/** What holds for all sea legs of a search. `key` is equal for equal settings. */
export interface SeaSetting extends SeaRule {
  readonly key: string;
  readonly closed: readonly string[]; // by the question
  readonly barred: readonly string[]; // closed to this variant whatever is asked
  readonly waypoints: readonly string[]; // places to sail by, in order; then `forced` is only opened
}

/** Answers of the sea router, remembered. Ports go by their index. */
export interface SeaTable {
  readonly way: (from: Place, to: Place, setting: SeaSetting) => SeaWay | null;
  /** For choosing: a way that only goes to a passage and back counts as none. */
  readonly distances: (setting: SeaSetting) => (from: number, to: number) => SeaDistance | null;
  /** No way by sea is shorter than as the crow flies through what is forced. Costs no route. */
  readonly leastKm: (setting: SeaSetting) => LeastKm;
}

const KEPT_WAYS = 4_000;

/** What settings name by id. */
export type SeaMarks = Pick<Catalog, "places" | "passages">;

export function seaSetting(setting: Omit<SeaSetting, "key">): SeaSetting {
  const { closed, barred, opened, forced, waypoints, draftM } = setting;
  const key = [closed.toSorted(), barred.toSorted(), opened.toSorted(), forced, waypoints, draftM].join("|");
  return { ...setting, key };
}

export function seaTable(seaLegs: SeaLegs, ports: readonly Place[], { places, passages }: SeaMarks): SeaTable {
  const ways = new Map<string, SeaWay | null>();
  const reaches = new Map<string, readonly (SeaDistance | null)[]>();
  const bounds = new Map<string, LeastKm>(); // by what is forced
  const pointsOf = ({ waypoints }: SeaSetting): readonly Place[] => waypoints.flatMap((id) => places[id] ?? []);

  const sailed = (from: Place, to: Place, setting: SeaSetting): SeaWay | null => {
    const points = pointsOf(setting);
    if (points.length === 0) return seaLegs.way(from, to, ruleOf(setting));
    const stops = [from, ...points, to];
    const parts = stops.slice(1).map((stop, i) => way(stops[i]!, stop, freeSetting(setting)));
    const found = parts.filter((part) => part !== null);
    return found.length < parts.length ? null : found.reduce(joined);
  };
  const way: SeaTable["way"] = (from, to, setting) => {
    const id = `${from.id}|${to.id}|${setting.key}`;
    const earlier = ways.get(id);
    if (earlier !== undefined) return earlier;
    const back = from.id > to.id ? way(to, from, turnedSetting(setting)) : null;
    const found = from.id > to.id ? back && turned(back) : sailed(from, to, setting);
    if (ways.size >= KEPT_WAYS) ways.clear();
    ways.set(id, found);
    return found;
  };

  const reach = (from: Place, setting: SeaSetting): readonly (SeaDistance | null)[] => {
    const id = `${from.id}|${setting.key}`;
    const earlier = reaches.get(id);
    if (earlier !== undefined) return earlier;
    const found = reachOver(from, setting);
    reaches.set(id, found);
    return found;
  };
  const reachOver = (from: Place, setting: SeaSetting): readonly (SeaDistance | null)[] => {
    const [first, ...others] = pointsOf(setting);
    if (first === undefined) return seaLegs.reach(from, ports, ruleOf(setting));
    const [start] = seaLegs.reach(from, [first], ruleOf(freeSetting(setting)));
    const rest = seaSetting({
      ...setting,
      waypoints: others.map(({ id }) => id),
      forced: [],
      opened: freeSetting(setting).opened,
    });
    return reach(first, rest).map((end) => (start && end ? added(start, end) : null));
  };
  const distances: SeaTable["distances"] = (setting) => {
    const [unclosed, open] = [seaSetting({ ...setting, closed: [] }), openSetting(setting)];
    const isPlain = setting.forced.length + setting.waypoints.length === 0;
    return (from, to) => {
      const at = (given: SeaSetting): SeaDistance | null => reach(ports[from]!, given)[to] ?? null;
      return isPlain || !isDetour(at(unclosed), at(open), setting) ? at(setting) : null;
    };
  };

  const leastKm: SeaTable["leastKm"] = (setting) => {
    const key = [setting.forced, setting.waypoints].join("|");
    const points = pointsOf(setting).map(({ position }) => [position]);
    const gates = setting.forced.map((passage) => passages[passage]?.positions ?? []);
    const least = bounds.get(key) ?? leastThrough(points.length > 0 ? points : gates, ports);
    bounds.set(key, least);
    return least;
  };
  return { way, distances, leastKm };
}

/** What is forced may be passed, and need not. */
function freeSetting(setting: SeaSetting): SeaSetting {
  const opened = [...new Set([...setting.opened, ...setting.forced])].toSorted();
  return seaSetting({ ...setting, opened, forced: [], waypoints: [] });
}

function openSetting({ opened, draftM }: SeaSetting): SeaSetting {
  return seaSetting({ closed: [], barred: [], opened, forced: [], waypoints: [], draftM });
}

function ruleOf({ closed, barred, opened, forced, draftM }: SeaSetting): SeaRule {
  return { closed: [...closed, ...barred], opened, forced, draftM };
}

/**
 * To a passage and back: besides what it is made to pass, it still passes all that the shortest way does. Judged
 * without the question's closures: what closes one way must not make sense of another.
 */
function isDetour(found: SeaDistance | null, open: SeaDistance | null, { forced }: SeaSetting): boolean {
  if (found === null || open === null || found.km <= open.km || keepsTo(open, forced)) return false;
  return open.passages.every((passage) => found.passages.includes(passage));
}

function keepsTo({ passages }: SeaDistance, forced: readonly string[]): boolean {
  let next = 0;
  for (const passage of passages) if (passage === forced[next]) next += 1;
  return forced.length > 0 && next === forced.length;
}

function added(a: SeaDistance, b: SeaDistance): SeaDistance {
  return { km: a.km + b.km, passages: [...a.passages, ...b.passages] };
}

function turnedSetting(setting: SeaSetting): SeaSetting {
  const { forced, waypoints } = setting;
  return seaSetting({ ...setting, forced: forced.toReversed(), waypoints: waypoints.toReversed() });
}
