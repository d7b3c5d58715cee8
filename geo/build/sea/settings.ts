/** The closures under which routes are tried when the network is pruned. */
import type { SeaInput } from "./collect";
import type { PruneSetting } from "./prune";
import { angleBetween, kmToRadians } from "../../../src/core/sea/geometry/vector";
import { coastSamples } from "./samples";

const NEAR_KM = 1500;

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
  { close: ["great-belt"] },
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
  { close: ["kiel", "great-belt"], open: ["drogden"] },
  { open: ["nsr"] },
  { open: ["nsr", "zhelaniya"] },
  { open: ["nsr", "zhelaniya"], close: ["sannikov", "dmitry-laptev"] },
  { open: ["nsr", "zhelaniya", "severnaya-zemlya"], close: ["vilkitsky"] },
  { open: ["northwest"] },
  { open: ["volga-don"] },
];

export function settingsFor(world: SeaInput, crossed: readonly (readonly number[])[]): PruneSetting[] {
  const harbours = [...new Set(world.harbours.map(({ node }) => node))];
  const ocean = world.nodes.flatMap((_, i) => (world.isSample(i) ? [i] : []));
  const coast = coastSamples(world.nodes, 5, 60);
  const every = [...harbours, ...ocean];
  return CASES.map(({ close = [], open = [], all }) => {
    const closed = closedBy(world, close, open);
    const blocked = Uint8Array.from(crossed, (passages) => (passages.some((p) => closed[p]) ? 1 : 0));
    const isNear = near(world, [...close, ...open]);
    const some = every.filter((node, i) => i % 45 === 0 || (i < harbours.length && isNear(node)));
    return { blocked, sources: all ? every : some, targets: [...every, ...coast] };
  });
}

/** Whether a node is near the gate of one of the passages. */
function near({ nodes, passages }: SeaInput, ids: readonly string[]): (node: number) => boolean {
  const gates = passages.filter(({ id }) => ids.includes(id)).map((passage) => passage.gates[0]![0]);
  return (node) => gates.some((gate) => angleBetween(gate, nodes[node]!.at) < kmToRadians(NEAR_KM));
}

function closedBy({ passages }: SeaInput, close: readonly string[], open: readonly string[]): boolean[] {
  const asked = passages.flatMap(({ id }, i) => (open.includes(id) ? [i] : []));
  const instead = asked.flatMap((i) => passages[i]!.closes);
  return passages.map(
    ({ id, open: usual, opensWith }, i) =>
      close.includes(id) ||
      (instead.includes(i) && !asked.includes(i)) ||
      !(usual || asked.includes(i) || asked.includes(opensWith - 1)),
  );
}
