// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Accuracy } from "../../src/core/model/accuracy";
import type { Source } from "../../src/core/model/provenance";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Overview } from "../../src/ui/explore/Overview";
import { TopBar } from "../../src/ui/TopBar";
import { known } from "../fixtures/known";
import { press, settled, shelves, show, textOf } from "./page";

const derived = <T,>(name: string) => JSON.parse(readFileSync(`geo/derived/${name}.json`, "utf8")) as T;
const accuracy: Accuracy = { ...derived<Omit<Accuracy, "sea">>("calibration"), sea: derived("validation") };
const sources = Object.fromEntries(
  (JSON.parse(readFileSync("geo/sources.json", "utf8")) as readonly Source[]).map((source) => [source.id, source]),
);
const { rows, overall, byBasis, byModes, leftOut } = accuracy.journeys;

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
  const journeys = root.querySelector(".evidence-part");
  const shown = [...root.querySelectorAll(".accuracy.journeys tbody tr")];
  expect(shown).toHaveLength(rows.length);
  expect(shown.filter((row) => row.getAttribute("data-inside") === "true")).toHaveLength(
    rows.filter(({ inside }) => inside).length,
  );
  for (const { texts } of rows.filter(({ predicted }) => predicted === null)) {
    expect(textOf(journeys!)).toContain(`left out: ${texts.en.notApplicable ?? ""}`);
  }
  const words = textOf(root.querySelector(".evidence-part p"));
  expect(words).toContain(`Of ${overall.rows} documented journeys`);
  expect(words).toContain(`${overall.medianErrorPct} %`);
  const cited = shown.map((row) => row.querySelectorAll(".sources-inline > *").length);
  expect(cited.reduce((sum, count) => sum + count, 0)).toBe(rows.flatMap((row) => row.sources).length);
  expect(Math.min(...cited)).toBeGreaterThan(0);
});

test("it shows the distances by way and by region, and the largest differences of all", async () => {
  const { root } = await opened();
  const [byWay, byRegion, worst] = [...root.querySelectorAll(".accuracy")].map(textOf).slice(-3);
  for (const { rows: count } of accuracy.sea.byWay) expect(byWay).toContain(String(count));
  for (const { name } of accuracy.sea.byRegion) expect(byRegion).toContain(name);
  for (const { from, to } of accuracy.sea.worst.slice(0, 10)) expect(worst).toContain(`${from}–${to}`);
});

test("it shows the groups by basis, by modes and for each corridor by figures from elsewhere, with the sign", async () => {
  const { root } = await opened();
  const shown = [...root.querySelectorAll(".accuracy.groups tbody tr")].map(textOf);
  const groups = [...byBasis, overall, ...byModes, ...leftOut];
  expect(shown).toHaveLength(groups.length);
  groups.forEach(({ rows: count, insideShare }, i) => {
    expect(shown[i]).toContain(String(count));
    expect(shown[i]).toContain(`${Math.round(insideShare * 100)} %`);
  });
});

test("it shows every quote beside the cost at the prices of its date", async () => {
  const { root } = await opened();
  const shown = [...root.querySelectorAll(".accuracy.quotes tbody tr")].map(textOf);
  expect(shown).toHaveLength(accuracy.quotes.rows.length);
  accuracy.quotes.rows.forEach(({ date, computed }, i) => {
    expect(shown[i]).toContain(date);
    expect(shown[i]!.replace(/\D/g, "")).toContain(String(Math.round(computed!.typical)));
  });
});

test("every journey has its words in each language", () => {
  for (const { texts } of rows) {
    const all = [texts.en, texts.hi, texts.ru];
    expect(all.every(({ what, from, to }) => what !== "" && from !== "" && to !== "")).toBe(true);
    expect(new Set(all.map(({ notApplicable }) => notApplicable === undefined)).size).toBe(1);
  }
});
