import { defineConfig } from "vitest/config";

const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/pages/**"],
          testTimeout: 60_000,
        },
      },
      {
        // Real pages in a real browser: one after the other, so that they do not share the graphics software.
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: ["tests/pages/serve-dist.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
