import type { Comparison, Option } from "../model/comparison";
import type { Leg } from "../model/leg";
import { questionKey } from "../model/same-question";
import { memo } from "../memo";
import { isSameData } from "../same-data";
import type { Planner } from "./planner";

const CACHED_ANSWERS = 24; // two questions, each in its twelve months

/**
 * A planner that gives the same answer to a question asked again, while it is among the last ones. Options that read
 * the same in two answers, as most do in two months, are one and the same object, and so is the line of a leg whose
 * days alone have changed: who shows them sees at a glance what is as before.
 */
export function cachedPlanner(planner: Planner): Planner {
  const answers = memo<string, Comparison>(CACHED_ANSWERS);
  return (from, to, scenario) => {
    return answers.get(questionKey({ from, to, scenario }), () =>
      shared(planner(from, to, scenario), answers.values()),
    );
  };
}

function shared(answer: Comparison, cached: readonly Comparison[]): Comparison {
  const before = cached.filter(({ from, to }) => from === answer.from && to === answer.to);
  const options = answer.options.map((option): Option => {
    const own = new Set(before.flatMap((one) => one.options.filter(({ id }) => id === option.id)));
    return [...own].find((one) => isSameData(one, option)) ?? withSameLines(option, [...own]);
  });
  return { ...answer, options };
}

function withSameLines(option: Option, before: readonly Option[]): Option {
  const lines = before.flatMap(({ legs }) => legs);
  const legs = option.legs.map((leg): Leg => {
    const same = lines.find(({ id, line }) => id === leg.id && isSameData(line, leg.line));
    return same === undefined ? leg : { ...leg, line: same.line };
  });
  return { ...option, legs };
}
