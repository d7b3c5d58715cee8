import { spawnSync } from "node:child_process";
import { loadAtlas } from "../src/cli/world";
import { table } from "./table";

const SIDE = 100;

/** Pairs a second of `atlas matrix` over 100 × 100 places of India and Russia, on one thread and on two. */
export function benchMatrix(): string {
  const places = Object.values(loadAtlas().catalog.places).filter(({ kind }) => kind === "port" || kind === "city");
  const some = (country: string) => {
    const own = places.filter((place) => place.country === country);
    return Array.from({ length: SIDE }, (_, i) => own[Math.floor((i * own.length) / SIDE)]!.id).join(";");
  };
  const rows = [1, 2].map((jobs) => {
    const began = performance.now();
    const words = ["matrix", some("IN"), some("RU"), "--json", "--jobs", String(jobs)];
    const ran = spawnSync(process.execPath, ["--import", "tsx", "src/cli/atlas.ts", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const seconds = (performance.now() - began) / 1000;
    return [`${jobs}`, ran.status === 0 ? ((SIDE * SIDE) / seconds).toFixed(1) : "failed", seconds.toFixed(0)];
  });
  return table(["threads", "pairs a second", "seconds"], rows);
}
