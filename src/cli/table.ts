/** Rows under a heading in columns as wide as they need; columns in `right` are set flush right. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? "";
      const space = " ".repeat(width - widthOf(cell));
      return right.includes(column) ? space + cell : cell + space;
    });
    return cells.join("  ").trimEnd();
  };
  return all.map(line).join("\n");
}

/** Marks above and below letters take no room of their own. */
function widthOf(text: string): number {
  return text.replace(/\p{Mn}/gu, "").length;
}
