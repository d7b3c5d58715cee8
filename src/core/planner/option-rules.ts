import type { Components } from "../model/components";

/** When a way is worth listing. The figures are assumed and stand in geo/components/rules.json. */
export interface OptionRules {
  readonly mostOfBest: number; // expected days against those of the best way of all
  readonly usualOfBest: number; // most options are within it
  readonly mostOfBeside: number; // expected days against those by the ports beside both ends
  readonly besideKm: number; // great circle: a port so near lies beside an end
  readonly openingGain: number; // share of the expected days that opening a passage must save to be told of
}

/** @throws RangeError when the data lacks one of them */
export function optionRules(components: Components): OptionRules {
  const figure = (id: string): number => {
    const component = components[id];
    if (component === undefined) throw new RangeError(`missing component "${id}": geo/components/rules.json has it`);
    return component.typical;
  };
  return {
    mostOfBest: figure("rule-most-of-best"),
    usualOfBest: figure("rule-usual-of-best"),
    mostOfBeside: figure("rule-most-of-beside"),
    besideKm: figure("rule-beside"),
    openingGain: figure("rule-opening-gain"),
  };
}
