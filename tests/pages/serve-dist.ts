import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serve } from "../../geo/build/serve";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** Serves the built application for as long as the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("missing dist: npm run build comes before the browser tests");
  const { address, close } = await serve("dist", 0);
  project.provide("address", address);
  return close;
}
