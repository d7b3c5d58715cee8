import type { Catalog } from "../catalog";
import { lambertKm } from "../geodesic";
import type { Place } from "../place";
import type { Position } from "../position";
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
  readonly leastKm: (setting: SeaSetting) => (from: number, to: number) => number;
  /** Nor than with every passage open; Infinity: no way even so. Costs a route that other settings share. */
  readonly openKm: (setting: SeaSetting) => (from: number, to: number) => number;
}

const UNDER_ANY_WAY = 0.999; // the formula for the crow's distance is some 0.001 % off
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
  const crow = new Map<string, Float64Array>(); // by passages forced; NaN: not worked out yet

  const asked = (from: Place, to: Place, setting: SeaSetting): SeaWay | null => {
    const open = openSetting(setting);
    if (open.key !== setting.key && isNarrower(setting, passages)) {
      const openWay = way(from, to, open);
      if (openWay === null || keepsTo(openWay, setting)) return openWay;
    }
    return sailed(seaLegs, [from, ...setting.waypoints.flatMap((point) => places[point] ?? []), to], setting);
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
  const distances: SeaTable["distances"] = (setting) => {
    const answers = known.get(setting.key) ?? new Map<number, SeaDistance | null>();
    known.set(setting.key, answers);
    return (from, to) => {
      const pair = from * ports.length + to;
      const answer = answers.get(pair);
      if (answer !== undefined) return answer;
      const found = way(ports[from]!, ports[to]!, setting);
      const short = found && { km: found.distanceKm, passages: found.passages };
      answers.set(pair, short);
      return short;
    };
  };
  const leastKm: SeaTable["leastKm"] = ({ forced, waypoints }) => {
    const key = [forced, waypoints].join("|");
    const table = crow.get(key) ?? new Float64Array(ports.length ** 2).fill(Number.NaN);
    crow.set(key, table);
    const gates = forced.map((passage) => passages[passage]?.positions ?? []);
    const points = waypoints.flatMap((point) => places[point] ?? []).map(({ position }) => [position]);
    const through = points.length > 0 ? points : gates;
    return (from, to) => {
      const index = from * ports.length + to;
      const km = table[index]!;
      if (!Number.isNaN(km)) return km;
      return (table[index] = UNDER_ANY_WAY * crowKm(ports[from]!.position, ports[to]!.position, through));
    };
  };
  const openKm: SeaTable["openKm"] = (setting) => {
    if (!isNarrower(setting, passages)) return leastKm(setting);
    const openWay = distances(openSetting(setting));
    return (from, to) => openWay(from, to)?.km ?? Infinity;
  };
  return { way, distances, leastKm, openKm };
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

/** One way from end to end, or by way of waypoints with what is between them. */
function sailed(seaLegs: SeaLegs, stops: readonly Place[], setting: SeaSetting): SeaWay | null {
  const { closed, opened, forced, draftM } = setting;
  const rule = stops.length === 2 ? { opened, forced } : { opened: [...opened, ...forced], forced: [] };
  const parts = stops.slice(1).map((to, i) => seaLegs({ from: stops[i]!, to, closed, draftM, ...rule }));
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  if (first === undefined || found.length < parts.length) return null;
  return found.length === 1 ? first : found.reduce(joined);
}

function joined(a: SeaWay, b: SeaWay): SeaWay {
  return {
    distanceKm: a.distanceKm + b.distanceKm,
    passages: [...a.passages, ...b.passages],
    line: [...a.line, ...continued(a.line.at(-1), b.line).slice(1)],
  };
}

/** Longitudes go on from where the line before ended: they may leave -180..180. */
function continued(end: Position | undefined, line: readonly Position[]): readonly Position[] {
  const turns = Math.round(((end?.[0] ?? 0) - (line[0]?.[0] ?? 0)) / 360);
  return turns === 0 ? line : line.map(([lon, lat]) => [lon + 360 * turns, lat] as const);
}

/** Straight hops over the first vertex of each gate, less what its width may save on the hops before and after it. */
function crowKm(from: Position, to: Position, gates: readonly (readonly Position[])[]): number {
  let total = 0;
  let at = from;
  for (const gate of gates) {
    const [vertex] = gate;
    if (vertex === undefined) continue;
    const widthKm = Math.max(...gate.map((other) => lambertKm(vertex, other)));
    total += lambertKm(at, vertex) - 2 * widthKm;
    at = vertex;
  }
  return Math.max(total + lambertKm(at, to), lambertKm(from, to));
}
