// @vitest-environment happy-dom
/** One fact, one date: since when a state has held and when it was last seen are the same wherever they are shown. */
import { spawnSync } from "node:child_process";
import { beforeAll, expect, test, vi } from "vitest";
import type { ComparisonInWords } from "../../src/cli/reason-text";
import { recordOf, type StatusRecord } from "../../src/core/model/status";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { Explore } from "../../src/ui/explore/Explore";
import { fetchWords } from "../../src/ui/hooks/i18n";
import { settled, shelves, show, textOf, type Shown } from "./page";
import { realKnown, realShelves } from "./real-atlas";

vi.setConfig({ testTimeout: 300_000 });

const { status, corridors, presets } = realKnown.catalog;
const records = new Map(status.records.map((record) => [record.id, record]));
const idsOf = (kind: StatusRecord["subject"]["kind"]) =>
  new Set(status.records.filter(({ subject }) => subject.kind === kind).flatMap(({ subject }) => subject.ids));
const { closed, closedPlaces, suspended } = status.today;
const TODAY = `close=${closed.join(";")}&close-places=${closedPlaces.join(";")}&suspend=${suspended.join(";")}`;
const EXPLORE = ["", ...corridors.map(({ id, variants }) => `corridor=${id}&variant=${variants[0]!.id}`)];
const CARDS = [...[...idsOf("passage")].map((id) => `stop=${id}`), ...[...idsOf("place")].map((id) => `place=${id}`)];
const COMPARE = [
  "from=INBOM&to=RULED",
  "from=INNSA&to=city-moscow",
  "from=INNSA&to=city-moscow&option=instc-caspian",
].map((ends) => `room=compare&${ends}&${TODAY}`);
const LOCALES = { en: "en-GB", hi: "hi-IN-u-nu-latn", ru: "ru-RU" } as const;
type Spoken = keyof typeof LOCALES;

beforeAll(async () => {
  for (const language of ["en", "ru", "hi"] as const) await fetchWords(language);
  Object.assign(shelves, realShelves());
});

/** A calendar day, month or year by the platform's own words; `short` as a table's head has it. */
function written(language: Spoken, iso: string, length: "long" | "short" = "long"): string {
  const parts = iso.split("-").length;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    ...(parts > 1 && { month: length }),
    ...(parts > 2 && { day: "numeric" }),
    timeZone: "UTC",
  });
  return plain(format.format(new Date(iso)));
}
/** Russian adds a word for "year", and its case is the sentence's. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+г\./g, "")
    .replaceAll(/[\u00A0\u202F\s]+/g, " ")
    .toLowerCase();
const read = (element: Element) => plain(textOf(element));

async function opened(query: string, language: Spoken): Promise<Shown> {
  const rooms = query.includes("room=compare")
    ? [<QuestionBar key="q" />, <CompareRoom key="a" />]
    : [<Explore key="a" />];
  const page = show(rooms, { initial: realKnown, search: `?${query}&lang=${language}` });
  await vi.waitFor(
    () => {
      expect(page.root.querySelector("h1, .card")).not.toBeNull();
      expect(page.root.querySelector('[data-late], [data-stale="true"]')).toBeNull();
    },
    { timeout: 60_000 },
  );
  page.root.querySelector<HTMLElement>(".question-what-if .select-button")?.click();
  page.root.querySelector<HTMLElement>(".today .more")?.click();
  for (const fold of page.root.querySelectorAll("details")) fold.open = true;
  await settled();
  return page;
}

/** What a page says of states, each with the record that it must agree with. */
function said({ root }: Shown, language: Spoken) {
  const marked = [...root.querySelectorAll<HTMLElement>("[data-record]")].map((element) => ({
    record: records.get(element.dataset["record"]!)!,
    text: read(element),
  }));
  const noted = [...root.querySelectorAll(".today li, .question-what-if fieldset p")].flatMap((element) => {
    const record = status.records.find(({ text }) => textOf(element).includes(text[language]));
    return record === undefined ? [] : [{ record, text: read(element.querySelector("b")!) }];
  });
  return { marked, noted };
}

test.each(["en", "ru", "hi"] as const)("every page says the dates of the record: %s", async (language) => {
  const places = new Map<string, Set<string>>(); // where each record was seen
  for (const query of [...EXPLORE, ...CARDS, ...COMPARE]) {
    const page = await opened(query, language);
    const { marked, noted } = said(page, language);
    const leastNoted = query === "" ? presets.find(({ id }) => id === "today")!.notes.length : 0;
    expect(noted.length).toBeGreaterThanOrEqual(leastNoted);
    for (const { record, text } of [...marked, ...noted]) {
      expect(text, `${query}, ${record.id}`).toContain(written(language, record.since));
      expect(text, `${query}, ${record.id}`).toContain(written(language, record.asOf));
      const room = query.replace(/=.*/, "");
      places.set(record.id, (places.get(record.id) ?? new Set()).add(room));
    }
    for (const head of page.root.querySelectorAll<HTMLElement>("[data-since]"))
      expect(read(head)).toContain(written(language, records.get(head.dataset["since"]!)!.since, "short"));
  }
  const followed = [...records.values()].filter(({ subject }) => !["railway", "project"].includes(subject.kind));
  expect(followed.filter(({ id }) => !places.has(id)).map(({ id }) => id)).toEqual([]);
  expect([...places.values()].filter((rooms) => rooms.size > 2).length).toBeGreaterThan(0);
});

const atlas = (...words: readonly string[]): string =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/atlas.ts", ...words], { encoding: "utf8" }).stdout;

test("the command line says the same, as a table and as JSON", () => {
  const words = ["compare", "INNSA", "city-moscow", "--preset=today"];
  const { options } = JSON.parse(atlas(...words, "--json")) as ComparisonInWords;
  const table = atlas(...words);
  const stated = options
    .filter(({ state }) => state !== undefined)
    .map((option) => ({ option, record: recordOf(status, option)! }));
  for (const { option, record } of stated) {
    const { since, asOf, status: kind } = record;
    expect(option.state).toMatchObject({ since, asOf, status: kind });
  }
  const restricted = stated.filter(({ record }) => record.status !== "operating");
  expect(restricted.length).toBeGreaterThan(3);
  for (const { option, record } of restricted) {
    const row = table.split("\n").find((line) => line.startsWith(`${option.id} `));
    expect(row).toContain(`corridor ${record.status} since ${record.since}, seen ${record.asOf}`);
  }
});
