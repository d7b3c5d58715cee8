import { expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import { chords, railsOnce } from "../../src/map/rail-ticks";
import { sideBySide } from "../../src/map/parallel-lines";
import { LEMURIA } from "./fictitious-scene";

const [model] = LEMURIA.lines;
const path: readonly Position[] = [
  [60, 10],
  [61, 10],
  [62, 10],
  [63, 10],
];
const rail = (id: string, line: readonly Position[], colour: "corridor-1" | "corridor-2" = "corridor-1") => ({
  ...model!,
  id,
  colour,
  mode: "rail" as const,
  line,
});

test("rails that two lines of one colour share are told once, whichever way they run", () => {
  const tracks = sideBySide([rail("a", path), rail("b", path.slice(1).toReversed())]);
  expect(railsOnce(tracks).map(({ line }) => line)).toEqual([path]);
});

test("what only the second line runs over is told for it", () => {
  const tracks = sideBySide([rail("a", path.slice(0, 2)), rail("b", path)]);
  expect(railsOnce(tracks).map(({ track, line }) => [track.line.id, line.length])).toEqual([
    ["a", 2],
    ["b", 3],
  ]);
});

test("chords keep both ends and no two vertices nearer than the step", () => {
  expect(chords(path, 0.03)).toEqual([path[0], path[2], path[3]]);
});
