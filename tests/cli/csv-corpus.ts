/** CSV files that have to be refused, or taken although they look strange; what is right for each was written by hand. */
export interface CsvCase {
  readonly name: string;
  readonly text: string | Buffer;
  readonly refused?: RegExp; // the message
  readonly rows?: readonly Readonly<Record<string, string>>[]; // what is read instead
}

const RAGGED = (line: number, column: number, expected: number, found: number): RegExp =>
  new RegExp(`^ragged row in ".+", line ${line}, column ${column}: expected ${expected} cells .*, found ${found}$`);
const STRAY = (line: number, column: number): RegExp =>
  new RegExp(`^stray quote in ".+", line ${line}, column ${column}: `);
const OPEN = (line: number, column: number): RegExp =>
  new RegExp(`^open quote in ".+", line ${line}, column ${column}: `);

const MOSCOW = { from: "INMAA", to: "RUMOW" };
const NAVI = { from: "a", to: "b" };

const RAGGED_ROWS: readonly CsvCase[] = [
  { name: "two cells too many", text: "from,to,speed\nINMAA,RUVVO,12,5,9\n", refused: RAGGED(2, 4, 3, 5) },
  { name: "one cell too many", text: "from,to\nINMAA,RUVVO,12\n", refused: RAGGED(2, 3, 2, 3) },
  { name: "a cell too few", text: "from,to,month\nINMAA,RUVVO\n", refused: RAGGED(2, 3, 3, 2) },
  { name: "one cell only", text: "from,to\nINMAA\n", refused: RAGGED(2, 2, 2, 1) },
  { name: "a comma at the end", text: "from,to\nINMAA,RUVVO,\n", refused: RAGGED(2, 3, 2, 3) },
  { name: "ragged in the last row", text: "from,to\na,b\na,b\na,b,c", refused: RAGGED(4, 3, 2, 3) },
  { name: "ragged after a blank line", text: "from,to\n\n\na,b,c\n", refused: RAGGED(4, 3, 2, 3) },
  { name: "ragged after a cell of two lines", text: 'from,to\n"a\nb",c\nd\n', refused: RAGGED(4, 2, 2, 1) },
  { name: "decimal commas", text: "from,to,speed\nINMAA,RUVVO,12,5\n", refused: RAGGED(2, 4, 3, 4) },
  { name: "a name with a bare comma", text: "from,to\nNhava Sheva, India,RUVVO\n", refused: RAGGED(2, 3, 2, 3) },
  { name: "bare coordinates", text: "from,to\n72.9,18.9,RUVVO\n", refused: RAGGED(2, 3, 2, 3) },
  { name: "semicolons below commas", text: "from,to\nINMAA;RUVVO\n", refused: RAGGED(2, 2, 2, 1) },
  { name: "commas below semicolons", text: "from;to\nINMAA,RUVVO\n", refused: RAGGED(2, 2, 2, 1) },
  { name: "tabs below commas", text: "from,to\nINMAA\tRUVVO\n", refused: RAGGED(2, 2, 2, 1) },
  {
    name: "a remark as a row",
    text: "# pairs of November\nfrom,to\na,b\n",
    refused: /^unknown column "# pairs of november"/,
  },
  { name: "a remark among the rows", text: "from,to\n# half way\na,b\n", refused: RAGGED(2, 2, 2, 1) },
  { name: "only commas, one too many", text: "from,to\n,,\n", refused: RAGGED(2, 3, 2, 3) },
  { name: "ragged with CR", text: "from,to\ra,b\rc\r", refused: RAGGED(3, 2, 2, 1) },
];

