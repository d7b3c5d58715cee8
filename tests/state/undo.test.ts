import { expect, test } from "vitest";
import fc from "fast-check";
import { createQuestion, type Question, type QuestionModel } from "../../src/state/question";
import { createUndo } from "../../src/state/undo";
import { known, scenario } from "../fixtures/known";

const first: Question = { from: null, to: null, scenario, option: null, asks: "ways", side: "from" };

const VERBS: readonly ((question: QuestionModel) => void)[] = [
  (question) => question.setFrom("INBOM"),
  (question) => question.setTo("RULED"),
  (question) => question.swap(),
  (question) => question.ask("reach"),
  (question) => question.setMonth(3),
  (question) => question.toggleClosed("hormuz"),
  (question) => question.toggleBuilt("lemuria-bridge"),
  (question) => question.sailBy({ vessel: "bulk", speedKn: 14 }),
  (question) => question.compareWith("suez"),
  ...known.catalog.presets.map((preset) => (question: QuestionModel) => question.take(preset)),
  (question) => question.reset(),
];

test("undoing every step leads back to the first question, redoing them to the last", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VERBS), { maxLength: 12 }), (verbs) => {
      const question = createQuestion(first);
      const undo = createUndo(question);
      verbs.forEach((verb) => verb(question));
      const last = question.question.value;
      let steps = 0;
      for (; undo.canUndo.value; steps++) undo.undo();
      expect(question.question.value).toEqual(first);
      for (; undo.canRedo.value; steps--) undo.redo();
      expect(steps).toBe(0);
      expect(question.question.value).toEqual(last);
    }),
    { seed: 20261125, numRuns: 200 },
  );
});

test("a new question forgets what was taken back", () => {
  const question = createQuestion(first);
  const undo = createUndo(question);
  question.setMonth(3);
  undo.undo();
  question.setMonth(4);
  expect(undo.canRedo.value).toBe(false);
  undo.redo();
  expect(question.question.value.scenario.month).toBe(4);
});

test("the same question once more is no step", () => {
  const question = createQuestion(first);
  const undo = createUndo(question);
  question.setMonth(scenario.month);
  expect(undo.canUndo.value).toBe(false);
});
