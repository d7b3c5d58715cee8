import { expect, test } from "vitest";
import { memo, once, perObject } from "../../src/core/memo";

test("an answer is made once, null and undefined too", () => {
  const answers = memo<string, string | null | undefined>();
  const asked: string[] = [];
  const ask = (key: string, answer: string | null | undefined) =>
    answers.get(key, () => {
      asked.push(key);
      return answer;
    });
  expect([ask("a", null), ask("a", "other"), ask("b", undefined), ask("b", "other")]).toEqual([
    null,
    null,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(["a", "b"]);
});

test("the answer not asked for the longest is forgotten first", () => {
  const answers = memo<number, number>(2);
  for (const key of [1, 2, 1, 3]) answers.get(key, () => 10 * key);
  expect(answers.values()).toEqual([10, 30]);
  expect(answers.known(2)).toBeUndefined();
});

test("an answer that asks for others leaves no more than the most", () => {
  const answers = memo<number, number>(3);
  const sumTo = (n: number): number => answers.get(n, () => (n === 0 ? 0 : n + sumTo(n - 1)));
  expect(sumTo(10)).toBe(55);
  expect(answers.values().length).toBe(3);
});

test("an object has one answer, and a value is made when it is first asked for", () => {
  let made = 0;
  const numberOf = perObject(() => made++);
  const [a, b] = [{}, {}];
  expect([numberOf(a), numberOf(b), numberOf(a)]).toEqual([0, 1, 0]);
  const late = once(() => made++);
  expect(made).toBe(2);
  expect([late(), late()]).toEqual([2, 2]);
});
