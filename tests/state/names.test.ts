import { expect, test } from "vitest";
import { stopName } from "../../src/state/names";
import { realKnown, realShelves } from "../ui/real-atlas";

const { catalog, scenario } = realKnown;

test("whatever is waited for in any month has a name of the data, not one made of its id", async () => {
  const planner = await realShelves().planner();
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const byAstrakhan = { from: "INNSA", to: "RUASF" };
  const waits = [...catalog.comparisons, byAstrakhan].flatMap(({ from, to }) =>
    months.flatMap((month) =>
      planner(from, to, { ...scenario, month }).options.flatMap(({ legs }) => legs.flatMap((leg) => leg.transfers)),
    ),
  );
  const at = [...new Set(waits.map((wait) => wait.at))];
  const named = [catalog.passages, catalog.places, catalog.stations, catalog.seasons];
  expect(at.filter((id) => id in catalog.seasons).toSorted()).toEqual(["astara-new-year", "north-caspian-ice"]);
  expect(at.filter((id) => !named.some((names) => id in names))).toEqual([]);
  expect(stopName(catalog, "ru", "north-caspian-ice")).toBe("Лёд на севере Каспия");
});
