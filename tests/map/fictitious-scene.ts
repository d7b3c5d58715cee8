import type { Scene, SceneLine } from "../../src/core/model/scene";

function line(id: string, more: Partial<SceneLine>): SceneLine {
  return {
    id,
    legId: id,
    corridorId: "lemuria",
    variantId: "lemuria",
    mode: "sea",
    status: "operating",
    role: "corridor",
    colour: "corridor-4",
    emphasis: "plain",
    line: [
      [60, 10],
      [80, 0],
    ],
    ...more,
  };
}

/** A corridor that is nowhere else in the project, with a line of every pattern. */
export const LEMURIA: Scene = {
  language: "en",
  lines: [
    line("sea", {}),
    line("rail", { mode: "rail" }),
    line("road", { mode: "road" }),
    line("river", { mode: "inland-waterway" }),
    line("building", { mode: "rail", status: "under-construction" }),
    line("stopped", { mode: "rail", status: "suspended" }),
    line("other-way", { role: "baseline", colour: "baseline" }),
  ],
  labels: [
    {
      id: "lemuria",
      text: "Lemuria",
      initials: "L",
      isBranch: false,
      role: "corridor",
      colour: "corridor-4",
      line: [
        [60, 10],
        [70, 6],
        [80, 0],
      ],
    },
  ],
  places: [{ id: "city-lemuria", name: "Lemuria", position: [60, 10], rank: "end" }],
  passages: [
    {
      id: "gap",
      name: "The Gap",
      gate: [
        [70, 4],
        [70, 6],
      ],
      closed: true,
    },
  ],
  passagesAtEveryZoom: false,
  reach: [],
  bounds: null,
};
