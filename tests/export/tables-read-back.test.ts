import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Option } from "../../src/core/model/comparison";
import { bibtex, csl, plainCitation } from "../../src/export/citation";
import { csv } from "../../src/export/csv";
import { json } from "../../src/export/json";
import { askedFor, never, ofComparison, outgoingOf } from "./outgoing";

type Row = Readonly<Record<string, string>>;

const answer = askedFor("INBOM", "city-moscow", { closed: ["suez"] });
const outgoing = ofComparison(answer);

/** Read by somebody else's library, byte order mark and all. */
async function rows(part: string, of = outgoing): Promise<readonly Row[]> {
  const text = await csv.make(of, part, never, () => {});
  expect(text.charCodeAt(0)).toBe(0xfeff);
  return parse(text, { bom: true, columns: true });
}

const legsOf = ({ legs, wouldRun }: Option) => (legs.length > 0 ? legs : (wouldRun?.legs ?? []));

test("a row for each option, with its totals, and empty cells where a thing is not known", async () => {
  const found = await rows("options");
  expect(found.map((row) => row["option_id"])).toEqual(answer.options.map(({ id }) => id));
  for (const [i, option] of answer.options.entries()) {
    const row = found[i]!;
    expect(row["distance_km"]).toBe(option.distanceKm === null ? "" : String(Number(option.distanceKm.toFixed(1))));
    expect(row["days_p50"]).toBe(option.days === null ? "" : String(Number(option.days.p50.toFixed(2))));
    expect(row["status"]).toBe(option.status);
    expect(row["status"] === "closed").toBe(row["reason"] !== "");
    expect([row["from"], row["to"]]).toEqual(["Mumbai", "Moscow"]);
    expect(row["verdict"]).toBe(option.against?.verdict ?? "");
  }
  expect(found.some((row) => row["days_p50"] === "")).toBe(true);
});

test("a row for each leg; those of an option add up to it", async () => {
  const found = await rows("legs");
  expect(found.length).toBe(answer.options.flatMap(legsOf).length);
  for (const option of answer.options.filter(({ legs }) => legs.length > 0)) {
    const own = found.filter((row) => row["option_id"] === option.id);
    const km = own.reduce((sum, row) => sum + Number(row["distance_km"]), 0);
    expect(Math.abs(km - option.distanceKm!)).toBeLessThanOrEqual(0.05 * own.length);
    expect(own[0]!["leg_from_id"]).toBe(answer.from);
    expect(own.at(-1)!["leg_to_id"]).toBe(answer.to);
  }
});

test("every row can be defended alone: its sources, scenario, date, credits and address stand in it", async () => {
  for (const row of [...(await rows("options")), ...(await rows("legs"))]) {
    expect(row["scenario"]).toBe(outgoing.scenario);
    expect(row["data_as_of"]).toBe("2026-11-28");
    expect(row["credits"]).toBe(outgoing.credits.join("; "));
    expect(row["address"]).toBe(outgoing.address);
    expect(row["note"]).toBe("Not for navigation.");
    expect(row["title"]).toBe(outgoing.title);
  }
  const leg = (await rows("legs")).find((row) => row["mode"] === "rail")!;
  expect(leg["sources"]).toMatch(/https?:\/\//);
});

test("names in Devanagari and Cyrillic, commas, quotes and line ends come back as they went", async () => {
  const name = 'मुंबई, "Мумбаи"\nдве строки';
  const odd = { ...outgoing, names: { ...outgoing.names, place: () => name } };
  expect((await rows("options", odd))[0]!["from"]).toBe(name);
});

describe("twelve months", () => {
  test("each as the planner answers it, told as it goes", async () => {
    const told: number[] = [];
    const text = await csv.make(outgoing, "months", never, (share) => told.push(share));
    const found: readonly Row[] = parse(text, { bom: true, columns: true });
    expect(new Set(found.map((row) => row["month"])).size).toBe(12);
    const may = askedFor("INBOM", "city-moscow", { closed: ["suez"], month: 5 }).options[0]!;
    const row = found.find((one) => one["month"] === "5" && one["option_id"] === may.id)!;
    expect(Number(row["days_p50"])).toBeCloseTo(may.days!.p50, 2);
    expect(told).toEqual(Array.from({ length: 12 }, (_, i) => (i + 1) / 12));
  });

  test("stopped when it is told so", async () => {
    const stop = new AbortController();
    const asked: number[] = [];
    const slow = {
      ...outgoing,
      inMonth: (one: typeof answer, month: number) => {
        asked.push(month);
        if (asked.length === 2) stop.abort();
        return one;
      },
    };
    await expect(csv.make(slow, "months", stop.signal, () => {})).rejects.toThrow(/abort/i);
    expect(asked.length).toBe(2);
  });
});

test("JSON holds the answer as it is, without lines, with every source it names", async () => {
  const document = JSON.parse(await json.make(outgoing, "answer", never, () => {})) as {
    readonly comparisons: readonly { readonly options: readonly (Option & { readonly legs: readonly object[] })[] }[];
    readonly sources: readonly { readonly id: string }[];
  };
  const [found] = document.comparisons;
  expect(found!.options.map(({ id, distanceKm, days }) => ({ id, distanceKm, days }))).toEqual(
    answer.options.map(({ id, distanceKm, days }) => ({ id, distanceKm, days })),
  );
  expect(JSON.stringify(document)).not.toContain('"line"');
  const ids = new Set(document.sources.map(({ id }) => id));
  for (const leg of answer.options.flatMap(legsOf)) for (const id of leg.sources) expect(ids).toContain(id);
});

test("places reached are rows with days and position", async () => {
  const isochrone = {
    from: "INBOM",
    scenario: answer.scenario,
    places: [{ id: "RUVVO", days: { p10: 18, p50: 20.456, p90: 25 }, legs: [] }],
    bands: [],
  };
  const [row] = await rows("places", outgoingOf({ kind: "reach", isochrone }));
  expect(row).toMatchObject({ place: "Vladivostok", days_p50: "20.46", country: "RU" });
});

describe("citations", () => {
  test("BibTeX: an entry for the answer and each source, with braces that match and signs escaped", async () => {
    const text = await bibtex.make(outgoing, "whole", never, () => {});
    expect(text).toContain(`url = {${outgoing.address}}`);
    expect(text).toContain("Every way \\& <back>");
    const entries = text.match(/^@misc\{[^,]+,$/gm) ?? [];
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(3);
    let depth = 0;
    for (const sign of text) depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    expect(depth).toBe(0);
  });

  test("CSL-JSON: the answer first, with its address and the day", async () => {
    const items = JSON.parse(await csl.make(outgoing, "whole", never, () => {})) as readonly Record<string, unknown>[];
    expect(items[0]).toMatchObject({
      type: "webpage",
      title: outgoing.title,
      URL: outgoing.address,
      accessed: { "date-parts": [[2026, 12, 1]] },
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("plain text: title, address, date, warning, sources", async () => {
    const text = await plainCitation.make(outgoing, "whole", never, () => {});
    for (const part of [outgoing.title, outgoing.address, "2026-12-01", "2026-11-28", "Not for navigation."])
      expect(text).toContain(part);
    expect(text.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThan(3);
  });
});
