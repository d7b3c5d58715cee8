/** Which status file holds: the one built in, or a newer sound one that lies beside the application. */
import type { PageCatalog } from "../core/model/catalog";
import { todayPreset, type StatusFile } from "../core/model/status";
import { formatIssue } from "./issues";
import type { StatusContext } from "./parse-status";

const BESIDE = "status.json";

export interface InForce {
  readonly status: StatusFile;
  readonly faults: readonly string[]; // why other files were refused
}

/** The text of the file beside the application, when there is one; what cannot be fetched says nothing. */
export async function statusBeside(address: string): Promise<readonly string[]> {
  const text = await fetch(address)
    .then(async (answer) => (answer.ok ? await answer.text() : null))
    .catch(() => null);
  return text === null ? [] : [text];
}

/** The newest sound file of those given and the one built in. */
export async function statusInForce(built: PageCatalog, texts: readonly string[], day: string): Promise<InForce> {
  const others = texts.filter((text) => !isSame(text, built.status));
  if (others.length === 0) return { status: built.status, faults: [] };
  const { parseStatus } = await import("./parse-status");
  let status = built.status;
  const faults: string[] = [];
  for (const text of others) {
    const { value, issues } = parseStatus(BESIDE, text, contextOf(built, status, day));
    if (value === null) faults.push(...issues.map(formatIssue));
    else status = value;
  }
  return { status, faults };
}

/** The catalog with the status in force: its scenario of the day, its sources. */
export function withStatus(catalog: PageCatalog, status: StatusFile): PageCatalog {
  const sources = Object.fromEntries(status.sources.map((source) => [source.id, source]));
  Object.assign(catalog.sources, sources);
  return { ...catalog, status, presets: [todayPreset(status), ...catalog.presets] };
}

/** The reader's own calendar day, 2026-12-01. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function contextOf(catalog: PageCatalog, { date }: StatusFile, today: string): StatusContext {
  const keys = (record: object) => new Set(Object.keys(record));
  const corridors = new Set(catalog.corridors.map(({ id }) => id));
  const variants = new Set(catalog.corridors.flatMap((corridor) => corridor.variants.map(({ id }) => id)));
  const ids = {
    corridor: corridors,
    variant: variants,
    passage: keys(catalog.passages),
    place: keys(catalog.places),
    railway: null,
    project: keys(catalog.projects),
  };
  return { ids, sources: keys(catalog.sources), today, newerThan: date };
}

function isSame(text: string, status: StatusFile): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(status);
  } catch {
    return false;
  }
}
