// @vitest-environment happy-dom
import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createFormat } from "../../src/i18n/format";
import { englishExport } from "../../src/i18n/messages/export-en";
import { hindiExport } from "../../src/i18n/messages/export-hi";
import { russianExport } from "../../src/i18n/messages/export-ru";
import { App } from "../../src/ui/App";
import { createWork } from "../../src/ui/export/work";
import { press, show, textOf, type Shown } from "./page";
import { realKnown, realPlanner, realProvenance } from "./real-atlas";

const real = { initial: realKnown, provenance: realProvenance, planner: realPlanner };
const saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no server"))); // the atlas as one file lies on none here
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: blobs.get(this.href)! });
  };
});

async function opened(search: string): Promise<Shown> {
  const page = show(<App />, { ...real, search });
  press(page.root, ".export button");
  await vi.waitFor(() => expect(page.root.querySelector("[data-file]")).not.toBeNull(), 20_000);
  return page;
}

const files = ({ root }: Shown) =>
  [...root.querySelectorAll("[data-file]")].map((one) => one.getAttribute("data-file")!);

describe("the menu of files", () => {
  test("offers an answer in every format, each with what it is for and how large it is", async () => {
    const page = await opened("?room=compare&from=INBOM&to=city-moscow&month=9&option=instc-caspian");
    const endings = files(page).map((name) => name.slice(name.lastIndexOf(".") + 1));
    expect(new Set(endings)).toEqual(new Set(["csv", "json", "geojson", "kml", "gpx", "rtz", "bib", "txt"]));
    expect(endings.filter((one) => one === "rtz")).toHaveLength(2); // Mumbai to Iran, and across the Caspian
    await vi.waitFor(() => expect(page.root.querySelector(".export-menu")?.textContent).not.toContain("…"));
    expect(textOf(page.root.querySelector(".export-menu"))).toMatch(/Options ?\d+ kB/);
    expect(textOf(page.root.querySelector(".export-menu"))).toContain("for geographic information systems");
  });

  test("saves the very figures of the panel", async () => {
    const page = await opened("?room=compare&from=INBOM&to=city-moscow&month=9");
    press(page.root, '[data-file$="options.csv"]');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const rows: readonly Record<string, string>[] = parse(await saved[0]!.content.text(), { bom: true, columns: true });
    const shown = page.state.answer.comparison.value!;
    expect(rows.map((row) => [row["option_id"], row["days_p50"]])).toEqual(
      shown.options.map(({ id, days }) => [id, days === null ? "" : String(Number(days.p50.toFixed(2)))]),
    );
    expect(rows[0]!["scenario"]).toContain("September, Container ship");
    await vi.waitFor(() => expect(textOf(page.root)).toContain(`Saved: ${saved[0]!.name}`));
  });

  test("names in the scenario every closure, whether the question asks for it or the day has it", async () => {
    const { initial } = real;
    const today = { ...initial, scenario: { ...initial.scenario, closed: ["hormuz"], closedPlaces: ["IRBND"] } };
    const page = show(<App />, {
      ...real,
      initial: today,
      search: "?room=compare&from=INBOM&to=city-moscow&close=hormuz;suez",
    });
    press(page.root, ".export button");
    await vi.waitFor(() => expect(page.root.querySelector('[data-file$="options.csv"]')).not.toBeNull(), 20_000);
    press(page.root, '[data-file$="options.csv"]');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]!.content.text();
    expect(text).toContain("Closed: Strait of Hormuz, Suez Canal and Bandar Abbas");
  });

  test.each([
    ["", ["csv", "json", "geojson", "kml", "gpx", "bib", "txt"]],
    ["?pair=chennai-vladivostok", ["csv", "json", "geojson", "kml", "gpx", "bib", "txt"]],
  ])("stands in Explore at %s", async (search, formats) => {
    const page = await opened(search);
    expect(new Set(files(page).map((name) => name.slice(name.lastIndexOf(".") + 1)))).toEqual(new Set(formats));
  });
});

describe("long work", () => {
  const words = { stopped: "Stopped.", failed: (reason: string) => `No: ${reason}` };

  test("tells how far it is, can be stopped, and says so", async () => {
    const work = createWork(words);
    work.run(async (signal, progress) => {
      progress(0.25);
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
      return "never";
    });
    expect(work.state.value).toEqual({ kind: "working", share: 0.25 });
    work.stop();
    await vi.waitFor(() => expect(work.state.value).toEqual({ kind: "stopped", message: "Stopped." }));
  });

  test("a failure is told in words, and later work is not troubled by earlier", async () => {
    const work = createWork(words);
    let finish = () => {};
    work.run(() => new Promise((resolve) => (finish = () => resolve("first"))));
    work.run(() => Promise.reject(new Error("no room")));
    finish();
    await vi.waitFor(() => expect(work.state.value).toEqual({ kind: "failed", message: "No: no room" }));
  });
});

describe("the words of the menu", () => {
  const keys = (value: object, prefix = ""): string[] =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === "object" ? keys(one as object, `${prefix}${key}.`) : [`${prefix}${key}`],
    );
  const said = (value: object): string[] =>
    Object.values(value).flatMap((one) =>
      typeof one === "object" ? said(one as object) : typeof one === "string" ? [one] : [],
    );

  test.each([
    ["hi", hindiExport(createFormat("hi")), /\p{Script=Devanagari}/u],
    ["ru", russianExport(createFormat("ru")), /\p{Script=Cyrillic}/u],
  ])("%s has every key of English, in its own script", (_, own, script) => {
    expect(keys(own).toSorted()).toEqual(keys(englishExport(createFormat("en"))).toSorted());
    const foreign = said(own).filter((text) => /\p{L}{3}/u.test(text) && !script.test(text));
    expect(
      foreign.filter((text) => !/^(CSV|JSON|GeoJSON|KML|GPX|RTZ 1\.2|BibTeX|CSL-JSON|SVG|PNG)$/.test(text)),
    ).toEqual([]);
  });

  test("Russian counts by its own grammar", () => {
    const t = russianExport(createFormat("ru"));
    expect([1, 3, 5].map((count) => t.claims(count))).toEqual([
      "1 опубликованное утверждение рядом с расчётом",
      "3 опубликованных утверждения рядом с расчётом",
      "5 опубликованных утверждений рядом с расчётом",
    ]);
  });
});
