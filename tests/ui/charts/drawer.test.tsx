// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from "vitest";
import type { WayReason } from "../../../src/core/model/reason";
import type { AskPlanner } from "../../../src/state/lazy-data";
import { createChartData } from "../../../src/ui/charts/chart-data";
import { ChartDrawer } from "../../../src/ui/charts/ChartDrawer";
import { LegList } from "../../../src/ui/explore/LegList";
import { subjectOf } from "../../../src/state/evidence-subject";
import { component, known } from "../../fixtures/known";
import { press, settled, show, shelves, textOf, type Shown } from "../page";

const answer = known.headlines["mumbai-st-petersburg"]!;
const [west, suez] = answer.options;
const winter = { id: "winter", names: { en: "Winter", hi: "सर्दी", ru: "Зима" } };
const shut: WayReason = { kind: "closed-season", season: winter, month: 2, leg: "a" };
const unknown: WayReason = { kind: "missing-speed", mode: "sea", components: ["x"] };
/** The same question every month, two days longer in winter; the canal shut in February, not known in March. */
const planner: AskPlanner = (_from, _to, scenario) => ({
  ...answer,
  scenario,
  options: answer.options.map((option) =>
    option.id === "suez" && scenario.month === 2
      ? { ...option, status: "not-available", reason: shut, days: null, legs: [] }
      : option.id === "suez" && scenario.month === 3
        ? { ...option, status: "not-available", reason: unknown, days: null, legs: [] }
        : { ...option, days: { ...option.days!, p50: option.days!.p50 + (scenario.month < 4 ? 2 : 0) } },
  ),
});

async function open(option = "instc-west"): Promise<Shown> {
  Object.assign(shelves, { planner: () => Promise.resolve(planner) });
  const search = `?room=compare&from=INBOM&to=RULED&option=${option}`;
  const page = show([<LegList key="a" answer="asked" option={west!} />, <ChartDrawer key="b" />], {
    initial: known,
    search,
  });
  await settled();
  await settled();
  return page;
}

