import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { visit } from "./visit";

/** A state of the world laid beside the built page, or opened by hand: a newer sound one is shown, a broken one is not. */

type Json = Record<string, never> & { [name: string]: Json };
type Change = (file: Json) => unknown;

const BUILT = readFileSync("geo/status.json", "utf8");
const SENTENCE = "A sentence that no built file holds.";
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

const set =
  (path: string, value: unknown): Change =>
  (file) => {
    const names = path.split(".");
    const last = names.pop()!;
    const holder = names.reduce<Json>((at, name) => at[name]!, file);
    if (value === undefined) delete holder[last];
    else (holder as Record<string, unknown>)[last] = value;
  };

/** The built file with one thing changed. */
function changed(...changes: readonly Change[]): string {
  const file = JSON.parse(BUILT) as Json;
  for (const change of changes) change(file);
  return JSON.stringify(file);
}

const first = (JSON.parse(BUILT) as { records: readonly object[] }).records[0];

const BROKEN: Readonly<Record<string, string>> = {
  empty: "",
  "a page in its place": "<!doctype html><title>404</title>",
  "cut off": BUILT.slice(0, 4000),
  null: "null",
  "a list": "[]",
  "another version": changed(set("version", 2)),
  "without a date": changed(set("date", undefined)),
  "a date of another form": changed(set("date", "1 December 2026")),
  "of tomorrow": changed(set("date", "2026-12-02")),
  older: changed(set("date", "2026-11-01")),
  "an unknown corridor suspended": changed(set("today.suspended", ["silk-road"])),
  "an unknown passage closed": changed(set("today.closed", ["styx"])),
  "an unknown port closed": changed(set("today.closedPlaces", ["XXXXX"])),
  "a record that is not there": changed(set("today.records", ["no-such-record"])),
  "an unknown subject": changed(set("records.0.subject.ids", ["atlantis"])),
  "an unknown kind of subject": changed(set("records.0.subject.kind", "planet")),
  "an unknown status": changed(set("records.0.status", "fine")),
  "an unknown grade": changed(set("records.0.grade", "certain")),
  "a source that is not there": changed(set("records.0.sources", ["hearsay"])),
  "no source": changed(set("records.0.sources", [])),
  "no Hindi": changed(set("records.0.text.hi", undefined)),
  "begun after it was seen": changed(set("records.0.since", "2026-11-30"), set("records.0.asOf", "2026-11-01")),
  "seen after the file was written": changed(set("records.0.asOf", "2026-12-31")),
  "a record twice": changed(set("records.1", first)),
  "fewer ships than none": changed(set("series.0.normal.ships", -3)),
  "a share above one": changed(set("rule.open", 50)),
  "a limit of no days": changed(set("limits.passage", 0)),
  "a word too many": changed(set("records.0.colour", "red")),
  "an address that runs": changed(set("sources.0.url", "javascript:alert(1)")),
};

/** The Suez Canal shut, the INSTC running again. */
const NEWER = changed(
  set("today", { closed: ["suez"], closedPlaces: [], suspended: [], records: ["instc-suspended"] }),
  (file) => {
    const record = (file["records"] as unknown as { id: string; status: string; text: { en: string } }[]).find(
      ({ id }) => id === "instc-suspended",
    )!;
    record.status = "operating";
    record.text.en = SENTENCE;
  },
);

const notesOf = (page: Page) => page.locator(".today li").allInnerTexts();

async function openedBeside(text: string) {
  const { page, complaints, end } = await visit(browser, "about:blank");
  await page.route("**/status.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
  await page.goto(address);
  await page.waitForSelector("[data-ready]");
  return { page, complaints, end };
}

test("a newer file beside the page changes the first screen, its cards and its question without a build", async () => {
  const { page, complaints, end } = await openedBeside(NEWER);
  expect((await notesOf(page)).join()).toContain(SENTENCE);
  expect(await page.locator(".card").allInnerTexts()).not.toContainEqual(expect.stringMatching(/suspended/i));
  await page.locator("#panel .terms button").click();
  await page.waitForSelector('.answered[data-stale="false"] tr.option');
  expect(await page.locator('.option[data-option="suez"]').getAttribute("data-status")).toBe("closed");
  expect(complaints).toEqual([]);
  await end();
});

test.each(["cut off", "older", "an unknown port closed", "a page in its place"])(
  "a broken file beside the page is refused, with the reason, and the built one holds: %s",
  async (name) => {
    const { page, complaints, end } = await openedBeside(BROKEN[name]!);
    expect(await page.locator('.today [role="status"]').innerText()).toMatch(/^A status file was refused: .{10}/);
    expect((await notesOf(page)).join()).not.toContain(SENTENCE);
    expect(await page.locator(".card").allInnerTexts()).toContainEqual(expect.stringMatching(/suspended/i));
    expect(complaints).toEqual([]);
    await end();
  },
);

test("opened by hand, each broken file is refused with its reason, and a sound one begins the page anew", async () => {
  const { page, complaints, end } = await visit(browser, address);
  await page.waitForSelector("[data-ready]");
  const before = await notesOf(page);
  const open = (text: string) =>
    page
      .locator('.status-file input[type="file"]')
      .setInputFiles({ name: "status.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const alert = page.locator('.today [role="alert"]');
  const said: string[] = [];
  for (const [name, text] of Object.entries(BROKEN)) {
    await open(text);
    await open(changed(set("today.suspended", [`before-${said.length}`]))); // or one message could be taken for the last
    await alert.filter({ hasText: `before-${said.length}` }).waitFor();
    await open(text);
    await alert.filter({ hasNotText: "before-" }).waitFor();
    said.push(`${name}: ${await alert.innerText()}`);
    expect(await notesOf(page), name).toEqual(before);
  }
  expect(said.filter((text) => !/refused: .{10}/.test(text))).toEqual([]);
  await open(NEWER);
  await expect.poll(async () => (await notesOf(page)).join()).toContain(SENTENCE);
  expect(complaints).toEqual([]);
  await end();
});
