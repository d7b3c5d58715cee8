import type { Section, StationPoint } from "../model/catalog";
import type { Mode, Stop } from "../model/leg";
import type { MeasuredSection } from "./section-length";

/** Where one kind of vehicle stops at a station: what runs on one gauge by one mode under one country's rules. */
export interface Platform {
  readonly at: string; // station id; for a quay the port's place id
  readonly mode: Mode;
  readonly gaugeMm: Section["gaugeMm"];
  readonly country: string;
}

/** Between two platforms of one station or of a port and its station: handling, border, gauge. Direction matters. */
export interface Interchange {
  readonly stops: readonly Stop[];
}

/**
 * Rail, road and inland water as one graph, with every transfer an edge of its own.
 *
 * A platform has two nodes: arrived (2 * platform) and ready to leave (2 * platform + 1). A section leads from ready to
 * arrived, a change from arrived to ready, so that no two changes follow each other: a break of gauge cannot be
 * dodged by loading a lorry that never drives off. Read backwards with the two nodes swapped, the graph is itself.
 *
 * Edges of node n are those from `first[n]` to `first[n + 1]`.
 */
export interface LandGraph {
  readonly platforms: readonly Platform[];
  readonly sections: readonly MeasuredSection[];
  readonly changes: readonly Interchange[];
  readonly first: Uint32Array;
  readonly target: Uint32Array;
  readonly link: Int32Array; // section index, or -1 - change index
  readonly quays: ReadonlyMap<string, number>; // port id: its platform by the sea
  readonly byStation: ReadonlyMap<string, readonly number[]>;
  readonly byPlace: ReadonlyMap<string, readonly number[]>; // land platforms of the stations that serve a place
}

export const arrived = (platform: number): number => 2 * platform;
export const ready = (platform: number): number => 2 * platform + 1;
export const platformOf = (node: number): number => node >> 1;
/** The same platform seen by a traveller the other way round. */
export const mirrored = (node: number): number => node ^ 1;

export interface Port {
  readonly id: string;
  readonly country: string;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly link: number;
}

/**
 * The graph of the sections given: leave out those that cannot be used.
 *
 * @param ports those where ships are loaded and unloaded
 * @param isShut whether a station is a border that nothing crosses
 */
export function landGraph(
  sections: readonly MeasuredSection[],
  stations: Readonly<Record<string, StationPoint>>,
  ports: readonly Port[],
  isShut: (station: string) => boolean = () => false,
): LandGraph {
  const draft = new Draft(portsByStation(stations, ports));
  sections.forEach((section, index) => draft.addSection(section, index));
  const byStation = draft.stationPlatforms();
  for (const [station, ids] of byStation) draft.addChanges(ids, isShut(station));
  draft.addStays();
  const byPlace = platformsByPlace(byStation, stations);
  const quays = new Map(ports.map((port) => [port.id, draft.addQuay(port, byPlace.get(port.id) ?? [])]));
  return { ...draft.packed(), sections, quays, byStation, byPlace };
}

function portsByStation(
  stations: Readonly<Record<string, StationPoint>>,
  ports: readonly Port[],
): ReadonlyMap<string, string> {
  const known = new Set(ports.map(({ id }) => id));
  return new Map(
    Object.entries(stations).flatMap(([id, { places }]) => {
      const port = places.find((place) => known.has(place));
      return port === undefined ? [] : [[id, port] as const];
    }),
  );
}

function platformsByPlace(
  byStation: ReadonlyMap<string, readonly number[]>,
  stations: Readonly<Record<string, StationPoint>>,
): ReadonlyMap<string, readonly number[]> {
  const byPlace = new Map<string, number[]>();
  for (const [id, platforms] of byStation) {
    for (const place of stations[id]?.places ?? []) byPlace.set(place, [...(byPlace.get(place) ?? []), ...platforms]);
  }
  return byPlace;
}

class Draft {
  private readonly platforms: Platform[] = [];
  private readonly ids = new Map<string, number>();
  private readonly changes: Interchange[] = [];
  private readonly edges: Edge[] = [];
  private readonly portOf: ReadonlyMap<string, string>;

  constructor(portOf: ReadonlyMap<string, string>) {
    this.portOf = portOf;
  }

