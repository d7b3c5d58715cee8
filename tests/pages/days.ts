/** The day that pages are shown on, but for the test of the real one: 2026-12-01 at noon, UTC. */
export const DAY = Date.UTC(2026, 11, 1, 12);

const NORMAL_TIMES = { month: "9", close: "", "close-places": "", suspend: "", prices: "" };

/** A query that asks the same on every day: what it does not say of month and closures is as in normal times. */
export function normally(query: string): string {
  const words = new URLSearchParams(query);
  const own = Object.entries(NORMAL_TIMES).filter(([name]) => !words.has(name));
  return [query, ...own.map(([name, value]) => `${name}=${value}`)].join("&");
}
