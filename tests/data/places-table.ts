import { readFileSync } from "node:fs";

export const LANGUAGES = ["en", "hi", "ru"] as const;

/** Lower case, without accents and without what stands in brackets. */
export function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*\(.*\)/, "")
    .toLowerCase();
}

export function namesOf(place: {
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}) {
  return [place.names["en"] ?? "", ...place.aliases];
}

/** Positions [lon, lat] of the ports in the published distance table, by plain name. */
export function tableOfPorts(file: string): ReadonlyMap<string, readonly [number, number]> {
  const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
  return new Map(
    rows.flatMap((row) => {
      const [from = "", to = "", lon, lat, lon2, lat2] = row.split(",");
      return [
        [plain(from), [Number(lon), Number(lat)] as const],
        [plain(to), [Number(lon2), Number(lat2)] as const],
      ] as const;
    }),
  );
}
