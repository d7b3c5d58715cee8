// @vitest-environment happy-dom
/** Every panel, in three scenarios, on the data as it is shipped: no number without provenance, no bare number of days. */
import { describe, expect, test, vi } from "vitest";
import type { Component } from "../../src/core/model/provenance";
import { CHARTS } from "../../src/state/view";
import { ChartDrawer } from "../../src/ui/charts/ChartDrawer";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Explore } from "../../src/ui/explore/Explore";
import { settled, shelves, show, textOf, type Shown } from "./page";
import { realKnown, realProvenance, realShelves } from "./real-atlas";

/** What a number may be without being a figure of the world: scales, the clock of the race, what is typed or chosen. */
const NO_FIGURES =
  ".plot-grid, .scale, .race, select, option, input, .month-head, [aria-hidden=true]:not(.year-table *), [data-preset]";
const REASON = /^(closed|unknown|missing) .*month \d+/; // why an option is not to be had: no figure
/** Numbers that count what the page itself shows, explain how it was drawn, or tell the age of a date beside them. */
const OF_THE_PAGE =
  ".chart-note, .year > p, .answered > p.quiet, .more, .terms, .claims, .sources-inline, .bar-value, [data-threshold], .ledger-link, .state-dates";
/** What was claimed for a pair: each opens its claim's card, where its sources stand. */
const CLAIMED = ".pair-claims";
/** Numbers inside a text that stands beside the link to its source. */
const SOURCED =
  ".today li, .status-notes li, .stated tr, .page:has(.place-sources) .facts, .accuracy tr, .meets, .traffic, .closure";
const DATE = /\b(\d{1,2} )?((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\w*\.? )?(19|20)\d\d\b/g;
const HIDDEN_RANGE = /^middle [\d ,.]+, [\d.,]+(–[\d.,]+)? d$/; // read out beside a cell of the year

vi.setConfig({ testTimeout: 300_000 }); // some pages hold two hundred figures

const SCENARIOS = [
  "from=INBOM&to=RULED&option=instc-west",
  "from=INNSA&to=city-moscow&month=10&close=suez&option=instc-east",
  "from=RULED&to=RUVVO&month=2&option=tsr",
  "from=INNSA&to=city-moscow&close=hormuz&close-places=IRBND;IRBKM;IRBUZ;IRKHO;IRZBR&option=suez", // what runs in normal times only
];
const EXPLORE = [
  "",
  ...realKnown.catalog.corridors.map(({ id, variants }) => `corridor=${id}&variant=${variants[0]!.id}`),
  ...realKnown.catalog.comparisons.slice(0, 3).map(({ id }) => `pair=${id}`),
  "place=INBOM",
  "place=IRBND",
];

const STOPS = ["stop=suez", "stop=nsr", "stop=station-astara-az", "place=IRBND"]; // passages, a border, a place
const REACH_SAMPLE = 20; // of two hundred places every so many are opened

const sidesOf = (scenario: string) => [
  ...STOPS.map((stop) => `room=compare&${scenario}&${stop}`),
  `room=compare&ask=reach&${scenario}`,
];
const pagesOf = (scenario: string) => CHARTS.map((chart) => `room=compare&${scenario}&chart=${chart}`);

async function opened(query: string): Promise<Shown> {
  Object.assign(shelves, realShelves());
  const compare = [<QuestionBar key="q" />, <CompareRoom key="a" />, <ChartDrawer key="b" />];
  const room = query.includes("compare") ? compare : [<Explore key="a" />];
  const page = show([...room, <Evidence key="c" />], { initial: realKnown, search: `?${query}` });
  const isComing = () => figuresOf(page).length === 0 && page.root.querySelector("[data-late]") !== null;
  for (let tries = 0; tries < 8 || (isComing() && tries < 400); tries++) await settled();
  for (const button of page.root.querySelectorAll<HTMLElement>(".question .select-button")) button.click();
  for (const fold of page.root.querySelectorAll("details")) fold.open = true;
  await settled();
  return page;
}

/** Texts with a number outside every figure and outside what needs none. */
function loose({ root }: Shown): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const text = (node.textContent ?? "").replaceAll(/[\u00A0\u202F]/g, " ");
    if (!/\d/.test(text.replaceAll(DATE, "")) || HIDDEN_RANGE.test(text) || REASON.test(text)) continue;
    if (parent.closest(`[data-figure], ${NO_FIGURES}, ${OF_THE_PAGE}, ${CLAIMED}`) !== null) continue;
    const beside = parent.closest(SOURCED);
    if (beside !== null && beside.closest(".page, li, tr, section")?.querySelector("a[href], [data-figure]") !== null)
      continue;
    if (parent.closest(".chart-sentence")?.querySelector("[data-figure]") != null) continue; // "in 51 of 100 draws"
    if (parent.closest('.year-table td:not([data-chosen="true"])') !== null) continue; // tried month by month below
    found.push(text.trim());
  }
  return found;
}