/** By the switch at the head of the drawer. */
function choose({ root }: Shown, view: string): void {
  const select = root.querySelector<HTMLSelectElement>(".charts-head select")!;
  select.value = [...select.options].find((one) => textOf(one) === view)!.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

const legGroups = ({ root }: Shown) => [...root.querySelectorAll<SVGGElement>(".course-leg")];
const litIn = (root: Element, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(`${selector}[data-lit="true"]`)].map((one) => one.dataset["leg"]);

describe("days over distance", () => {
  let page: Shown;
  beforeAll(async () => {
    page = await open();
  });

  test("has a line for every leg of every option and says what it is", () => {
    expect(legGroups(page)).toHaveLength(west!.legs.length + suez!.legs.length);
    const words = legGroups(page).map((leg) => leg.getAttribute("aria-label"));
    expect(words.some((text) => text?.includes("Mumbai–Bandar Abbas, sea"))).toBe(true);
  });

  test("a leg entered in the list is lit in the chart, and the other way round", async () => {
    const id = west!.legs[0]!.id;
    page.root.querySelector(`tr.leg[data-leg="${id}"]`)!.dispatchEvent(new Event("mouseenter"));
    await settled();
    expect(litIn(page.root, ".course-leg")).toEqual([id]);
    page.root.querySelector(`tr.leg[data-leg="${id}"]`)!.dispatchEvent(new Event("mouseleave"));
    await settled();
    expect(litIn(page.root, ".course-leg")).toEqual([]);
    const other = west!.legs[1]!.id;
    legGroups(page)
      .find((leg) => leg.dataset["leg"] === other)!
      .dispatchEvent(new Event("focus"));
    await settled();
    expect(page.state.hover.lit.value).toEqual({ kind: "leg", id: other });
    expect(litIn(page.root, "tr.leg")).toEqual([other]);
  });

  test("is one stop of the tab key; arrow keys go along an option and to the next, Enter chooses", async () => {
    const stops = () => legGroups(page).filter((leg) => leg.getAttribute("tabindex") === "0");
    const key = (name: string) =>
      stops()[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
    expect(stops().map((leg) => leg.dataset["leg"])).toEqual([west!.legs[0]!.id]);
    key("ArrowRight");
    await settled();
    expect(stops().map((leg) => leg.dataset["leg"])).toEqual([west!.legs[1]!.id]);
    key("ArrowUp");
    await settled();
    const [stop] = stops();
    expect(stops()).toHaveLength(1);
    expect(stop!.dataset["option"]).toBe("suez");
    key("Enter");
    await settled();
    expect(page.state.question.question.value.option).toBe("suez");
    page.state.question.chooseOption("instc-west");
    await settled();
  });

  test("as a table has every run and wait, its last line the sum of the leg list", async () => {
    press(page.root, ".chart-note button", "As a table");
    await settled();
    const rows = [...page.root.querySelectorAll(".course-table tbody tr")].map(textOf);
    const waits = west!.legs.length; // one port at the end of each leg of the small atlas
    expect(rows).toHaveLength(west!.legs.length + waits);
    expect(rows[0]).toContain("Mumbai–Bandar Abbas, sea");
    expect(rows[1]).toContain("Port handling, Bandar Abbas");
    const km = west!.distanceKm!.toLocaleString("en-GB").replaceAll(",", " ");
    expect(rows.at(-1)).toContain(km);
  });
});

test("the address keeps which chart is shown and that the drawer is folded", async () => {
  const page = await open();
  const inAddress = () => new URLSearchParams(location.search).get("chart");
  const steps = history.length;
  expect(inAddress()).toBeNull();
  choose(page, "Spread");
  await settled();
  expect(inAddress()).toBe("spread");
  press(page.root, ".charts-head > .bare");
  await settled();
  expect(inAddress()).toBe("none");
  expect(page.root.querySelector(".charts-body")).toBeNull();
  press(page.root, ".charts-head > .bare");
  await settled();
  expect(inAddress()).toBe("spread");
  expect(page.root.querySelector(".chart-sentence")).not.toBeNull();
  expect(history.length).toBe(steps); // no step for "back"
});

test("every figure of every chart opens evidence that exists", async () => {
  const page = await open();
  for (const view of ["All measures", "Days", "Cost", "Year", "Spread", "What moves it"]) {
    choose(page, view);
    await settled();
    const figures = [...page.root.querySelectorAll<HTMLElement>(".charts [data-figure]")];
    expect(figures.length).toBeGreaterThan(0);
    const lost = figures.filter((one) => subjectOf(one.dataset["figure"]!, known, answer, []) === null);
    expect(lost.map((one) => `${view}: ${one.dataset["figure"]}`)).toEqual([]);
  }
});

describe("through the year", () => {
  const row = ({ root }: Shown, option: string) =>
    [...root.querySelectorAll(`.year-table tr[data-option="${option}"] td`)].map((cell) =>
      textOf(cell.querySelector(".year-middle") ?? cell.querySelector("[aria-hidden]")),
    );

  async function openYear(): Promise<Shown> {
    const page = await open();
    choose(page, "Year");
    for (let i = 0; i < 40; i++) await settled();
    return page;
  }

  test("every month is its own comparison; closed and not known months say so", async () => {
    const page = await openYear();
    expect(row(page, "instc-west")).toEqual(["29", "29", "29", ...Array(9).fill("27")]);
    expect(row(page, "suez")).toEqual(["30", "×", "?", ...Array(9).fill("28")]);
    expect(textOf(page.root.querySelector('.year-table tr[data-option="suez"] td[data-state="closed"]'))).toContain(
      "Winter: closed in February",
    );
  });

  test("arrow keys on the month and a click on a cell set the question's month", async () => {
    const page = await openYear();
    const head = page.root.querySelector('[data-month][tabindex="0"]')!;
    expect(head.getAttribute("aria-label")).toBe("September");
    head.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    await settled();
    expect(page.state.question.question.value.scenario.month).toBe(10);
    page.root.querySelectorAll<HTMLElement>('.year-table tr[data-option="suez"] td')[4]!.click();
    await settled();
    expect(page.state.question.question.value.scenario.month).toBe(5);
    expect(row(page, "suez")[1]).toBe("×");
  });
});

test("the spread says how often the option arrives first, from the answer's own probability", async () => {
  const page = await open();
  choose(page, "Spread");
  await settled();
  expect(textOf(page.root.querySelector(".chart-sentence"))).toBe("In 51 of 100 draws INSTC west arrives before suez.");
});

describe("the race", () => {
  const slide = async ({ root }: Shown, day: number) => {
    const clock = root.querySelector<HTMLInputElement>(".race input")!;
    clock.value = String(day);
    clock.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
  };
  const states = ({ root }: Shown) =>
    Object.fromEntries(
      [...root.querySelectorAll<SVGGElement>("[data-race]")].map((mark) => [
        mark.dataset["race"],
        mark.dataset["state"],
      ]),
    );

  test("says who is under way, who waits and who has arrived, the quickest first", async () => {
    const page = await open();
    const { tracks } = createChartData({ [component.id]: component }, {})(answer);
    const steps = tracks["instc-west"]!.steps;
    const arrival = (id: string) => tracks[id]!.steps.at(-1)!.days.p50;
    expect(states(page)).toEqual({});
    await slide(page, 0.5);
    expect(states(page)).toEqual({ "instc-west": "under-way", suez: "under-way" });
    const wait = steps.findIndex(({ waitAt }) => waitAt === "IRBND");
    await slide(page, (steps[wait - 1]!.days.p50 + steps[wait]!.days.p50) / 2);
    expect(states(page)["instc-west"]).toBe("waiting");
    expect(textOf(page.root.querySelector(".chart-note span"))).toBe("1 under way, 1 waiting at a port or border.");
    await slide(page, arrival("instc-west"));
    expect(states(page)).toEqual({ "instc-west": "arrived", suez: "under-way" });
    await slide(page, Math.ceil(arrival("suez")));
    expect(textOf(page.root.querySelector(".chart-note span"))).toContain("Arrived, in order: INSTC west, suez.");
  });

  test("arrow keys go by whole days", async () => {
    const page = await open();
    await slide(page, 3.4);
    page.root
      .querySelector(".race input")!
      .dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    await settled();
    expect(textOf(page.root.querySelector(".race output"))).toBe("day 4");
  });
});

test("an answer's chartData hold only options with days, quickest first", () => {
  const closed = { ...suez!, id: "closed", days: null, legs: [] };
  const chartData = createChartData({ [component.id]: component }, {})({ ...answer, options: [suez!, closed, west!] });
  expect(chartData.options.map(({ id }) => id)).toEqual(["instc-west", "suez"]);
  expect(Object.keys(chartData.tracks)).toEqual(["instc-west", "suez"]);
});
