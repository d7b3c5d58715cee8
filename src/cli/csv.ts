/** CSV files of questions (RFC 4180), read by csv-parse; what it or the limits here do not take is refused as a whole. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse, type Info as ParseInfo } from "csv-parse";
import { UsageError } from "./command";
import { shown } from "./shown";

export const CSV_LIMITS = { cellBytes: 64 * 1024, rowBytes: 1024 * 1024, fileBytes: 64 * 1024 * 1024 } as const;

type Info = Pick<ParseInfo, "lines" | "empty_lines">; // both counted up to the row's end

interface Row {
  readonly info: Info;
  readonly record: readonly string[];
}

/** Where in a file something stands; rows and columns are counted from 1. */
interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The rows below the first, by the names in it; cells are trimmed, lines of blanks skipped. Commas or semicolons part
 * the cells, whichever the first line has; CR, LF and CRLF end a line; a byte order mark is taken.
 *
 * @param columns names the first row may have
 * @param needed names it must have
 * @throws UsageError naming line and column of what is ragged, quoted wrongly, repeated, unknown, not UTF-8 or too long
 */
export async function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
  needed: readonly Column[],
): Promise<readonly Readonly<Partial<Record<Column, string>>>[]> {
  const [names = [], ...rows] = await rowsOf(file, (header) => checkHeader(file, header, columns, needed));
  if (names.length === 0) throw new UsageError(`empty file ${shown(file)}: expected the columns ${needed.join(",")}`);
  return rows.map((row) => {
    return Object.fromEntries(row.map((cell, column) => [names[column], cell])) as Partial<Record<Column, string>>;
  });
}

/** All rows, the first one as its check makes it; each has as many cells as that one. */
async function rowsOf(
  file: string,
  checked: (header: Row) => readonly string[],
): Promise<readonly (readonly string[])[]> {
  const chunks = chunksOf(file);
  const first = await chunks.next();
  if (first.done) return [];
  const rows: (readonly string[])[] = [];
  let last: Info | null = null;
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    delimiter: delimiterIn(first.value.toString("utf8")),
    max_record_size: CSV_LIMITS.rowBytes,
    relax_column_count: true, // said here, in order
    on_record: (record: string[], { lines, empty_lines }) => {
      last = { lines, empty_lines };
      const row = { info: last, record };
      rows.push(rows[0] === undefined ? checked(row) : checkedRow(file, row, rows[0].length));
    },
  });
  try {
    await pipeline(Readable.from(joined(first.value, chunks)), parser.resume());
  } catch (error) {
    throw error instanceof CsvError ? refusal(file, error, last) : error;
  }
  return rows;
}

/** Names of columns hold neither: the first line says what parts the cells. */
function delimiterIn(text: string): "," | ";" {
  const line = /[^\s\uFEFF][^\r\n]*/.exec(text)?.[0] ?? "";
  return line.includes(";") && !line.includes(",") ? ";" : ",";
}

async function* chunksOf(file: string): AsyncGenerator<Buffer, void> {
  let bytes = 0;
  try {
    if ((await stat(file)).size > CSV_LIMITS.fileBytes) throw tooLarge(file);
    for await (const chunk of createReadStream(file)) {
      const part = chunk as Buffer;
      bytes += part.length;
      if (bytes > CSV_LIMITS.fileBytes) throw tooLarge(file);
      yield part;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`unreadable file ${shown(file)}: give a CSV file with the columns from,to`);
  }
}

const tooLarge = (file: string): UsageError => new UsageError(`too large file ${shown(file)}: at most 64 MB`);

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  yield first;
  yield* rest;
}

/** @throws UsageError for a row with other cells than the first, or a cell that no text of ours can be */
function checkedRow(file: string, { info, record }: Row, expected: number): readonly string[] {
  const spot = (index: number): string => at({ file, line: info.lines, column: index + 1 });
  record.forEach((cell, index) => {
    if (Buffer.byteLength(cell) > CSV_LIMITS.cellBytes)
      throw new UsageError(`too long cell ${spot(index)}: at most 64 kB`);
    const wrong = /[\p{Cc}\uFFFD]/u.exec(cell.replaceAll(/[\t\r\n]/g, ""))?.[0];
    if (wrong === "\uFFFD") throw new UsageError(`unreadable character ${spot(index)}: expected UTF-8`);
    if (wrong !== undefined) throw new UsageError(`wrong character ${shown(wrong)} ${spot(index)}: expected text`);
  });
  if (record.length === expected) return record;
  const counts = `expected ${expected} cells as in the first line, found ${record.length}`;
  throw new UsageError(`ragged row ${spot(Math.min(expected, record.length))}: ${counts}`);
}

/** The names in small letters. @throws UsageError for one that is unknown, comes twice or is missing */
function checkHeader(
  file: string,
  { info, record }: Row,
  columns: readonly string[],
  needed: readonly string[],
): readonly string[] {
  const names = record.map((name) => name.toLowerCase());
  names.forEach((name, index) => {
    const spot = at({ file, line: info.lines, column: index + 1 });
    if (!columns.includes(name))
      throw new UsageError(`unknown column ${shown(name)} ${spot}: expected ${columns.join(", ")}`);
    if (names.indexOf(name) < index) throw new UsageError(`repeated column ${shown(name)} ${spot}: give it once`);
  });
  const missing = needed.find((name) => !names.includes(name));
  if (missing === undefined) return names;
  throw new UsageError(`missing column ${shown(missing)} in ${shown(file)}: expected ${needed.join(",")}`);
}

const at = ({ file, line, column }: Spot): string => `in ${shown(file)}, line ${line}, column ${column}`;

/** What csv-parse found, in our words; a row that does not end is named by the line on which it begins. */
function refusal(file: string, error: CsvError, last: Info | null): UsageError {
  const { lines, column, empty_lines: blank } = error as CsvError & Info & { readonly column: number };
  const begin = (last?.lines ?? 0) + 1 + blank - (last?.empty_lines ?? 0);
  const spot = (line: number): string => at({ file, line, column: column + 1 });
  switch (error.code) {
    case "INVALID_OPENING_QUOTE":
      return new UsageError(`stray quote ${spot(lines)}: put the whole cell in quotes and double those inside`);
    case "CSV_INVALID_CLOSING_QUOTE":
      return new UsageError(
        `stray quote ${spot(lines)}: expected the cell's end after a closing quote, or a doubled one`,
      );
    case "CSV_QUOTE_NOT_CLOSED":
      return new UsageError(`open quote ${spot(begin)}: expected a closing one before the file's end`);
    case "CSV_MAX_RECORD_SIZE":
      return new UsageError(`too long row ${spot(begin)}: at most 64 kB a cell and 1 MB a row`);
    default:
      return new UsageError(`unreadable row ${spot(lines)}: ${shown(error.message)}`);
  }
}
