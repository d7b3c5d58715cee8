// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Accuracy } from "../../src/core/model/accuracy";
import type { Source } from "../../src/core/model/provenance";
import { hindiJourneys } from "../../src/i18n/messages/journeys-hi";
import { russianJourneys } from "../../src/i18n/messages/journeys-ru";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Overview } from "../../src/ui/explore/Overview";
import { TopBar } from "../../src/ui/TopBar";
import { known } from "../fixtures/known";
import { press, settled, shelves, show, textOf } from "./page";

const derived = <T,>(name: string) => JSON.parse(readFileSync(`geo/derived/${name}.json`, "utf8")) as T;
const accuracy: Accuracy = { journeys: derived("calibration"), sea: derived("validation") };
const sources = Object.fromEntries(
  (JSON.parse(readFileSync("geo/sources.json", "utf8")) as readonly Source[]).map((source) => [source.id, source]),
);
const { rows, applicable, medianErrorPct } = accuracy.journeys;

async function opened() {
  Object.assign(shelves, {
    accuracy: () => Promise.resolve(accuracy),
    provenance: () => Promise.resolve({ components: {}, sources }),
  });
  const page = show([<TopBar key="a" />, <Overview key="b" />, <Evidence key="c" />], { initial: known });
  press(page.root, ".link", "How good are these numbers?");
  for (let tries = 0; page.root.querySelector(".accuracy") === null && tries < 50; tries++) await settled();
  return page;
}

test("the first screen leads to it, and Escape leads back", async () => {
  const { root, state } = await opened();
  expect(textOf(root.querySelector('[role="dialog"] h1'))).toBe("How good are these numbers?");
  expect(location.search).toBe("?figure=accuracy");
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  await settled();
  expect(state.view.view.value.figure).toBeNull();
});

test("it shows every documented journey, hit, missed or left out with its reason, and the sums of them", async () => {
  const { root } = await opened();
  const [journeys] = root.querySelectorAll(".accuracy");
  const shown = [...journeys!.querySelectorAll("tbody tr")];
  expect(shown).toHaveLength(rows.length);
  expect(shown.filter((row) => row.getAttribute("data-inside") === "true")).toHaveLength(
    rows.filter(({ inside }) => inside).length,
  );
  for (const { notApplicable } of rows.filter(({ predicted }) => predicted === null)) {
    const own = typeof notApplicable === "string" ? notApplicable : "";
    expect(textOf(journeys!)).toContain(`left out: ${own}`);
  }
  const words = textOf(root.querySelector(".evidence-part p"));
  expect(words).toContain(`Of ${applicable} documented journeys`);
  expect(words).toContain(`${medianErrorPct} %`);
  const cited = shown.map((row) => row.querySelectorAll(".sources-inline > *").length);
  expect(cited.reduce((sum, count) => sum + count, 0)).toBe(rows.flatMap((row) => row.sources).length);
  expect(Math.min(...cited)).toBeGreaterThan(0);
});

test("it shows the distances by way and by region, and the largest differences of all", async () => {
  const { root } = await opened();
  const [, byWay, byRegion, worst] = [...root.querySelectorAll(".accuracy")].map(textOf);
  for (const { rows: count } of accuracy.sea.byWay) expect(byWay).toContain(String(count));
  for (const { name } of accuracy.sea.byRegion) expect(byRegion).toContain(name);
  for (const { from, to } of accuracy.sea.worst.slice(0, 10)) expect(worst).toContain(`${from}–${to}`);
});

test("every journey and reason has its words in the other languages", () => {
  const reasons = [
    ...new Set(rows.flatMap(({ notApplicable }) => (typeof notApplicable === "string" ? notApplicable : []))),
  ];
  for (const { journeys, reasons: translated } of [hindiJourneys, russianJourneys]) {
    expect(Object.keys(journeys).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(Object.keys(translated).toSorted()).toEqual(reasons.toSorted());
  }
});
