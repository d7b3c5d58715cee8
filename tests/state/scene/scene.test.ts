import { expect, test } from "vitest";
import type { InitialData } from "../../../src/state/initial-data";
import { boundsOf } from "../../../src/state/scene/bounds";
import { cardsOf, dayScale } from "../../../src/state/overview";
import { NOTHING, type Selection } from "../../../src/state/selection";
import { sceneOf } from "../../../src/state/scene/scene";
import { figureId } from "../../../src/state/evidence";
import { subjectOf } from "../../../src/state/evidence-subject";
import { FIRST_VIEW, type View } from "../../../src/state/view";
import { realKnown } from "../../ui/real-atlas";
import { comparison, corridor, known, leg, option, scenario, texts } from "../../fixtures/known";

function scene(selection: Partial<Selection> = {}, view: Partial<View> = {}, of: InitialData = known) {
  return sceneOf({
    initial: of,
    plans: [],
    selection: { ...NOTHING, ...selection },
    view: { ...FIRST_VIEW, ...view },
    question: { from: null, to: null, scenario, option: null, asks: "ways", side: "from" },
    asked: null,
    reach: null,
    first: null,
    language: "en",
  });
}

/** The same atlas with one corridor more, as data. */
const withLemuria: InitialData = {
  ...known,
  catalog: {
    ...known.catalog,
    corridors: [...known.catalog.corridors, corridor("lemuria", "corridor", ["lemuria-deep"], "planned")],
    texts: { ...known.catalog.texts, lemuria: texts("Lemuria Corridor") },
    comparisons: [
      ...known.catalog.comparisons,
      { id: "lemurian", from: "INBOM", to: "RUVVO", options: ["lemuria-deep"], baseline: null, text: "lemurian" },
    ],
  },
  headlines: {
    ...known.headlines,
    lemurian: comparison("INBOM", "RUVVO", null, [
      option("lemuria-deep", "lemuria", [leg("sea-lemuria", "INBOM", "RUVVO", "sea", 9000, false)], 20, null),
    ]),
  },
};

test("every corridor and baseline with an answer is drawn on the first screen", () => {
  expect(new Set(scene().lines.map((line) => line.corridorId))).toEqual(new Set(["instc", "emc", "nsr", "suez"]));
});

test("a corridor added as data is drawn, labelled, coloured and given a card", () => {
  const drawn = scene({}, {}, withLemuria);
  expect(drawn.lines.find((line) => line.corridorId === "lemuria")).toMatchObject({
    legId: "sea-lemuria",
    colour: "corridor-4",
  });
  expect(drawn.labels.map((label) => label.text)).toContain("Lemuria Corridor");
  expect(cardsOf(withLemuria).map((card) => card.corridor.id)).toContain("lemuria");
});

test("baselines can be switched off", () => {
  expect(scene({}, { layers: [] }).lines.filter((line) => line.role === "baseline")).toEqual([]);
});

test("the chosen variant stands out, other corridors recede and lose their names", () => {
  const drawn = scene({ corridor: "instc", variant: "instc-west" });
  const emphasis = new Map(drawn.lines.map((line) => [line.corridorId, line.emphasis]));
  expect(emphasis).toEqual(
    new Map([
      ["emc", "dimmed"],
      ["nsr", "dimmed"],
      ["suez", "plain"],
      ["instc", "chosen"],
    ]),
  );
  expect(drawn.labels.map((label) => label.id)).not.toContain("emc");
});

test("the camera holds the chosen leg", () => {
  const drawn = scene({ corridor: "instc", variant: "instc-west", leg: "sea-mumbai-bandar-abbas" });
  expect(drawn.bounds).toEqual([
    [56.2, 18.93],
    [72.83, 27.15],
  ]);
});

test("a port and the station near it are one place", () => {
  const answer = known.headlines["mumbai-st-petersburg"];
  const [west, ...others] = answer?.options ?? [];
  const [sea, rail] = west?.legs ?? [];
  if (answer === undefined || west === undefined || sea === undefined || rail === undefined) throw new Error("no legs");
  const [, ...line] = rail.line;
  const fromStation = { ...rail, from: "station-shahid-rajaee-ir", line: [[56.25, 27.23] as const, ...line] };
  const options = [{ ...west, legs: [sea, fromStation] }, ...others];
  const of = { ...known, headlines: { ...known.headlines, "mumbai-st-petersburg": { ...answer, options } } };
  expect(scene({ pair: "mumbai-st-petersburg" }, {}, of).places.map(({ id }) => id)).toEqual([
    "INBOM",
    "RULED",
    "IRBND",
  ]);
});

test("the name of an Arctic way stands over the Arctic, of any other on its whole line", () => {
  const drawn = scene({ corridor: "nsr", variant: "nsr" });
  const line = drawn.labels.find(({ id }) => id === "nsr")?.line ?? [];
  expect(line.map(([lon]) => lon)).toEqual([20, 40, 70, 105, 140, 170]);
  const suez = scene({ pair: "mumbai-st-petersburg" }).labels.find(({ id }) => id === "suez")?.line;
  expect(suez).toHaveLength(11);
});

test("on a corridor's own page every name and branch's word is there once", () => {
  for (const { corridor: id, variant } of [
    { corridor: "instc", variant: "instc-west" },
    { corridor: "nsr", variant: "nsr" },
  ]) {
    const ids = scene({ corridor: id, variant }, {}, realKnown).labels.map((label) => label.id);
    expect(ids.filter((label) => label.startsWith("branch:")).length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test("bounds across 180° stay continuous", () => {
  expect(
    boundsOf([
      [
        [170, 60],
        [190, 66],
      ],
      [
        [-170, 66],
        [-160, 50],
      ],
    ]),
  ).toEqual([
    [170, 50],
    [200, 66],
  ]);
  expect(boundsOf([])).toBeNull();
});

test("a scale of days begins at 0 and ends on a mark", () => {
  expect(dayScale([{ p90: 33 }, { p90: 41 }])).toEqual({ end: 50, marks: [0, 10, 20, 30, 40, 50] });
  expect(dayScale([{ p90: 97 }])).toEqual({ end: 100, marks: [0, 20, 40, 60, 80, 100] });
});

test("a figure's id leads back to what it is about", () => {
  const find = (id: string) => subjectOf(id, known, null, []);
  const days = find(figureId.option("mumbai-st-petersburg", "instc-west", "days"));
  expect(days).toMatchObject({
    kind: "option",
    quantity: "days",
    option: { id: "instc-west" },
    baseline: { id: "suez" },
  });
  const dwell = find(figureId.leg("mumbai-st-petersburg", "instc-west", "sea-mumbai-bandar-abbas", "dwell"));
  expect(dwell).toMatchObject({ kind: "leg", quantity: "dwell", leg: { id: "sea-mumbai-bandar-abbas" } });
  expect(find(figureId.stated("instc", 0))).toMatchObject({ kind: "stated", figure: { quantity: "distance" } });
  expect(find("mumbai-st-petersburg/instc-west/weight")).toBeNull();
  expect(find("nowhere/instc-west/days")).toBeNull();
  expect(find("stated/instc/99")).toBeNull();
});
