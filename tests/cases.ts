/** `npm run test:deep` asks every property in thousands of cases and the pages for minutes, `npm test` in a few hundred. */
export const IS_DEEP = process.env["DEEP"] === "yes";

/** How many seeded cases a property is asked in. */
export const cases = (few: number, deep: number): number => (IS_DEEP ? deep : few);
