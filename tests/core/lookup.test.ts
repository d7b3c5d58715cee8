import { expect, test } from "vitest";
import { lookup } from "../../src/core/lookup";
import { world } from "./planner/real-world";
import { subjectOf } from "../../src/state/evidence-subject";
import { realKnown } from "../ui/real-atlas";

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), "__proto__"];

test("what every object inherits is as unknown as any other name", () => {
  expect(INHERITED.filter((name) => name in {}).length).toBe(INHERITED.length);
  const table = lookup({ suez: 1 });
  expect(INHERITED.filter((name) => table[name] !== undefined)).toEqual([]);
  expect(table["suez"]).toBe(1);
});

/** Tables by name that still inherit; those with fixed keys are not asked by names from outside. */
function inheriting(data: object): string[] {
  return Object.entries(data)
    .filter(([, part]) => part !== null && typeof part === "object" && !Array.isArray(part))
    .filter(([, part]) => Object.getPrototypeOf(part) !== null)
    .map(([name]) => name);
}

test("no table of the atlas inherits anything", () => {
  expect(inheriting(realKnown.catalog)).toEqual([]);
  expect(Object.getPrototypeOf(realKnown.headlines)).toBe(null);
  expect(inheriting(world.catalog)).toEqual([]);
  expect(inheriting(world.land)).toEqual([]);
});

test.each(INHERITED)("a figure's address that names %s is of nothing", (name) => {
  const addresses = [
    name,
    `${name}/${name}/days`,
    `stated/${name}/0`,
    `limit/${name}/0`,
    `reached/${name}`,
    `plan/${name}/x`,
  ];
  expect(addresses.map((id) => subjectOf(id, realKnown, null, []))).toEqual(addresses.map(() => null));
});
