/** A sentence with holes: text and whatever stands in the holes, in the order of the language. */
export type Sentence<T> = readonly (string | T)[];

/** Tag of a template whose holes may hold anything, so that a figure inside a sentence can stay a button. */
export function say<T>(texts: TemplateStringsArray, ...holes: readonly T[]): Sentence<T> {
  return texts.flatMap((text, index) => {
    const hole = holes[index];
    return hole === undefined ? [text] : [text, hole];
  });
}
