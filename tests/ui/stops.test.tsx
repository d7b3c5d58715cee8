// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import type { ComponentChildren } from "preact";
import { describe, expect, test, vi } from "vitest";
import type { PageCatalog } from "../../src/core/model/catalog";
import type { Comparison } from "../../src/core/model/comparison";
import type { Source } from "../../src/core/model/provenance";
import { recordsOf } from "../../src/core/model/status";
import type { TransitModel } from "../../src/core/time/transit-time";
import type { Headlines, InitialData } from "../../src/state/initial-data";
import type { ProvenanceData } from "../../src/state/lazy-data";
import { createFormat } from "../../src/i18n/format";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Explore } from "../../src/ui/explore/Explore";
import { scenario } from "../fixtures/known";
import { press, settled, show, textOf, type Shown } from "./page";

/** What the build has made of the data: the cards are read as a reader gets them. */
const derived = <T,>(path: string): T => JSON.parse(readFileSync(`geo/${path}`, "utf8")) as T;
const catalog = derived<PageCatalog>("derived/catalog.json");
const initial: InitialData = {
  catalog,
  headlines: derived<Headlines>("derived/headlines.json"),
  scenario,
  day: "2026-12-01",
  statusFaults: [],
};
const { components, seasons, nsr } = derived<TransitModel>("derived/model.json");
const sources = Object.fromEntries(derived<readonly Source[]>("sources.json").map((source) => [source.id, source]));
const provenance: ProvenanceData = { components, seasons, nsr, sources };
const f = createFormat("en");
const answer = initial.headlines["nhava-sheva-moscow"]!;
const planner = (from: string, to: string, asked: Comparison["scenario"]): Comparison => ({
  ...answer,
  from,
  to,
  scenario: asked,
});

const explore = async (search: string) => opened([<Explore key="a" />, <Evidence key="b" />], search);
const compare = async (search: string) =>
  opened([<QuestionBar key="a" />, <CompareRoom key="b" />, <Evidence key="c" />], search);

async function opened(rooms: ComponentChildren, search: string): Promise<Shown> {
  const page = show(rooms, { initial, search, planner, provenance });
  // A card's code comes when it is opened, and so do the figures of the model.
  await vi.waitFor(() => expect(page.root.querySelector("h1")).not.toBeNull(), { timeout: 30_000 });
  await vi.waitFor(() => expect(textOf(page.root)).not.toContain("Loading"), { timeout: 30_000 });
  return page;
}

/** Every figure of a card, opened: its evidence names a source, or says why it is assumed. */
async function evidenceOfEach({ root, state }: Shown): Promise<readonly string[]> {
  const ids = [...root.querySelectorAll(".stop [data-figure]")].map((one) => one.getAttribute("data-figure") ?? "");
  for (const id of ids) {
    state.view.openFigure(id);
    await settled();
    const sheet = root.querySelector('[role="dialog"]');
    const hasSource = (sheet?.querySelectorAll(".sources li").length ?? 0) > 0;
    const isExplained = textOf(sheet).includes("assumed") && textOf(sheet).includes(". ");
    expect(hasSource || isExplained, `${id}: ${textOf(sheet)}`).toBe(true);
  }
  return ids;
}

describe("a passage", () => {
  test.each(Object.keys(catalog.passages))("%s says how it stands and where each figure comes from", async (id) => {
    const page = await explore(`?stop=${id}`);
    const { limits } = catalog.passages[id]!;
    const records = recordsOf(catalog.status.records, "passage", id);
    const text = textOf(page.root.querySelector(".stop"));
    expect(text).toContain(catalog.passages[id]!.names.en);
    const said = records.length === 0 ? [catalog.status.unfollowed.en] : records.map((record) => record.text.en);
    for (const sentence of said) expect(text).toContain(sentence);
    const dates = records.map(
      ({ since, asOf }) => `since ${f.date(since)}; so seen ${asOf.length === DAY ? "on" : "in"} ${f.date(asOf)}`,
    );
    for (const both of dates) expect(text).toContain(both);
    const ids = await evidenceOfEach(page);
    expect(ids.filter((one) => one.startsWith("limit/"))).toHaveLength(limits.length);
    const isUnlimited = text.includes("Not known: no limit of depth, draught or width is in the data.");
    expect(isUnlimited).toBe(limits.length === 0);
  });

  test("is closed and opened again from its card, and the card says which ways use it", async () => {
    const { root, state } = await compare("?room=compare&from=INNSA&to=city-moscow&stop=hormuz");
    const using = [...root.querySelectorAll(".stop .pairs .link")].map(textOf);
    const expected = answer.options.filter(({ passages }) => passages.includes("hormuz")).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(using).toHaveLength(expected.length);
    press(root, ".stop .page-verbs .button", "Close it");
    await settled();
    expect(state.question.question.value.scenario.closed).toEqual(["hormuz"]);
    expect(textOf(root.querySelector(".stop .page-verbs"))).toBe("Open itClosed in the question.");
    press(root, ".stop .page-verbs .button", "Open it");
    expect(state.question.question.value.scenario).toEqual(scenario);
  });

  test("closed by default is opened", async () => {
    const { root, state } = await compare("?room=compare&from=INNSA&to=city-moscow&stop=nsr");
    press(root, ".stop .page-verbs .button", "Open it");
    expect(state.question.question.value.scenario.opened).toEqual(["nsr"]);
  });

  test("is opened from the table of options, and back leads to the answer", async () => {
    const { root } = await compare("?room=compare&from=INNSA&to=city-moscow&option=suez");
    press(root, ".options .stop-links .link", "Suez Canal");
    await settled();
    expect(textOf(root.querySelector("h1"))).toBe("Suez Canal");
    expect(location.search).toContain("stop=suez");
    press(root, ".back");
    await settled();
    expect(root.querySelector(".answered")).not.toBeNull();
  });

  test("through ice says what the ship of the question may do in each month", async () => {
    const { root } = await explore("?stop=nsr&ice=Arc7");
    expect(textOf(root.querySelector(".stop"))).toContain("Ice class of the question: Arc7.");
    expect(root.querySelectorAll(".season li").length).toBeGreaterThan(1);
  });
});

test.each(Object.keys(catalog.borders))(
  "the border station %s says what meets there, with sources",
  async (station) => {
    const page = await explore(`?stop=${station}`);
    const text = textOf(page.root.querySelector(".stop"));
    const gauges = catalog.borders[station]!.lines.flatMap(({ gaugeMm }) => gaugeMm ?? []);
    for (const gauge of gauges) expect(text.replaceAll(" ", "")).toContain(`gauge${gauge}mm`);
    expect(page.root.querySelectorAll(".stop .sources-inline a").length).toBeGreaterThan(0);
    await evidenceOfEach(page);
  },
);

test("every border that a headline answer crosses has a card with its wait", async () => {
  const crossed = answer.options.flatMap(({ legs }) =>
    legs.flatMap(({ transfers }) => transfers.filter(({ kind }) => kind === "border").map(({ at }) => at)),
  );
  expect(crossed.length).toBeGreaterThan(2);
  for (const at of new Set(crossed)) {
    const { root } = await compare(`?room=compare&from=INNSA&to=city-moscow&stop=${at}`);
    expect(textOf(root.querySelector(".stop")), at).toContain("Border and customs");
    expect(root.querySelectorAll('.stop [data-figure^="component/border"]').length, at).toBeGreaterThan(0);
  }
});

const DAY = "2026-10-07".length;
