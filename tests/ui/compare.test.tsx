// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import type { AskPlanner } from "../../src/state/lazy-data";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { known, scenario } from "../fixtures/known";
import { press, settled, show, textOf, type Shown } from "./page";

const room = () => [<QuestionBar key="a" />, <CompareRoom key="b" />];
const fieldOf = ({ root }: Shown, name: string) =>
  root.querySelector<HTMLInputElement>(`input[aria-label="${name}"], label:has(.hidden) input`)!;

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function key(field: HTMLElement, name: string): void {
  field.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
}

describe("a place field", () => {
  test("suggests while typing; arrows move and Enter chooses", async () => {
    const page = show(room());
    const from = fieldOf(page, "From");
    type(from, "vostok");
    await settled();
    type(from, "mum");
    await settled();
    const found = [...page.root.querySelectorAll('[role="option"]')].map(textOf);
    expect(found[0]).toBe("MumbaiINBOM, India");
    expect(from.getAttribute("aria-expanded")).toBe("true");
    key(from, "Enter");
    await settled();
    expect(page.state.question.question.value.from).toBe("INBOM");
    expect(from.value).toBe("Mumbai");
    expect(textOf(from.closest(".question-part")!.querySelector(".small"))).toBe("From · INBOM");
    expect(page.root.querySelectorAll('[role="option"]')).toHaveLength(0);
  });

  test("keeps what was typed when no place has that name, and says which come near", async () => {
    const page = show(room());
    const from = fieldOf(page, "From");
    type(from, "Xyzzy Harbour");
    await settled();
    expect(textOf(page.root.querySelector('[role="status"]'))).toBe("Nothing here is called “Xyzzy Harbour”.");
    key(from, "Enter");
    await settled();
    expect(textOf(page.root.querySelector('[role="alert"]'))).toContain(
      "No place is called “Xyzzy Harbour”. Did you mean one of these?",
    );
    expect(from.value).toBe("Xyzzy Harbour");
    expect(from.getAttribute("aria-invalid")).toBe("true");
    expect(page.state.question.question.value.from).toBeNull();
  });

  test("Escape takes back what was typed", async () => {
    const page = show(room(), { search: "?from=INBOM" });
    const from = fieldOf(page, "From");
    type(from, "che");
    await settled();
    key(from, "Escape");
    await settled();
    expect(from.value).toBe("Mumbai");
  });
});

test("an empty question offers the headline ones", async () => {
  const { root, state } = show(room());
  expect(textOf(root)).toContain("Choose where from and where to");
  press(root, ".pairs .link", "Chennai to Vladivostok");
  expect([state.question.question.value.from, state.question.question.value.to]).toEqual(["INMAA", "RUVVO"]);
});

describe("an answer", () => {
  const planner: AskPlanner = (from, to, asked) => {
    if (to === "RUVVO") throw new RangeError('unknown place "RUVVO": give the id of a place in the atlas');
    const answer = { ...known.headlines["mumbai-st-petersburg"]!, from, to, scenario: asked };
    if (asked.closed.length === 0) return answer;
    return { ...answer, options: [], reason: { kind: "closed", passages: asked.closed, places: [], suspended: null } };
  };
  const answered = async (search: string) => {
    const page = show([...room(), <Evidence key="c" />], { initial: known, search, planner });
    await settled();
    return page;
  };

  test("is one sentence, then every way with days, kilometres, transfers and countries", async () => {
    const { root } = await answered("?room=compare&from=INBOM&to=RULED");
    expect(textOf(root.querySelector("h1"))).toBe("INSTC west: 23–33 days. Suez: 24–34. No clear difference.");
    expect(textOf(root.querySelector('[data-option="instc-west"]'))).toBe(
      "INSTC westno clear difference7 16027 23–33 d",
    );
    expect(textOf(root.querySelector(".crossings"))).toBe("2 transfers; Iran 2 580, Russia 2 580 km");
  });

  test("shows the legs of the chosen way and keeps the choice in the address", async () => {
    const { root } = await answered("?room=compare&from=INBOM&to=RULED");
    press(root, ".option-name", "INSTC west");
    await settled();
    expect(location.search).toBe("?room=compare&from=INBOM&to=RULED&option=instc-west");
    expect(root.querySelectorAll("[data-leg]")).toHaveLength(2);
  });

  test("every figure in it opens its evidence", async () => {
    const { root, state } = await answered("?room=compare&from=INBOM&to=RULED&option=instc-west");
    const ids = [...root.querySelectorAll("[data-figure]")].map((figure) => figure.getAttribute("data-figure") ?? "");
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) {
      state.view.openFigure(id);
      await settled();
      expect(root.querySelector('[role="dialog"]'), id).not.toBeNull();
    }
  });

  test("stays, faded, when the next question cannot be answered, and the reason is said", async () => {
    const { root, state } = await answered("?room=compare&from=INBOM&to=RULED");
    state.question.setTo("RUVVO");
    await settled();
    expect(textOf(root.querySelector('.notice[role="alert"]'))).toContain('unknown place "RUVVO"');
    expect(root.querySelector(".answered")?.getAttribute("data-stale")).toBe("true");
    expect(root.querySelectorAll("[data-option]")).toHaveLength(2);
  });

  test("no way at all says why and offers to open what is closed", async () => {
    const { root, state } = await answered("?room=compare&from=INBOM&to=RULED&close=hormuz");
    expect(textOf(root.querySelector("h1"))).toBe("No way between these two ends under these terms");
    expect(textOf(root.querySelector("h1 + p"))).toBe("Closed: Strait of Hormuz");
    press(root, ".pairs .link", "Open again: Strait of Hormuz");
    await settled();
    expect(state.question.question.value.scenario).toEqual(scenario);
    expect(root.querySelectorAll("[data-option]")).toHaveLength(2);
  });
});
