import type { answer } from "../compare";

type Answer = ReturnType<typeof answer>;

const COLUMNS = [
  "from",
  "to",
  "option",
  "status",
  "reason",
  "distanceKm",
  "daysP10",
  "daysP50",
  "daysP90",
  "costLowUsdPerTeu",
  "costTypicalUsdPerTeu",
  "costHighUsdPerTeu",
  "co2eLowKgPerTeu",
  "co2eTypicalKgPerTeu",
  "co2eHighKgPerTeu",
  "verdict",
  "passages",
];

export const CSV_HEAD = COLUMNS.join(",");

/** The options of an answer, a row each; a pair without one has one row with the reason. */
export function csvRows(given: Answer): readonly string[] {
  const rows: readonly (readonly (string | number | null | undefined)[])[] = given.options.map((option) => {
    const { days, costUsdPerTeu: cost, co2eKgPerTeu: co2e } = option;
    return [
      option.id,
      option.status,
      option.reason,
      option.distanceKm,
      days?.p10,
      days?.p50,
      days?.p90,
      cost?.low,
      cost?.typical,
      cost?.high,
      co2e?.low,
      co2e?.typical,
      co2e?.high,
      option.against?.verdict,
      option.passages.join(" "),
    ];
  });
  const all = rows.length > 0 ? rows : [["", "not-available", given.reason, ...COLUMNS.slice(5).map(() => null)]];
  return all.map((row) => [given.from, given.to, ...row].map(cell).join(","));
}

function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
