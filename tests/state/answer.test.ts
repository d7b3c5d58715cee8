import { expect, test } from "vitest";
import { createAnswer } from "../../src/state/answer";
import { createLateParts } from "../../src/state/late";
import { createLazyData, type AskPlanner } from "../../src/state/lazy-data";
import { createQuestion } from "../../src/state/question";
import { createView } from "../../src/state/view";
import { known, scenario } from "../fixtures/known";

const asked = known.headlines["mumbai-st-petersburg"]!;

async function room(planner: AskPlanner) {
  const never = () => new Promise<never>(() => {});
  const lazyData = createLazyData(
    {
      accuracy: never,
      plans: never,
      provenance: never,
      planner: () => Promise.resolve(planner),
      reach: never,
      ledger: never,
      claimLines: never,
      first: never,
      openStatus: () => Promise.resolve([]),
    },
    createLateParts(),
  );
  const question = createQuestion({ from: null, to: null, scenario, option: null, asks: "ways", side: "from" });
  const view = createView();
  const answer = createAnswer(question, view, lazyData, {});
  view.setRoom("compare");
  question.setFrom("INBOM");
  question.setTo("RULED");
  await Promise.resolve();
  await Promise.resolve();
  return { question, answer };
}

test("two ends are answered as soon as the planner is there", async () => {
  const { answer } = await room((from, to) => ({ ...asked, from, to }));
  expect(answer.comparison.value?.from).toBe("INBOM");
  expect(answer.problem.value).toBeNull();
});

test("the same place twice is a problem in words, and the last good answer stays", async () => {
  const { question, answer } = await room((from, to) => ({ ...asked, from, to }));
  question.setTo("INBOM");
  expect(answer.problem.value).toEqual({ kind: "same-place" });
  expect(answer.comparison.value?.to).toBe("RULED");
});

test("what the planner refuses is said in its words, and the last good answer stays", async () => {
  const { question, answer } = await room((from, to) => {
    if (to === "RUVVO") throw new RangeError('unknown passage "styx": one of hormuz');
    return { ...asked, from, to };
  });
  question.setTo("RUVVO");
  expect(answer.problem.value).toEqual({ kind: "failed", reason: 'unknown passage "styx": one of hormuz' });
  expect(answer.comparison.value?.to).toBe("RULED");
  question.setTo("RULED");
  expect(answer.problem.value).toBeNull();
});

test("choosing an option asks nothing anew", async () => {
  let calls = 0;
  const { question } = await room((from, to) => {
    calls += 1;
    return { ...asked, from, to };
  });
  question.chooseOption("suez");
  question.chooseOption(null);
  expect(calls).toBe(1);
});

test("a headline question under the usual scenario needs no planner", () => {
  const never = () => new Promise<never>(() => {});
  const lazyData = createLazyData(
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
    createLateParts(),
  );
  const question = createQuestion({ from: "INBOM", to: "RULED", scenario, option: null, asks: "ways", side: "from" });
  const view = createView();
  const answer = createAnswer(question, view, lazyData, known.headlines);
  view.setRoom("compare");
  expect(answer.comparison.value).toBe(asked);
  expect(answer.isComputing.value).toBe(true);
  question.setMonth(3);
  expect(answer.comparison.value).toBe(asked); // the last good one, until the planner is there
});