const figuresOf = ({ root }: Shown) => [
  ...new Set([...root.querySelectorAll<HTMLElement>("[data-figure]")].map((one) => one.dataset["figure"]!)),
];

/** Opens a figure: it must say what it is made of, down to a source, a measured line, or an assumption with its reason. */
async function groundless(page: Shown, id: string): Promise<string | null> {
  page.state.view.openFigure(id);
  await new Promise((resolve) => setTimeout(resolve));
  const dialog = page.root.querySelector('[role="dialog"]');
  if (dialog === null) return `${id}: opens nothing`;
  const missing = [...dialog.querySelectorAll("[data-missing]")].map((one) => one.getAttribute("data-missing"));
  if (missing.length > 0) return `${id}: missing ${missing.join(", ")}`;
  const isGrounded =
    dialog.querySelector(".sources li, [data-kind], [data-figure]") !== null ||
    textOf(dialog).includes("Nothing is waited");
  return isGrounded ? null : `${id}: no source, kind or input in "${textOf(dialog).slice(0, 80)}"`;
}

let seenRanges = 0; // days as a range, on any page
const done = new Map<string, string | null>(); // a figure of a headline answer stands on many pages

/** Selectors of the lists above that have stood on some page: one that matches nothing excuses nothing, or the wrong thing. */
const matched = new Set<string>();
const LISTS = () => [NO_FIGURES, OF_THE_PAGE, CLAIMED, SOURCED, NO_DURATION, DAYS_CELLS].flatMap(selectorsOf);

/** Parts of a list, cut at commas outside brackets. */
const selectorsOf = (list: string) => list.split(/,(?![^(]*\))/).map((selector) => selector.trim());

function noteSelectors({ root }: Shown): void {
  for (const selector of LISTS())
    if (!matched.has(selector) && root.querySelector(selector) !== null) matched.add(selector);
}

async function problemsOf(page: Shown, scenario: string): Promise<string[]> {
  noteSelectors(page);
  seenRanges += textOf(page.root).match(/\d–\d+ ?d\b|\d–\d/g)?.length ?? 0;
  const problems = [...loose(page).map((text) => `loose: ${text}`), ...bareDays(page).map((text) => `bare: ${text}`)];
  const isSampled = (id: string, index: number) => !id.startsWith("reached/") || index % REACH_SAMPLE === 0;
  for (const id of figuresOf(page).filter(isSampled)) {
    const key = `${scenario} ${id}`;
    if (!done.has(key)) done.set(key, await groundless(page, id));
    const problem = done.get(key) ?? null;
    if (problem !== null) problems.push(problem);
  }
  page.state.view.closeFigure();
  return problems;
}

