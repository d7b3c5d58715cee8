/** Who hears the page hears every leg with its kilometres. */
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import type { Comparison } from "../../src/core/model/comparison";
import { launch } from "./browser";
import { visit } from "./visit";

test("the accessibility tree holds every leg of an option with its kilometres", async () => {
  const browser = await launch("none");
  const { page, end } = await visit(browser, `${inject("address")}?room=compare&from=INBOM&to=RULED&option=emc`);
  await page.waitForSelector(".legs [data-leg]");
  const ids = await page.locator(".legs [data-leg]").evaluateAll((all) => all.map((one) => one.dataset["leg"]));
  const answers = JSON.parse(readFileSync("geo/derived/headlines-12.json", "utf8")) as Record<string, Comparison>;
  const options = Object.values(answers).flatMap((answer) => answer.options);
  const { legs } = options.find(({ legs: own }) => own.length > 0 && own.every(({ id }, i) => id === ids[i]))!;
  expect(ids).toEqual(legs.map(({ id }) => id));
  const tree = (await page.locator(".legs").ariaSnapshot()).replace(/(\d)[\u00A0\u202F\u2009 ](?=\d{3}\b)/g, "$1");
  const rows = tree.split("\n").filter((line) => /^\s*- '?row "/.test(line));
  expect(legs.length).toBeGreaterThan(1);
  for (const { id, distanceKm } of legs)
    expect(rows.filter((row) => row.includes(` ${Math.round(distanceKm)} `)).length, id).toBeGreaterThan(0);
  await end();
  await browser.close();
});
