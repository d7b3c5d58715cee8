import type { PageCatalog } from "../core/model/catalog";
import type { Option } from "../core/model/comparison";
import type { Language } from "../core/model/place";

/** A text of a corridor: in the language, else in English, else null. */
export function corridorText(catalog: PageCatalog, language: Language, corridor: string, key: string): string | null {
  const texts = catalog.texts[corridor];
  return texts?.[language]?.[key] ?? texts?.en[key] ?? null;
}

export function corridorName(catalog: PageCatalog, language: Language, corridor: string): string {
  if (corridor === DIRECT.id) return DIRECT.names[language];
  return corridorText(catalog, language, corridor, "name") ?? corridor;
}

/** Short enough for a line on the map or a cell of a table. */
export function corridorShortName(catalog: PageCatalog, language: Language, corridor: string): string {
  if (corridor === DIRECT.id) return DIRECT.short[language];
  return corridorText(catalog, language, corridor, "short") ?? corridorName(catalog, language, corridor);
}

/** For a map on which the whole globe is no wider than a hand. */
export function corridorInitials(catalog: PageCatalog, language: Language, corridor: string): string {
  return corridorText(catalog, language, corridor, "initials") ?? corridorShortName(catalog, language, corridor);
}

type Named = Pick<Option, "id" | "corridor" | "name">;

export function optionName(catalog: PageCatalog, language: Language, option: Named): string {
  if (option.corridor === DIRECT.id) return plainWay(option).names[language];
  return corridorText(catalog, language, option.corridor, `variant.${option.id}`) ?? option.name;
}

/** With the corridor's initials, for a drawing in which many names stand. */
export function optionShortName(catalog: PageCatalog, language: Language, option: Named): string {
  if (option.corridor === DIRECT.id) return plainWay(option).short[language];
  const short = corridorText(catalog, language, option.corridor, `short.${option.id}`);
  return short ?? optionName(catalog, language, option);
}

/** What others are measured against, within a sentence: its corridor. */
export function baselineName(catalog: PageCatalog, language: Language, option: Pick<Option, "corridor">): string {
  return corridorShortName(catalog, language, option.corridor);
}

/** The plain sea route between two ports belongs to no corridor, so no corridor's texts name it. */
const DIRECT = {
  id: "direct",
  names: { en: "Direct by sea", hi: "सीधे समुद्र से", ru: "Прямо морем" },
  short: { en: "Direct", hi: "सीधे", ru: "Прямо" },
} as const;

const OVERLAND = { en: "Overland", hi: "ज़मीन से", ru: "По суше" } as const;
const BY_BOTH = { en: "By land and sea", hi: "ज़मीन और समुद्र से", ru: "По суше и морем" } as const;

/** The plain way is named by what it runs on; the planner says it in English. */
function plainWay({
  name,
}: Pick<Option, "name">): Readonly<Record<"names" | "short", Readonly<Record<Language, string>>>> {
  const names = [OVERLAND, BY_BOTH].find(({ en }) => en === name);
  return names === undefined ? DIRECT : { names, short: names };
}

/** The branch's own word ("west"), or null when the corridor has a single way. */
export function branchName(
  catalog: PageCatalog,
  language: Language,
  option: Pick<Option, "id" | "corridor">,
): string | null {
  return corridorText(catalog, language, option.corridor, `branch.${option.id}`);
}

export function placeName(catalog: PageCatalog, language: Language, id: string): string {
  const station = catalog.stations[id];
  return catalog.places[id]?.names[language] ?? station?.[language] ?? station?.en ?? readable(id);
}

/** A text of a headline question; it stands beside the corridor that the question is about. */
export function questionText(catalog: PageCatalog, language: Language, key: string): string | null {
  const owner = Object.keys(catalog.texts).find((corridor) => catalog.texts[corridor]?.en[key] !== undefined);
  return owner === undefined ? null : corridorText(catalog, language, owner, key);
}

export function passageName(catalog: PageCatalog, language: Language, id: string): string {
  return catalog.passages[id]?.names[language] ?? readable(id);
}

/** A line not finished yet. */
export function projectName(catalog: PageCatalog, language: Language, id: string): string {
  const names = catalog.projects[id]?.names;
  return names?.[language] ?? names?.en ?? readable(id);
}

/** A passage, a season that is waited for, a corridor, or any place where a leg ends. */
export function stopName(catalog: PageCatalog, language: Language, id: string): string {
  if (catalog.texts[id] !== undefined && catalog.passages[id] === undefined) return corridorName(catalog, language, id);
  const names = (catalog.passages[id] ?? catalog.places[id])?.names ?? catalog.seasons[id];
  return names?.[language] ?? placeName(catalog, language, id);
}

/** "station-bandar-abbas-ir" to "Bandar Abbas", for an id that an old link may carry. */
function readable(id: string): string {
  const words = id
    .replace(/^(station|border|city|port)-/, "")
    .replace(/-[a-z]{2}$/, "")
    .split("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}