describe("every number on screen resolves to what it is made of", () => {
  test.each(EXPLORE)("Explore ?%s", async (query) => {
    expect(await problemsOf(await opened(query), "explore")).toEqual([]);
  });

  describe.each(SCENARIOS)("Compare, %s", (scenario) => {
    test.each(pagesOf(scenario))("?%s", async (query) => {
      const page = await opened(query);
      expect(figuresOf(page).length).toBeGreaterThan(10);
      expect(await problemsOf(page, scenario)).toEqual([]);
      page.root.querySelector<HTMLElement>(".charts button.link[aria-pressed=false]")?.click(); // the chart as a table
      await settled();
      expect(await problemsOf(page, scenario)).toEqual([]);
    });

    test.each(sidesOf(scenario))("?%s", async (query) => {
      const page = await opened(query);
      expect(figuresOf(page).length).toBeGreaterThan(0);
      expect(await problemsOf(page, `${scenario} ${query}`)).toEqual([]);
    });
  });

  test("the page on how good the numbers are: every row beside its sources", async () => {
    const page = await opened("figure=accuracy");
    for (let tries = 0; page.root.querySelector(".accuracy") === null && tries < 50; tries++) await settled();
    noteSelectors(page);
    const rows = [...page.root.querySelectorAll(".accuracy.journeys tbody tr, .accuracy.quotes tbody tr")];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => row.querySelector(".sources-inline > *") === null).map(textOf)).toEqual([]);
    expect(page.root.querySelector(".evidence .sources a[href]")).not.toBeNull();
  });

  test("a cell of the year becomes a figure when its month is chosen", async () => {
    const page = await opened(`room=compare&${SCENARIOS[0]}&chart=year`);
    const pending = () => page.root.querySelectorAll(".year-table td:not([data-state])").length;
    for (let tries = 0; pending() > 0 && tries < 400; tries++) await settled();
    const cells = () => [...page.root.querySelectorAll<HTMLElement>('.year-table tr[data-option="suez"] td')];
    const before = cells().map((cell) => textOf(cell.querySelector(".year-middle")));
    for (const month of [1, 6, 12]) {
      cells()[month - 1]!.click();
      const found = () => cells()[month - 1]!.querySelector<HTMLElement>("[data-figure]");
      for (let tries = 0; found() === null && tries < 50; tries++) await settled();
      const figure = found();
      expect(textOf(figure!.querySelector(".year-middle"))).toBe(before[month - 1]);
      expect(await groundless(page, figure!.dataset["figure"]!)).toBeNull();
    }
  });

  test("with one source record gone the test is red", async () => {
    const [id] = Object.values(realProvenance.components).flatMap((component: Component) =>
      component.id === "port-dwell-IRBND" ? component.sources : [],
    );
    const { [id!]: _, ...sources } = realProvenance.sources;
    const catalog = { ...realKnown.catalog, sources: { ...realKnown.catalog.sources } };
    delete (catalog.sources as Record<string, unknown>)[id!];
    Object.assign(shelves, realShelves({ ...realProvenance, sources }));
    const page = show([<CompareRoom key="a" />, <Evidence key="b" />], {
      initial: { ...realKnown, catalog },
      search: `?room=compare&${SCENARIOS[0]}`,
    });
    for (let tries = 0; tries < 8; tries++) await settled();
    const problems = await problemsOf(page, "without a source");
    expect(problems.some((problem) => problem.includes(`missing ${id}`))).toBe(true);
  });
});

/** "27 d" or "27 days" that is not the end of a range; the middle of one stands in bold before it. */
const BARE_DAYS = /(?<![–…\d.,+−]\s?)(?<!\d[ .,])\b\d+(?:[.,]\d+)? (?:d|days?)\b/g;
/** Scales, the clock, an exact threshold, and what others have published or observed, beside its source. */
const NO_DURATION =
  ".race, .scale, .plot-grid, .accuracy, [data-threshold], .stated, .status-notes, .today, .pair-claims, .state-dates, .closure";
/** Columns of days carry their unit at the head. */
const DAYS_CELLS =
  ".legs tbody td:nth-child(n+3), .legs tfoot td:nth-child(n+3), .options-days, .course-table td:last-child, .year-table td[data-state=days], .measure-table td:nth-child(2)";

function bareDays({ root }: Pick<Shown, "root">): string[] {
  const bare: string[] = [];
  for (const element of root.querySelectorAll("p, h1, h2, td, th, li, dd, span, button")) {
    if (element.closest(NO_DURATION) !== null) continue;
    const own = [...element.childNodes].some(
      (child) => child.nodeType === 3 && /\b(d|days?)\b/.test(child.textContent ?? ""),
    );
    if (!own) continue;
    for (const [match] of textOf(element).matchAll(BARE_DAYS))
      bare.push(`${match} in "${textOf(element).slice(0, 90)}"`);
  }
  for (const cell of root.querySelectorAll(DAYS_CELLS)) {
    const text = textOf(cell);
    if (/\d/.test(text) && !/[–…]/.test(text) && !/not known|closed|missing|unknown|season/.test(text))
      bare.push(`cell ${text}`);
  }
  return bare;
}

test("bare days are looked for: there are hundreds of ranges, and a bare number would be found", () => {
  expect(seenRanges).toBeGreaterThan(300);
  document.body.innerHTML = "<div><p>12 d</p><p>27 21–34 d</p><p>−3 … +5 d</p></div>";
  expect(bareDays({ root: document.body })).toHaveLength(1);
});

test("every selector that excuses a number, or names a column of days, has stood on some page", () => {
  expect(LISTS().filter((selector) => !matched.has(selector))).toEqual([]);
});
