/** `npm start`: builds the application and serves it on localhost. */
import { spawnSync } from "node:child_process";
import { serve } from "./serve";

const PORT = 4173;

const build = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
if (build.status === 0) {
  const { address } = await serve("dist", PORT);
  console.log(`\nCorridor Atlas: ${address}\nCtrl+C stops it.`);
} else {
  process.exitCode = 1;
}
