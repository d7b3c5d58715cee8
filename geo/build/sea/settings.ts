/** The closures under which routes are tried when the network is pruned. */
import type { World } from "./collect";
import type { Setting } from "./prune";
import { coastSamples } from "./samples";

/** Passages closed beyond those closed by default, and opened ones. */
const CASES: readonly {
  readonly close?: readonly string[];
  readonly open?: readonly string[];
  readonly all?: boolean;
}[] = [
  { all: true },
  { close: ["suez"] },
  { close: ["panama"] },
  { close: ["suez", "panama"] },
  { close: ["suez", "panama", "magellan"] },
  { close: ["kiel"] },
  { close: ["kiel", "oresund"] },
  { close: ["great-belt", "oresund"] },
  { close: ["malacca"] },
  { close: ["malacca", "sunda"] },
  { close: ["malacca", "sunda", "lombok"] },
  { close: ["tsugaru"] },
  { close: ["la-perouse"] },
  { close: ["tsugaru", "la-perouse"] },
  { close: ["korea-strait"] },
  { close: ["taiwan-strait"] },
  { close: ["luzon-strait"] },
  { close: ["dover"] },
  { close: ["gibraltar"] },
  { close: ["good-hope"] },
  { open: ["nsr"] },
  { open: ["northwest"] },
  { open: ["volga-don"] },
];

export function settingsFor(world: World, crossed: readonly (readonly number[])[]): Setting[] {
  const harbours = [...new Set(world.harbours.map(({ node }) => node))];
  const ocean = world.nodes.flatMap((_, i) => (world.isSample(i) ? [i] : []));
  const coast = coastSamples(world.nodes, 1.5, 80);
  const some = [...harbours.filter((_, i) => i % 12 === 0), ...ocean.filter((_, i) => i % 40 === 0)];
  return CASES.map(({ close = [], open = [], all }) => {
    const shut = world.passages.map(({ id, open: usual }) => close.includes(id) || (!usual && !open.includes(id)));
    const blocked = Uint8Array.from(crossed, (passages) => (passages.some((p) => shut[p]) ? 1 : 0));
    return { blocked, samples: all ? [...harbours, ...ocean, ...coast] : some };
  });
}
