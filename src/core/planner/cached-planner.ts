import type { Comparison, Option } from "../model/comparison";
import type { Leg } from "../model/leg";
import { isSameData } from "../same-data";
import type { Planner } from "./planner";

const KEPT_ANSWERS = 24; // two questions, each in its twelve months

/**
 * A planner that gives the same answer to a question asked again, while it is among the last ones. Options that read
 * the same in two answers, as most do in two months, are one and the same object, and so is the line of a leg whose
 * days alone have changed: who shows them sees at a glance what is as before.
 */
export function cachedPlanner(planner: Planner): Planner {
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
  const before = known.filter(({ from, to }) => from === answer.from && to === answer.to);
  const options = answer.options.map((option): Option => {
    const own = new Set(before.flatMap((one) => one.options.filter(({ id }) => id === option.id)));
    return [...own].find((one) => isSameData(one, option)) ?? withKnownLines(option, [...own]);
  });
  return { ...answer, options };
}

function withKnownLines(option: Option, before: readonly Option[]): Option {
  const lines = before.flatMap(({ legs }) => legs);
  const legs = option.legs.map((leg): Leg => {
    const known = lines.find(({ id, line }) => id === leg.id && isSameData(line, leg.line));
    return known === undefined ? leg : { ...leg, line: known.line };
  });
  return { ...option, legs };
}