const QUOTES: readonly CsvCase[] = [
  { name: "a quote inside a word", text: 'from,to\nAtlan"tis,b\n', refused: STRAY(2, 1) },
  { name: "a quote inside the second cell", text: 'from,to\na,Atlan"tis\n', refused: STRAY(2, 2) },
  { name: "letters after a closing quote", text: 'from,to\n"Atlan"tis,b\n', refused: STRAY(2, 1) },
  { name: "a quote at a word's end", text: 'from,to\nMumbai",b\n', refused: STRAY(2, 1) },
  { name: "a single quote mark of inches", text: 'from,to\n20" box,b\n', refused: STRAY(2, 1) },
  { name: "two words in quotes", text: 'from,to\n"New" "Delhi",b\n', refused: STRAY(2, 1) },
  { name: "an open quote", text: 'from,to\n"Mumbai,b\n', refused: OPEN(2, 1) },
  { name: "an open quote that eats rows", text: 'from,to\n"Mumbai,b\nc,d\ne,f\n', refused: OPEN(2, 1) },
  { name: "an open quote at the very end", text: 'from,to\na,"', refused: OPEN(2, 2) },
  { name: "backslashes for quotes", text: 'from,to\n"New \\"Delhi\\"",b\n', refused: STRAY(2, 1) },
  { name: "an odd number of quotes", text: 'from,to\n""",b\n', refused: OPEN(2, 1) },
  { name: "a quote in the first line", text: 'fr"om,to\na,b\n', refused: STRAY(1, 1) },
  { name: "an open quote in the first line", text: '"from,to\na,b\n', refused: OPEN(1, 1) },
  { name: "stray quote in line 5", text: 'from,to\na,b\na,b\na,b\na,b"c\n', refused: STRAY(5, 2) },
];

const HEADERS: readonly CsvCase[] = [
  { name: "an empty file", text: "", refused: /^empty file ".+": expected the columns from,to$/ },
  { name: "blank lines only", text: "\n \n\t\n", refused: /^empty file/ },
  { name: "a byte order mark only", text: "\uFEFF", refused: /^empty file/ },
  {
    name: "a column twice",
    text: "from,to,from\na,b,c\n",
    refused: /^repeated column "from" in ".+", line 1, column 3: /,
  },
  {
    name: "a column twice, other case",
    text: "from,to,TO\na,b,c\n",
    refused: /^repeated column "to" in .* column 3: /,
  },
  { name: "no first line", text: "INMAA,RUVVO\n", refused: /^unknown column "inmaa" in ".+", line 1, column 1: / },
  { name: "no column to", text: "from,month\nINMAA,3\n", refused: /^missing column "to" in ".+": expected from,to$/ },
  { name: "no column from", text: "to\nINMAA\n", refused: /^missing column "from"/ },
  {
    name: "an unknown column",
    text: "from,to,colour\na,b,c\n",
    refused: /^unknown column "colour" .* line 1, column 3: /,
  },
  {
    name: "a column without a name",
    text: "from,to,\na,b,\n",
    refused: /^unknown column "" in ".+", line 1, column 3: /,
  },
  { name: "a prototype's name", text: "from,to,__proto__\na,b,c\n", refused: /^unknown column "__proto__"/ },
  { name: "constructor", text: "from,to,constructor\na,b,c\n", refused: /^unknown column "constructor"/ },
  { name: "commas and semicolons", text: "from,to;month\na,b;3\n", refused: /^unknown column "to;month"/ },
  { name: "tabs", text: "from\tto\na\tb\n", refused: /^unknown column "from\\u0009to"/ },
  { name: "a hint for a spreadsheet", text: "sep=,\nfrom,to\na,b\n", refused: /^unknown column "sep="/ },
  { name: "JSON", text: '[{"from":"INMAA","to":"RUVVO"}]', refused: /^stray quote|^unknown column/ },
  { name: "a thousand columns", text: `from,to,${"x,".repeat(1000)}y\n`, refused: /^unknown column "x" .* column 3: / },
];

