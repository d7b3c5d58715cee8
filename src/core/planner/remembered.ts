import type { Comparison } from "../comparison";
import type { Planner } from "./compare";

const KEPT_ANSWERS = 24; // two questions, each in its twelve months

/** A planner that gives the same answer to a question asked again, while it is among the last ones. */
export function remembered(planner: Planner): Planner {
  const answers = new Map<string, Comparison>();
  return (from, to, scenario) => {
    const key = JSON.stringify([from, to, scenario]);
    const answer = answers.get(key) ?? planner(from, to, scenario);
    answers.delete(key); // to be the newest again
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
