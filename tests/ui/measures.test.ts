import { createLateParts } from "../../src/state/late";
import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { createAtlasState } from "../../src/state/atlas";
import { FIRST_VIEW } from "../../src/state/view";
import { sphereKm } from "../../src/ui/evidence/LegEvidence";
import { litLegs } from "../../src/ui/map/follow";
import { scaleBar } from "../../src/ui/map/ScaleBar";
import { createI18n, preferredLanguage } from "../../src/ui/hooks/i18n";
import { known } from "../fixtures/known";

test("a quarter of the equator on a sphere of 6371.0088 km", () => {
  // by hand: π/2 × 6371.0088 = 10007.557
  expect(
    sphereKm([
      [0, 0],
      [45, 0],
      [90, 0],
    ]),
  ).toBeCloseTo(10007.557, 2);
});

describe("the scale bar is the roundest length that fits into 140 px", () => {
  test.each([
    [10, 1000, 100],
    [4, 500, 125],
    [3.6, 500, 139],
    [3.5, 200, 57],
    [0.05, 5, 100],
  ])("at %d km a pixel: %d km", (kmPerPx, length, px) => expect(scaleBar(kmPerPx)).toEqual({ length, px }));
});

test("the first language the browser prefers and the atlas speaks", () => {
  expect(preferredLanguage(["de-DE", "ru-RU", "en"])).toBe("ru");
  expect(preferredLanguage(["hi"])).toBe("hi");
  expect(preferredLanguage(["fr"])).toBe("en");
});

test("English speaks until the other language has arrived", async () => {
  const view = signal({ ...FIRST_VIEW, language: "ru" as const });
  const i18n = createI18n(view, ["en"], createLateParts());
  expect(i18n.shown.value.t.atlas).toBe("Corridor Atlas");
  await expect.poll(() => i18n.shown.value.t.atlas).toBe("Атлас коридоров");
});

test("a hovered corridor lights all its legs, an option its own, a leg itself", () => {
  const never = () => new Promise<never>(() => {});
  const bar = {
    location: { search: "", pathname: "/" },
    history: { pushState: () => {}, replaceState: () => {} },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  const state = createAtlasState(
    known,
    {
      accuracy: never,
      plans: never,
      provenance: never,
      planner: never,
      reach: never,
      first: never,
      openStatus: () => Promise.resolve([]),
      ledger: never,
      claimLines: never,
    },
    bar,
  );
  expect(litLegs(state)).toBeNull();
  state.hover.light("corridor", "instc");
  expect(litLegs(state)).toEqual(["sea-mumbai-bandar-abbas", "rail-bandar-abbas-st-petersburg"]);
  state.hover.light("option", "suez");
  expect(litLegs(state)).toEqual(["sea-mumbai-suez-st-petersburg"]);
  state.hover.light("leg", "sea-nsr");
  expect(litLegs(state)).toEqual(["sea-nsr"]);
  state.hover.clear();
  expect(litLegs(state)).toBeNull();
});
