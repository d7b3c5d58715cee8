/** For addresses of tests that must not hang on what is closed today: nothing is, and the month is the same every day. */
export const NORMAL_TIMES = "month=9&close=&close-places=&suspend=";

/** The day that pages are shown on, but for the test of the real one: 2026-12-01 at noon, UTC. */
export const DAY = Date.UTC(2026, 11, 1, 12);
