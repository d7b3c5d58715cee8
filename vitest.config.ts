import { defineConfig } from "vitest/config";

const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
const PURE = ["core", "data", "export", "i18n", "state", "truth"].map((room) => `tests/${room}/**/*.test.ts`);
const SHARED_CORES_MS = 300_000; // two workers and a browser share two cores

export default defineConfig(({ mode }) => {
  const env = { DEEP: mode === "deep" ? "yes" : "" }; // read by tests/cases.ts
  return {
    test: {
      maxWorkers: 2, // on two cores Vitest would take one
      projects: [
        {
          // Nothing here keeps state: the networks are read and the planner made once for many files.
          test: {
            name: "pure",
            env,
            include: PURE,
            isolate: false,
            testTimeout: SHARED_CORES_MS,
          },
        },
        {
          oxc: jsx,
          test: {
            name: "unit",
            env,
            include: ["tests/**/*.test.{ts,tsx}"],
            exclude: ["tests/pages/**", ...PURE],
            testTimeout: SHARED_CORES_MS,
          },
        },
        {
          // Real pages in a real browser: one after the other, so that they do not share the graphics software.
          test: {
            name: "pages",
            env,
            include: ["tests/pages/**/*.test.ts"],
            globalSetup: ["tests/pages/serve-dist.ts"],
            fileParallelism: false,
            testTimeout: 400_000,
            hookTimeout: 180_000,
            expect: { poll: { timeout: 20_000 } }, // by itself a second, too short where graphics are software
          },
        },
      ],
    },
  };
});
