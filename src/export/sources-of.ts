import type { Option } from "../core/model/comparison";
import type { Leg } from "../core/model/leg";
import type { Source } from "../core/model/provenance";
import type { Outgoing } from "./outgoing";

type Known = Pick<Outgoing, "components" | "sources">;

/** Ids of the sources of a leg: of its line, its speeds and its waits. */
export function legSources(
  { sources, running, transfers }: Pick<Leg, "sources" | "running" | "transfers">,
  known: Known,
): readonly string[] {
  const components = [...running, ...transfers].map(({ component }) => component);
  return unique([...sources, ...components.flatMap((id) => known.components[id]?.sources ?? [])]);
}

/** Ids of the sources of an option: of its legs, its cost and its emissions. */
export function optionSources(option: Option, known: Known): readonly string[] {
  const legs = option.legs.length > 0 ? option.legs : (option.wouldRun?.legs ?? []);
  const bills = option.bills === null ? [] : [...option.bills.cost.lines, ...option.bills.co2e.lines];
  return unique([
    ...legs.flatMap((leg) => legSources(leg, known)),
    ...bills.flatMap(({ component }) => known.components[component]?.sources ?? []),
  ]);
}

/** Every source of what leaves, in the order of first use. */
export function sourcesOf(outgoing: Outgoing): readonly Source[] {
  return unique(idsOf(outgoing)).flatMap((id) => outgoing.sources[id] ?? []);
}

function idsOf(outgoing: Outgoing): readonly string[] {
  const { matter } = outgoing;
  if (matter.kind === "comparisons")
    return matter.comparisons.flatMap(({ options }) => options.flatMap((option) => optionSources(option, outgoing)));
  if (matter.kind === "reach")
    return matter.isochrone.places.flatMap(({ legs }) => legs.flatMap((leg) => legSources(leg, outgoing)));
  if (matter.kind === "claims") return matter.entries.flatMap(({ claim }) => claim.sources.map(({ source }) => source));
  return [];
}

/** "Title, publisher, date, address": as one reads it in a cell or a list. */
export function sourceText({ title, publisher, published, url }: Source): string {
  return [title, publisher, published, url].filter((part) => part !== null && part !== "").join(", ");
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
