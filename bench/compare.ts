import { loadAtlas, loadPlanner } from "../src/cli/world";
import type { Planner } from "../src/core/planner/planner";
import { USUAL_SCENARIO } from "../src/core/planner/usual-scenario";
import type { Scenario } from "../src/core/model/scenario";
import { median, table } from "./table";

const ROUNDS = 12;
const FRAME_MS = 1000 / 60;

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A new answer each time: the value changes, so nothing asked before can be given again. */
function asked(plan: Planner, from: string, to: string, scenarioAt: (round: number) => Scenario): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, round) => milliseconds(() => plan(from, to, scenarioAt(round))));
}

const SLIDERS: readonly (readonly [name: string, scenarioAt: (round: number) => Scenario])[] = [
  ["speed", (round) => ({ ...USUAL_SCENARIO, speedKn: 12 + round / 4 })],
  ["month", (round) => ({ ...USUAL_SCENARIO, month: 1 + (round % 12) })],
  ["seed", (round) => ({ ...USUAL_SCENARIO, seed: 1000 + round })],
];

/** As in a page in use: every question has been asked in another month, which also measures its ways. */
function warmUp(plan: Planner, questions: readonly { readonly from: string; readonly to: string }[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { from, to } of questions) plan(from, to, { ...USUAL_SCENARIO, month: 1 + round, speedKn: 11 });
  }
}

/** Every option of the headline questions, as a slider is moved: scripting time of one whole comparison. */
export function benchCompare(): string {
  const atlas = loadAtlas();
  const plan = loadPlanner(atlas);
  warmUp(plan, atlas.catalog.comparisons);
  const rows = atlas.catalog.comparisons.flatMap(({ from, to }) => {
    const { length } = plan(from, to, USUAL_SCENARIO).options;
    return SLIDERS.map(([name, scenarioAt]) => {
      const times = asked(plan, from, to, scenarioAt);
      const middle = median(times);
      const frames = middle < FRAME_MS ? "within a frame" : `${(middle / FRAME_MS).toFixed(1)} frames`;
      return [`${from} ${to}, ${name}`, `${length}`, middle.toFixed(1), Math.max(...times).toFixed(1), frames];
    });
  });
  return table(["comparison, all options", "options", "median ms", "most ms", "60 Hz"], rows);
}
