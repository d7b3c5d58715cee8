// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { Terms } from "../../src/ui/compare/Terms";
import { known, scenario } from "../fixtures/known";
import { press, settled, show, textOf, type Shown } from "./page";

const bar = (search = "?room=compare&from=INBOM&to=RULED") =>
  show([<QuestionBar key="a" />, <Terms key="b" />], { initial: known, search });

function change(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return settled();
}

async function open({ root }: Shown, menu: string): Promise<Element> {
  press(root, `.question-${menu} .select-button`);
  await settled();
  return root.querySelector(`.question-${menu} .bar-menu`)!;
}

async function tick(menu: Element, words: string): Promise<void> {
  press(menu, "label.check", words);
  await settled();
}

const keys = async (target: EventTarget, more: KeyboardEventInit) => {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, ...more }));
  await settled();
};

test("ends, month, ship, closures, projects and baseline change the question and its address", async () => {
  const page = bar();
  const { root } = page;
  press(root, ".question-swap button");
  await change(root.querySelector<HTMLSelectElement>(".question-month select")!, "3");
  const ship = await open(page, "ship");
  const [vessel, ice] = ship.querySelectorAll("select");
  const [speed, draught] = ship.querySelectorAll("input");
  await change(vessel!, "bulk");
  await change(ice!, "Arc4");
  await change(speed!, "13,5");
  await change(draught!, "12");
  const world = await open(page, "what-if");
  await tick(world, "Strait of Hormuz");
  await tick(world, "Lemuria bridge");
  await vi.waitFor(() => expect(location.search).toContain("build"), { timeout: 30_000 });
  expect(location.search).toBe(
    "?room=compare&from=RULED&to=INBOM&month=3&vessel=bulk&ice=Arc4&speed=13.5&draft=12&close=hormuz&build=lemuria-bridge",
  );
  expect(textOf(root.querySelector(".question-ship .bar-value"))).toBe("Bulk carrier, Arc4, 13.5 kn, 12 m");
  expect(textOf(root.querySelector(".question-what-if .bar-value"))).toBe("2 changes");
});

describe("an amount", () => {
  test.each(["0", "41", "fast"])(
    "of %s knots stays in the field, says what is allowed and changes nothing",
    async (text) => {
      const page = bar();
      const [speed] = (await open(page, "ship")).querySelectorAll("input");
      await change(speed!, text);
      expect(speed!.value).toBe(text);
      expect(speed!.getAttribute("aria-invalid")).toBe("true");
      expect(textOf(page.root.querySelector('[role="alert"]'))).toBe("From 1 to 40.");
      expect(page.state.question.question.value.scenario).toEqual(scenario);
    },
  );

  test("taken out again is as usual", async () => {
    const page = bar("?room=compare&speed=12");
    const [speed] = (await open(page, "ship")).querySelectorAll("input");
    await change(speed!, "");
    expect(page.state.question.question.value.scenario.speedKn).toBeNull();
  });
});

describe("ready-made terms", () => {
  test("come from the data, and the one in force is marked and named", async () => {
    const page = bar();
    const menu = await open(page, "what-if");
    expect([...menu.querySelectorAll(".chip")].map(textOf)).toEqual(["Today", "Hormuz closed", "Slow ships"]);
    press(menu, ".chip", "Hormuz closed");
    await settled();
    expect(textOf(menu.querySelector('[aria-pressed="true"]'))).toBe("Hormuz closed");
    expect(textOf(page.root.querySelector(".question-what-if .bar-value"))).toBe("Hormuz closed");
    expect(location.search).toContain("close=hormuz");
  });

  test("with other figures are kept in the address by name", async () => {
    const page = bar();
    press(await open(page, "what-if"), ".chip", "Slow ships");
    await settled();
    expect(location.search).toContain("adjust=slow-ships");
    expect(bar(location.search).state.question.question.value.scenario.adjust).toEqual({
      "sea-speed-container": { low: 8, typical: 10, high: 12 },
    });
  });
});

test("each term can be taken back, and all of them together", async () => {
  const { root, state } = bar("?room=compare&month=3&close=hormuz&build=lemuria-bridge&adjust=slow-ships");
  const chips = () => [...root.querySelectorAll(".question-terms .chip")].map(textOf);
  expect(chips()).toEqual(["Closed: Strait of Hormuz", "Taken as built: Lemuria bridge", "Other figures: Slow ships"]);
  press(root, ".question-terms .chip", "Slow ships");
  await settled();
  expect(chips()).toEqual(["Closed: Strait of Hormuz", "Taken as built: Lemuria bridge"]);
  press(root, ".question-verbs .button", "Back to today");
  await settled();
  expect(state.question.question.value.scenario).toEqual(scenario);
  expect(chips()).toEqual([]);
});

describe("undo", () => {
  test("by button and by key, and redo", async () => {
    const { root, state } = bar();
    const month = () => state.question.question.value.scenario.month;
    const select = root.querySelector<HTMLSelectElement>(".question-month select")!;
    await change(select, "3");
    await change(select, "4");
    press(root, '[aria-label="Undo"]');
    expect(month()).toBe(3);
    await keys(document.body, {});
    expect(month()).toBe(scenario.month);
    await keys(document.body, { shiftKey: true, key: "Z" });
    expect(month()).toBe(3);
    press(root, '[aria-label="Redo"]');
    expect(month()).toBe(4);
    await vi.waitFor(() => expect(location.search).toContain("month=4"), { timeout: 30_000 });
  });

  test("leaves a text field its own undo", async () => {
    const { root, state } = bar();
    await change(root.querySelector<HTMLSelectElement>(".question-month select")!, "3");
    await keys(root.querySelector(".combobox input")!, {});
    expect(state.question.question.value.scenario.month).toBe(3);
  });
});

test("a menu closes by Escape, which gives the focus back, and when the pointer goes elsewhere", async () => {
  const page = bar();
  const button = page.root.querySelector<HTMLButtonElement>(".question-ship .select-button")!;
  const field = (await open(page, "ship")).querySelector("input")!;
  field.focus();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await settled();
  expect(page.root.querySelector(".bar-menu")).toBeNull();
  expect(document.activeElement).toBe(button);
  await open(page, "ship");
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  await settled();
  expect(page.root.querySelector(".bar-menu")).toBeNull();
});
