import type { Catalog } from "../../model/catalog";
import type { Place } from "../../model/place";
import { memo } from "../../memo";
import { joined, turned } from "./joined-path";
import { numberedLists, type PassageLists } from "./numbered-lists";
import { seaDistanceMatrices, type SeaDistanceMatrix } from "./distance-matrix";
import type { SeaLegs, SeaPath } from "./sea-legs";
import { freeSetting, seaRuleOf, seaSetting, turnedSetting, type SeaSetting } from "./sea-setting";

/** Answers of the sea router, remembered. */
export interface SeaTable {
  readonly way: (from: Place, to: Place, setting: SeaSetting) => SeaPath | null;
  readonly board: (setting: SeaSetting) => SeaDistanceMatrix;
  readonly passages: PassageLists;
  readonly greatGates: readonly string[];
}

const CACHED_PATHS = 4_000;

/** @param ports those on the boards, in this order */
export function seaTable(
  seaLegs: SeaLegs,
  ports: readonly Place[],
  { places, passages: all, corridors }: Pick<Catalog, "places" | "passages" | "corridors">,
): SeaTable {
  const paths = memo<string, SeaPath | null>(CACHED_PATHS);
  const passages = numberedLists<string>();
  const landmarks = Object.values(all).flatMap(({ id, landmark }) => (landmark === true ? [id] : []));
  const greatGates = greatGatesOf(corridors);
  const pointsOf = ({ waypoints }: SeaSetting): readonly Place[] => waypoints.flatMap((id) => places[id] ?? []);

  /** A path that keeps clear of what is closed is also the shortest of those that must. */
  const direct = (from: Place, to: Place, setting: SeaSetting): SeaPath | null => {
    const { closed } = setting;
    const unclosed = closed.length === 0 ? null : way(from, to, seaSetting({ ...setting, closed: [] }));
    const isClear = unclosed !== null && !unclosed.passages.some((passage) => closed.includes(passage));
    return isClear ? unclosed : seaLegs.way(from, to, seaRuleOf(setting));
  };
  const sailed = (from: Place, to: Place, setting: SeaSetting): SeaPath | null => {
    const points = pointsOf(setting);
    if (points.length === 0) return direct(from, to, setting);
    const stops = [from, ...points, to];
    const parts = stops.slice(1).map((stop, i) => way(stops[i]!, stop, freeSetting(setting)));
    const found = parts.filter((part) => part !== null);
    return found.length < parts.length ? null : found.reduce(joined);
  };
  const way: SeaTable["way"] = (from, to, setting) => {
    return paths.get(`${from.id}|${to.id}|${setting.key}`, () => {
      if (from.id <= to.id) return sailed(from, to, setting);
      const back = way(to, from, turnedSetting(setting));
      return back && turned(back);
    });
  };
  const board = seaDistanceMatrices({ ports, landmarks, greatGates, pointsOf }, seaLegs, passages);
  return { way, board, passages, greatGates };
}

/** The passages by which ships go from ocean to ocean when they take no corridor: those that the baselines ask for. */
function greatGatesOf(corridors: Catalog["corridors"]): readonly string[] {
  const baselines = corridors.filter(({ kind }) => kind === "baseline");
  const trunks = baselines.flatMap(({ variants, legs }) => {
    const ids = new Set(variants.flatMap(({ requiredLegs }) => requiredLegs));
    return legs.filter(({ id }) => ids.has(id));
  });
  return [...new Set(trunks.flatMap(({ passages }) => passages))].toSorted();
}
