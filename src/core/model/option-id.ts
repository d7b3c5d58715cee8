/**
 * The id of a variant's own way, or, under closures, of one by other ports or canals: "suez" and "suez.RUMMK".
 *
 * @param by the ports and canals that the own way does not use; in one order, so that the way back has the same id
 */
export function optionId(variant: string, by: readonly string[]): string {
  return [variant, ...by].join(".");
}

export interface OptionParts {
  readonly variant: string;
  readonly by: readonly string[]; // none: the own way
}

export function partsOfOption(id: string): OptionParts {
  const [variant = "", ...by] = id.split(".");
  return { variant, by };
}
