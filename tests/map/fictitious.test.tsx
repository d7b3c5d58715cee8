// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Corridor } from "../../src/core/model/corridor";
import type { PlanLine } from "../../src/core/planner/legs/plan-lines";
import { buildStyle } from "../../src/map/style";
import type { InitialData } from "../../src/state/initial-data";
import { NOTHING } from "../../src/state/selection";
import { sceneOf } from "../../src/state/scene/scene";
import { FIRST_VIEW } from "../../src/state/view";
import { Legend } from "../../src/ui/map/Legend";
import { atlasWithLemuria } from "../fixtures/fictitious";
import { scenario } from "../fixtures/known";
import { settled, show, textOf } from "../ui/page";

const { catalog } = atlasWithLemuria().atlas;
const initial: InitialData = {
  catalog: {
    ...catalog,
    borders: {},
    projects: {},
    stations: {},
    seasons: {},
    presets: [],
    ships: [],
    cargoRatePct: 14,
    claimCounts: {},
    status: atlasWithLemuria().atlas.status,
  },
  scenario,
  day: "2026-12-01",
  statusFaults: [],
  headlines: {},
};
const plans = catalog.corridors.flatMap(plansOf);

/** Leg plans along their drawn lines, or straight from place to place: no network is needed to see what is drawn. */
function plansOf({ id: corridor, legs }: Corridor): readonly PlanLine[] {
  return legs.flatMap(({ id, mode, status, from, to, drawn }) => {
    const ends = [from, to].flatMap((place) => catalog.places[place] ?? []);
    const line = drawn ?? ends.map(({ position }) => position);
    return line.length < 2
      ? []
      : [{ id, corridor, mode, status, line, distanceKm: 1000, distanceKind: "measured" as const, measuredKm: 1000 }];
  });
}

test("a corridor added as a folder of data is in the map's style, in a colour of its own", () => {
  const scene = sceneOf({
    initial,
    plans,
    selection: NOTHING,
    view: FIRST_VIEW,
    question: { from: null, to: null, scenario, option: null, asks: "ways", side: "from" },
    asked: null,
    reach: null,
    first: null,
    language: "en",
  });
  const { sources } = buildStyle({
    scene,
    theme: "light",
    projection: "globe",
    borders: false,
    detail: "first",
    base: "https://atlas.test/",
  });
  const { features } = (sources["scene"] as { data: GeoJSON.FeatureCollection }).data;
  const lines = features.flatMap(({ properties }) => (properties?.["kind"] === "line" ? [properties] : []));
  const own = lines.filter((line) => String(line["line"]).startsWith("lemuria-main/"));
  expect(new Set(own.map((line) => line["leg"]))).toEqual(
    new Set(["lemuria-sea-mumbai-colombo", "lemuria-sea-colombo-chennai"]),
  );
  expect(new Set(own.map((line) => line["colour"]))).toEqual(new Set(["corridor-4"]));
  expect(lines.filter((line) => line["colour"] === "corridor-4")).toEqual(own);
});

test("and in the legend", async () => {
  vi.stubGlobal("innerWidth", 1440); // where the legend has room beside the globe
  const { root } = show(<Legend />, { initial, plans });
  await settled();
  const entries = [...root.querySelectorAll("li")].map(textOf);
  expect(entries).toContain(catalog.texts["lemuria"]?.en["short"]);
});
