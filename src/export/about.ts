import type { Outgoing } from "./outgoing";
import { sourcesOf, sourceText } from "./sources-of";

/** What a file says of itself, line by line: warning, scenario, dates, sources, credits, address. */
export function aboutLines(outgoing: Outgoing): readonly string[] {
  const { scenario, dataAsOf, madeOn, address, credits, words } = outgoing;
  return [
    words.notForNavigation,
    `${words.scenario}: ${scenario}`,
    `${words.dataAsOf}: ${dataAsOf}`,
    `${words.madeOn}: ${madeOn}`,
    `${words.address}: ${address}`,
    `${words.credits}: ${credits.join("; ")}`,
    `${words.sources}: ${sourcesOf(outgoing).map(sourceText).join("; ")}`,
  ];
}
