/** `npm run bench`: how long and how much, on the built application. Nothing here is a test. */
import { benchPlanner } from "./planner";
import { benchStartUp } from "./start-up";

console.log(await benchStartUp());
console.log(`\n${benchPlanner()}`);
