import type { Option } from "./comparison";
import type { Components } from "./components";
import type { Leg, TransferKind } from "./leg";
import type { Component } from "./provenance";

/** The load changes ship, train, lorry or wheels. */
const HANDLED: readonly TransferKind[] = ["port", "gauge", "transshipment"];

export function transferCount(option: Pick<Option, "legs">): number {
  return stopCount(option, HANDLED);
}

export function borderCount(option: Pick<Option, "legs">): number {
  return stopCount(option, ["border"]);
}

function stopCount({ legs }: Pick<Option, "legs">, kinds: readonly TransferKind[]): number {
  return legs.flatMap(({ transfers }) => transfers).filter(({ kind }) => kinds.includes(kind)).length;
}

/** The figures that the days of an option are computed from, each once; one that is in no list is left out. */
export function daysComponents(
  { legs }: { readonly legs: readonly Pick<Leg, "running" | "transfers">[] },
  components: Components,
): readonly Component[] {
  const ids = legs.flatMap(({ running, transfers }) => [...running, ...transfers].map(({ component }) => component));
  return [...new Set(ids)].map((id) => components[id]).filter((component) => component !== undefined);
}

/** "slowed": a season adds days; "icebreaker": the ships go in convoy and pay for it. */
export type SeasonEffect = "open" | "slowed" | "icebreaker";

export function seasonEffect({ legs }: Pick<Option, "legs">): SeasonEffect {
  const waits = legs.flatMap(({ transfers }) => transfers).map(({ component }) => component);
  if (waits.includes("service-icebreaker")) return "icebreaker";
  return waits.some((component) => component.startsWith("season-")) ? "slowed" : "open";
}
