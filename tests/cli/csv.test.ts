import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UsageError } from "../../src/cli/command";
import { CSV_LIMITS, readCsv } from "../../src/cli/csv";
import { CSV_CORPUS } from "./csv-corpus";

const folder = mkdtempSync(join(tmpdir(), "atlas-csv-"));
const path = join(folder, "pairs.csv");
afterAll(() => rmSync(folder, { recursive: true }));

const COLUMNS = ["from", "to", "month", "speed", "via"] as const;

async function read(text: string | Buffer) {
  writeFileSync(path, text);
  return readCsv(path, COLUMNS, ["from", "to"]);
}

test("the corpus holds at least sixty files that are refused", () => {
  expect(CSV_CORPUS.filter(({ refused }) => refused !== undefined).length).toBeGreaterThanOrEqual(60);
});

test.each(CSV_CORPUS.filter(({ refused }) => refused !== undefined))("refused: $name", async ({ text, refused }) => {
  const error = await read(text).then(
    (rows) => new Error(`read as ${JSON.stringify(rows)}`),
    (reason: unknown) => reason as Error,
  );
  expect(error.message).toMatch(refused!);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).not.toMatch(/\p{Cc}/u);
  expect(error.message.length).toBeLessThan(400);
});

test.each(CSV_CORPUS.filter(({ rows }) => rows !== undefined))("taken: $name", async ({ text, rows }) => {
  expect(await read(text)).toEqual(rows);
});

test("a file above 64 MB is refused, whatever is in it", async () => {
  writeFileSync(path, "from,to\n");
  truncateSync(path, CSV_LIMITS.fileBytes + 1);
  await expect(readCsv(path, COLUMNS, ["from", "to"])).rejects.toThrow(/^too large file ".+": at most 64 MB$/);
});
