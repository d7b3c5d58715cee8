const DEGREES = 3; // decimals: about 100 m, well under the width of a line on the map
const FIGURES = 3; // decimals: a metre of a kilometre, a minute and a half of a day

/** The value as JSON with no more digits than a reader can use; pairs in `line` are positions. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) => (typeof entry === "number" ? rounded(entry, FIGURES) : entry));
}

export function compactLine(line: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const short = line.map(([lon, lat]) => [rounded(lon, DEGREES), rounded(lat, DEGREES)] as const);
  return short.filter(([lon, lat], i) => i === 0 || lon !== short[i - 1]?.[0] || lat !== short[i - 1]?.[1]);
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
