import { readFileSync } from "node:fs";
import type { FeatureCollection, LineString } from "geojson";
import { describe, expect, test } from "vitest";
import { landTest } from "../../geo/build/sea/land-at";
import { readLand } from "../../geo/build/sea/land";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import { planLines } from "../../src/core/planner/legs/plan-lines";
import type { Position } from "../../src/core/geodesy/position";
import { world } from "../core/planner/real-world";

const { catalog, land } = world;
const lines = planLines(world);
const stations = Object.values(land.stations);

/** Points at most `stepKm` apart along a line. */
function alongLine(line: readonly Position[], stepKm: number): readonly Position[] {
  return line.slice(1).flatMap((end, i) => {
    const start = line[i]!;
    const count = Math.max(1, Math.ceil(geodesicKm(start, end) / stepKm));
    return Array.from({ length: count }, (_, k): Position => {
      return [start[0] + ((end[0] - start[0]) * k) / count, start[1] + ((end[1] - start[1]) * k) / count];
    });
  });
}

const isNear = (points: readonly Position[], km: number) => (at: Position) => {
  return points.some((point) => Math.abs(point[1] - at[1]) < km / 110 && geodesicKm(point, at) <= km);
};

test("every leg plan has a line", () => {
  const planned = catalog.corridors.flatMap((corridor) => corridor.legs.map(({ id }) => id));
  expect(lines.map(({ id }) => id)).toEqual(planned);
});

describe("sea legs of the corridors", () => {
  const fairways = JSON.parse(readFileSync("geo/sea/fairways.geojson", "utf8")) as FeatureCollection<LineString>;
  const channels = fairways.features.flatMap(({ geometry }) =>
    alongLine(geometry.coordinates as unknown as Position[], 1),
  );
  const isInChannel = isNear(channels, 3);
  const isOnLand = landTest(readLand());

  test("the judge knows land from water, the Caspian too", () => {
    expect(
      [
        [37.6, 55.7],
        [54, 39.5],
        [77, 20],
      ].map(([lon, lat]) => isOnLand([lon!, lat!])),
    ).toEqual([true, true, true]);
    expect(
      [
        [51, 41],
        [-30, 40],
        [65, 18],
        [180, 60],
      ].map(([lon, lat]) => isOnLand([lon!, lat!])),
    ).toEqual([false, false, false, false]);
  });

  test.each(lines.filter(({ mode }) => mode === "sea"))(
    "$id keeps off the land outside harbours and channels",
    ({ line }) => {
      const isAtEnd = isNear([line[0]!, line.at(-1)!], 15);
      const ashore = alongLine(line, 1).filter((at) => isOnLand([wrapped(at[0]), at[1]]));
      const wrong = ashore.filter((at) => !isAtEnd(at) && !isInChannel([wrapped(at[0]), at[1]]));
      expect(wrong.map((at) => at.map((degrees) => degrees.toFixed(2)).join())).toEqual([]);
    },
  );
});

const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

describe("rail and road legs of the corridors", () => {
  test.each(lines.filter(({ mode }) => mode === "rail"))("$id runs within 15 km of named stations", ({ line }) => {
    const isAtStation = isNear(
      stations.map(({ position }) => position),
      15,
    );
    expect(line.filter((vertex) => !isAtStation(vertex))).toEqual([]);
  });

  // A line still being built is drawn by the few towns that are known to lie on it.
  const published = lines.filter(({ mode, distanceKind, status }) => {
    return mode === "rail" && distanceKind === "published" && status !== "under-construction";
  });

  test.each(published)("$id measures within 20 % of the published kilometres", ({ distanceKm, measuredKm }) => {
    expect(Math.abs(measuredKm / distanceKm - 1)).toBeLessThan(0.2);
  });
});

describe("variants", () => {
  const variants = catalog.corridors.flatMap((corridor) =>
    corridor.variants.map((variant) => ({ id: variant.id, corridor, variant })),
  );

  test.each(variants)("the legs of $id meet end to end", ({ corridor, variant }) => {
    const legs = variant.legs.map((id) => corridor.legs.find((leg) => leg.id === id)!);
    const isSame = (a: string, b: string) => {
      return a === b || land.stations[a]?.places.includes(b) === true || land.stations[b]?.places.includes(a) === true;
    };
    const gaps = legs.slice(1).filter((leg, i) => !isSame(legs[i]!.to, leg.from));
    expect(gaps.map(({ id }) => id)).toEqual([]);
  });

  test.each(variants)("the lines of $id meet within 30 km of the port or station between them", ({ variant }) => {
    const ends = variant.legs.map((id) => lines.find((line) => line.id === id)!.line);
    const gapsKm = ends.slice(1).map((line, i) => geodesicKm(ends[i]!.at(-1)!, line[0]!));
    expect(gapsKm.filter((km) => km > 30)).toEqual([]);
  });
});