const BYTES: readonly CsvCase[] = [
  {
    name: "a NUL in a cell",
    text: "from,to\nIN\0MAA,b\n",
    refused: /^wrong character "\\u0000" in ".+", line 2, column 1: /,
  },
  {
    name: "a bell in a cell",
    text: "from,to\na,b\u0007\n",
    refused: /^wrong character "\\u0007" in ".+", line 2, column 2: /,
  },
  { name: "an escape sequence", text: "from,to\n\u001b[31ma,b\n", refused: /^wrong character "\\u001b"/ },
  {
    name: "Latin 1",
    text: Buffer.from("from,to\nG\xf6teborg,b\n", "latin1"),
    refused: /^unreadable character .* column 1: expected UTF-8$/,
  },
  {
    name: "a torn letter",
    text: Buffer.from([102, 114, 111, 109, 44, 116, 111, 10, 97, 44, 0xd0]),
    refused: /^unreadable character/,
  },
  {
    name: "a picture",
    text: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    refused: /^(unknown column|unreadable|wrong)/,
  },
  {
    name: "a cell of 65 kB",
    text: `from,to\n${"x".repeat(65 * 1024 + 1)},b\n`,
    refused: /^too long cell .* line 2, column 1: at most 64 kB$/,
  },
  {
    name: "a cell of 1 MB",
    text: `from,to\na,${"x".repeat(1 << 20)}\n`,
    refused: /^too long (cell|row) .* line 2, column 2: at most 64 kB/,
  },
  {
    name: "a quoted cell of 10 MB",
    text: `from,to\n"${"x".repeat(10 << 20)}",b\n`,
    refused: /^too long row .* line 2, column 1: at most 64 kB/,
  },
  {
    name: "10 MB of commas",
    text: `from,to\n${",".repeat(10 << 20)}\n`,
    refused: /^(too long|ragged) row in ".+", line 2, /,
  },
  { name: "10 MB of quotes", text: `from,to\n${'"'.repeat(10 << 20)}\n`, refused: /^too long row|^ragged row/ },
  { name: "a first line of 10 MB", text: "from,to,".repeat(1_300_000), refused: /^too long row .* line 1, / },
];

const TAKEN: readonly CsvCase[] = [
  { name: "CRLF", text: "from,to\r\nINMAA,RUMOW\r\n", rows: [MOSCOW] },
  { name: "CR alone", text: "from,to\rINMAA,RUMOW\ra,b", rows: [MOSCOW, NAVI] },
  { name: "all three", text: "from,to\r\nINMAA,RUMOW\ra,b\n", rows: [MOSCOW, NAVI] },
  { name: "no last line end", text: "from,to\na,b", rows: [NAVI] },
  { name: "a byte order mark", text: "\uFEFFfrom,to\na,b\n", rows: [NAVI] },
  { name: "a byte order mark and quotes", text: '\uFEFF"from","to"\n"a","b"\n', rows: [NAVI] },
  { name: "semicolons", text: "from;to\nINMAA;RUMOW\n", rows: [MOSCOW] },
  { name: "semicolons, coordinates bare", text: "from;to\n72.9,18.9;b\n", rows: [{ from: "72.9,18.9", to: "b" }] },
  { name: "blank lines and lines of blanks", text: "\nfrom,to\n\n   \n\t\na,b\n \n", rows: [NAVI] },
  { name: "blanks round cells", text: ' from , to \n a ,\t"b" \n', rows: [NAVI] },
  { name: "columns in another order and case", text: "TO,From\nRUMOW,INMAA\n", rows: [MOSCOW] },
  { name: "quoted commas and quotes", text: 'from,to\n"a,1","b ""c"""\n', rows: [{ from: "a,1", to: 'b "c"' }] },
  { name: "a quoted line break", text: 'from,to\n"a\nb",c\n', rows: [{ from: "a\nb", to: "c" }] },
  {
    name: "empty cells",
    text: "from,to,month\na,b,\n,,\n",
    rows: [
      { ...NAVI, month: "" },
      { from: "", to: "", month: "" },
    ],
  },
  { name: "UTF-16", text: Buffer.from("\uFEFFfrom,to\na,b\n", "utf16le"), rows: [NAVI] },
  { name: "a first line alone", text: "from,to\n", rows: [] },
  { name: "a first line alone, no end", text: "from,to", rows: [] },
  { name: "scripts of all three languages", text: "from,to\nमुंबई,Москва\n", rows: [{ from: "मुंबई", to: "Москва" }] },
  {
    name: "a cell of 64 kB",
    text: `from,to\n${"x".repeat(64 * 1024)},b\n`,
    rows: [{ from: "x".repeat(64 * 1024), to: "b" }],
  },
];

export const CSV_CORPUS: readonly CsvCase[] = [...RAGGED_ROWS, ...QUOTES, ...HEADERS, ...BYTES, ...TAKEN];
