// @vitest-environment happy-dom
/** Most of a page stays as it is from one month to the next; it must read as if it had been opened at that month. */
import { expect, test, vi } from "vitest";
import { createPlanner } from "../../src/core/planner/planner";
import { cachedPlanner } from "../../src/core/planner/cached-planner";
import { CHARTS } from "../../src/state/view";
import { ChartDrawer } from "../../src/ui/charts/ChartDrawer";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { IS_DEEP } from "../cases";
import { world } from "../core/planner/real-world";
import { settled, shelves, show, textOf, type Shown } from "./page";
import { realKnown, realShelves } from "./real-atlas";

vi.setConfig({ testTimeout: 300_000 });

const planner = cachedPlanner(createPlanner(world));
const ROOM = "?room=compare&from=INBOM&to=RULED&option=instc-west";
/** From September: the NSR shuts, opens and shuts, the queues at Astara are short and long. */
const MONTHS = IS_DEEP ? [3, 11, 12, 2] : [3, 11];

async function opened(search: string): Promise<Shown> {
  Object.assign(shelves, realShelves());
  const room = [<QuestionBar key="q" />, <CompareRoom key="a" />, <ChartDrawer key="b" />];
  const page = show(room, { initial: realKnown, search, planner });
  for (let tries = 0; tries < 6; tries++) await settled();
  return page;
}

/** The page once the year is whole, without the verbs: they remember the questions before. */
async function read({ root }: Shown): Promise<HTMLElement> {
  await vi.waitFor(() => expect(textOf(root)).not.toContain("still being computed"), 20_000);
  const copy = root.cloneNode(true) as HTMLElement;
  for (const verbs of copy.querySelectorAll(".question-verbs")) verbs.remove();
  return copy;
}

test.each(CHARTS)(
  "after any months before, a page with the chart of %s is as one opened at its month",
  async (chart) => {
    const stepped = await opened(`${ROOM}&chart=${chart}&month=9`);
    const seen: HTMLElement[] = [];
    for (const month of MONTHS) {
      stepped.state.question.setMonth(month);
      await settled();
      seen.push(await read(stepped));
    }
    expect(new Set(seen.map(textOf)).size).toBe(MONTHS.length);
    for (const [index, month] of MONTHS.entries()) {
      const fresh = await read(await opened(`${ROOM}&chart=${chart}&month=${month}`));
      expect(textOf(seen[index]!)).toBe(textOf(fresh));
      expect(seen[index]!.isEqualNode(fresh)).toBe(true);
    }
  },
);
