import type { Comparison, Option } from "../comparison";
import { isSameData } from "../same-data";
import type { Planner } from "./compare";

const KEPT_ANSWERS = 24; // two questions, each in its twelve months

/**
 * A planner that gives the same answer to a question asked again, while it is among the last ones. Options that read
 * the same in two answers, as most do in two months, are one and the same object: who shows them sees at a glance
 * what has not changed.
 */
export function remembered(planner: Planner): Planner {
  const answers = new Map<string, Comparison>();
  return (from, to, scenario) => {
    const key = JSON.stringify([from, to, scenario]);
    const answer = answers.get(key) ?? shared(planner(from, to, scenario), [...answers.values()]);
    answers.delete(key); // to be the newest again
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

function shared(answer: Comparison, known: readonly Comparison[]): Comparison {
  const before = new Set(
    known.flatMap(({ from, to, options }) => (from === answer.from && to === answer.to ? options : [])),
  );
  const options = answer.options.map((option): Option => {
    const sameAs = (one: Option) => one.id === option.id && isSameData(one, option);
    return [...before].find(sameAs) ?? option;
  });
  return { ...answer, options };
}
