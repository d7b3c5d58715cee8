import { describe, expect, test } from "vitest";
import type { CorridorColour } from "../../src/core/model/corridor";
import { corridorColours } from "../../src/core/model/scene";
import { paletteOf } from "../../src/map/palette";
import { ciede2000, contrast, lab, type Sight } from "./colour";

const OWN: Readonly<Record<string, CorridorColour>> = { instc: 1, emc: 2, nsr: 3 };

function corridors(...ids: readonly string[]) {
  return ids.map((id) => ({ id, ...(OWN[id] && { colour: OWN[id] }) }));
}

test("the arithmetic agrees with published values", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2); // WebAIM's well-known failing grey
  // Sharma, Wu, Dalal 2005, table 1, pairs 1, 7 and 17
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const { sea, land, paper, ink, ink2, ink3, routes } = paletteOf(theme);

  test.each([
    ["ink", ink, 7],
    ["ink-2", ink2, 6.9],
    ["ink-3", ink3, 4.5],
  ])("%s is readable on every ground", (_, colour, floor) => {
    for (const ground of [sea, land, paper]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(floor);
  });

  test.each(Object.entries(routes))("the line of %s stands out at 3 and its name at 4.5", (_, { line, text }) => {
    for (const ground of [sea, land, paper]) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  const keys = Object.keys(routes);
  const pairs = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b] as const));
  test.each(pairs)("%s and %s stay apart for every sight and in grey", (a, b) => {
    const [one, other] = [routes[a]?.line as string, routes[b]?.line as string];
    for (const sight of ["usual", "deuteranopia", "protanopia"] satisfies Sight[]) {
      expect(ciede2000(lab(one, sight), lab(other, sight)), sight).toBeGreaterThanOrEqual(18);
    }
    expect(Math.abs(lab(one)[0] - lab(other)[0])).toBeGreaterThanOrEqual(8);
  });
});

test("every colour a corridor can be given is in both palettes", () => {
  const given = [...corridorColours(corridors("zulu", "instc", "alpha", "nsr", "emc", "last")).values(), "baseline"];
  for (const theme of ["light", "dark"] as const)
    expect(Object.keys(paletteOf(theme).routes)).toEqual(expect.arrayContaining(given));
});

test("corridors keep their own colours, whatever their order; a new one takes the next that is free", () => {
  const colours = corridorColours(corridors("atlantis", "nsr", "emc", "instc", "mu"));
  expect(Object.fromEntries(colours)).toEqual({
    atlantis: "corridor-4",
    nsr: "corridor-3",
    emc: "corridor-2",
    instc: "corridor-1",
    mu: "corridor-4",
  });
});
