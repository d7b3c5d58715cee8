// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { HELP } from "../../src/i18n/messages/help";
import { App } from "../../src/ui/App";
import { known } from "../fixtures/known";
import { settled, show, textOf } from "./page";

const press = async (key: string, target: EventTarget = document.body) => {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  await settled();
};

test("? opens the help from anywhere but a text field, and Escape closes it", async () => {
  const { root } = show(<App />, { initial: known, search: "" });
  await settled();
  await press("?", root.querySelector("input[type=text], .combobox input")!);
  expect(location.search).toBe("");
  await press("?");
  expect(location.search).toBe("?figure=help");
  await expect.poll(() => textOf(root.querySelector('[role="dialog"] h1'))).toBe("Keys");
  await press("Escape");
  expect(root.querySelector('[role="dialog"]')).toBeNull();
});

test("every language explains the same keys", () => {
  const keys = Object.values(HELP).map(({ rows }) => rows.map(([key]) => key));
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
});