  addStays(): void {
    const stay = -this.changes.push({ stops: [] });
    this.platforms.forEach(({ mode }, id) => {
      if (mode !== "sea") this.edges.push({ from: arrived(id), to: ready(id), link: stay });
    });
  }

  addSection({ from, to, mode, gaugeMm, country }: MeasuredSection, index: number): void {
    const a = this.platform({ at: from, mode, gaugeMm, country });
    const b = this.platform({ at: to, mode, gaugeMm, country });
    this.edges.push({ from: ready(a), to: arrived(b), link: index }, { from: ready(b), to: arrived(a), link: index });
  }

  addChanges(platforms: readonly number[], isShut: boolean): void {
    for (const from of platforms) {
      for (const to of platforms) {
        const isBarred = isShut && this.at(from).country !== this.at(to).country;
        if (from !== to && !isBarred) this.addChange(arrived(from), ready(to), this.stopsBetween(from, to));
      }
    }
  }

  addQuay({ id, country }: Port, land: readonly number[]): number {
    const quay = this.platform({ at: id, mode: "sea", gaugeMm: null, country });
    for (const platform of land) {
      const { mode } = this.at(platform);
      this.addChange(arrived(platform), arrived(quay), handling(id, country, [mode, "sea"]));
      this.addChange(ready(quay), ready(platform), handling(id, country, ["sea", mode]));
    }
    return quay;
  }

  stationPlatforms(): ReadonlyMap<string, readonly number[]> {
    const byStation = new Map<string, number[]>();
    this.platforms.forEach(({ at }, id) => byStation.set(at, [...(byStation.get(at) ?? []), id]));
    return byStation;
  }

  packed(): Pick<LandGraph, "platforms" | "changes" | "first" | "target" | "link"> {
    const edges = this.edges.toSorted((a, b) => a.from - b.from);
    const first = new Uint32Array(2 * this.platforms.length + 1);
    for (const { from } of edges) first[from + 1]! += 1;
    for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
    const target = Uint32Array.from(edges, ({ to }) => to);
    const link = Int32Array.from(edges, (edge) => edge.link);
    return { platforms: this.platforms, changes: this.changes, first, target, link };
  }

  private platform(platform: Platform): number {
    const key = `${platform.at}|${platform.mode}|${platform.gaugeMm}|${platform.country}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.platforms.length);
    return this.platforms.push(platform) - 1;
  }

  private addChange(from: number, to: number, stops: readonly Stop[]): void {
    const link = -this.changes.push({ stops }); // -1 for the first
    this.edges.push({ from, to, link });
  }

  private stopsBetween(from: number, to: number): Stop[] {
    const a = this.at(from);
    const b = this.at(to);
    const modes: readonly Mode[] = [a.mode, b.mode];
    const stops: Stop[] = [];
    if (a.country !== b.country) stops.push({ kind: "border", at: a.at, countries: [a.country, b.country], modes });
    if (a.mode !== b.mode) {
      stops.push(...handling(this.handledAt(a.at, modes), b.country, modes));
    } else if (a.gaugeMm !== b.gaugeMm) stops.push({ kind: "gauge", at: a.at, countries: [b.country], modes });
    return stops;
  }

  /** River ships are unloaded in the port that the station serves, where there is one. */
  private handledAt(station: string, modes: readonly Mode[]): string {
    return modes.includes("inland-waterway") ? (this.portOf.get(station) ?? station) : station;
  }

  private at(id: number): Platform {
    const platform = this.platforms[id];
    if (platform === undefined) throw new RangeError(`land graph: no platform ${id}`);
    return platform;
  }
}

/** Goods change the vehicle: they are handled, then wait for the next departure. */
export function handling(at: string, country: string, modes: readonly Mode[]): Stop[] {
  const isAfloat = (mode: Mode): boolean => mode === "sea" || mode === "inland-waterway";
  const isPort = modes.some(isAfloat) && !modes.every(isAfloat); // river-sea ships go through without unloading
  const kind = isPort ? "port" : "transshipment";
  return [
    { kind, at, countries: [country], modes },
    { kind: "service", at, countries: [country], modes },
  ];
}
