// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
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
    expect(from.value).toBe("Mumbai INBOM");
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
    expect(textOf(page.root.querySelector('[role="alert"]'))).toContain('unknown place "Xyzzy Harbour": did you mean');
    expect(from.value).toBe("Xyzzy Harbour");
    expect(from.getAttribute("aria-invalid")).toBe("true");
    expect(page.state.question.question.value.from).toBeNull();
  });

  test("Escape takes back what was typed", async () => {
    const page = show(room(), undefined, "?from=INBOM");
    const from = fieldOf(page, "From");
    type(from, "che");
    await settled();
    key(from, "Escape");
    await settled();
    expect(from.value).toBe("Mumbai INBOM");
  });
});

test("swap, month and closures change the question and its address", async () => {
  const { root, state } = show(room(), undefined, "?room=compare&from=INBOM&to=RULED");
  press(root, ".question-swap button");
  const month = root.querySelector("select")!;
  month.value = "3";
  month.dispatchEvent(new Event("change", { bubbles: true }));
  press(root, ".select-button");
  await settled();
  press(root, ".closures input");
  await settled();
  expect(location.search).toBe("?room=compare&from=RULED&to=INBOM&month=3&close=hormuz");
  expect(textOf(root.querySelector("#closed-value"))).toBe("Strait of Hormuz");
  expect(state.question.question.value.scenario.month).toBe(3);
});

test("an empty question offers the headline ones", async () => {
  const { root, state } = show(room());
  expect(textOf(root)).toContain("Choose where from and where to");
  press(root, ".pairs .link", "Chennai to Vladivostok");
  expect([state.question.question.value.from, state.question.question.value.to]).toEqual(["INMAA", "RUVVO"]);
});
