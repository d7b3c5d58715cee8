import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/ui/styles/tokens.css", "utf8");
const SCHEMES = ["light", "dark"] as const;

/** The value of a token in a scheme; a token may stand for another one. */
function colour(token: string, scheme: (typeof SCHEMES)[number]): string {
  const [, alias] = new RegExp(`--${token}: var\\(--([\\w-]+)\\)`).exec(css) ?? [];
  if (alias !== undefined) return colour(alias, scheme);
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const value = scheme === "light" ? light : dark;
  if (value === undefined) throw new Error(`missing token ${token}`);
  return value;
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

test("contrast of black on white is 21, of #767676 on white 4.54", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(SCHEMES)("%s", (scheme) => {
  const of = (token: string) => colour(token, scheme);

  test.each([
    "ink",
    "ink-2",
    "ink-3",
    "corridor-1-text",
    "corridor-2-text",
    "corridor-3-text",
    "corridor-4-text",
    "differs",
  ])("%s is readable on every ground", (text) => {
    for (const ground of ["paper", "raised", "sunk", "sea", "land"]) {
      expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(["paper", "raised", "sunk"])("figures on %s reach 7", (ground) => {
    expect(contrast(of("ink"), of(ground))).toBeGreaterThanOrEqual(7);
  });

  test("a selected control is readable", () => expect(contrast(of("paper"), of("ink"))).toBeGreaterThanOrEqual(7));

  test.each(["corridor-1", "corridor-2", "corridor-3", "corridor-4", "baseline", "rule-strong", "focus"])(
    "%s as a line stands out from the panel",
    (line) => {
      for (const ground of ["paper", "raised"])
        expect(contrast(of(line), of(ground)), ground).toBeGreaterThanOrEqual(3);
    },
  );
});
