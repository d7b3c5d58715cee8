import { expect, test } from "vitest";
import { drayageTo, type Railhead } from "../../../src/core/land/drayage";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { world } from "../planner/real-world";

const head = (id: string, country: string, lon: number): Railhead => {
  return { id, station: `station-${id}`, country, position: [lon, 0] };
};
const HEADS = [head("near", "RU", 1), head("far", "IN", 3), head("farther", "IN", 5)];

test("the nearest railhead of the country, its kilometres by road, within the limit", () => {
  const from = { position: [0, 0] as const, country: "IN" };
  // a degree on the equator of WGS84 is 111.3195 km
  expect(drayageTo(HEADS, from, 1.3, 700)).toEqual({ by: "far", straightKm: 334, km: 434.1 });
  expect(drayageTo(HEADS, { ...from, country: null }, 1.3, 700)?.by).toBe("near");
  expect(drayageTo(HEADS, { ...from, by: "station-farther" }, 1.2, 700)?.by).toBe("farther");
  expect(drayageTo(HEADS, from, 1.3, 400)).toBeNull();
});

const planner = createPlanner(world);
const legsOf = (from: string, to: string, id: string) =>
  planner(from, to, USUAL_SCENARIO).options.find((option) => option.id === id)?.legs ?? [];

test("beyond the reach of a pick-up the haul is a leg of its own, with the change to the train", () => {
  const { drayage } = world.catalog.places["city-moradabad"]!;
  expect(drayage).toMatchObject({ by: "station-aligarh-in" });
  const [haul, ...onward] = legsOf("city-moradabad", "RUNVS", "suez-black-sea");
  expect(haul).toMatchObject({
    mode: "road",
    from: "city-moradabad",
    to: "station-aligarh-in",
    distanceKm: drayage!.km,
  });
  expect(haul?.distanceKind).toBe("measured");
  expect(haul?.transfers.map(({ kind }) => kind)).toEqual(["transshipment", "service"]);
  expect(onward[0]?.from).toBe("station-aligarh-in");
  const back = legsOf("RUNVS", "city-moradabad", "suez-black-sea").at(-1);
  expect(back).toMatchObject({ mode: "road", from: "station-aligarh-in", to: "city-moradabad" });
});

test("within it the journey begins at the railhead", () => {
  expect(world.catalog.places["city-gurugram"]?.drayage?.km).toBeLessThan(50);
  expect(legsOf("city-gurugram", "RUNVS", "suez-black-sea")[0]?.from).toBe("station-gurgaon-in");
});

test("a port off the network sails from its own quay and goes inland by lorry", () => {
  expect(legsOf("port-vizhinjam-in", "RUNVS", "suez-black-sea")[0]).toMatchObject({
    mode: "sea",
    from: "port-vizhinjam-in",
  });
  expect(legsOf("port-vizhinjam-in", "city-delhi", "direct")[0]).toMatchObject({
    mode: "road",
    to: "station-tuticorin-port-in",
  });
});

test("two places of one railhead are joined by lorry alone, and that is said", () => {
  expect(planner("city-noida", "city-delhi", USUAL_SCENARIO)).toMatchObject({
    options: [],
    reason: { kind: "one-railhead" },
  });
});
