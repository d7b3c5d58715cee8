/** `npm run bench`: how long and how much, on the built application. Nothing here is a test. */
import { benchClaims } from "./claims";
import { benchCompare } from "./compare";
import { benchMatrix } from "./matrix";
import { benchPlanner } from "./planner";
import { benchRoom } from "./room";
import { benchSea } from "./sea";
import { benchFirst, benchSearch } from "./search";
import { benchStartUp } from "./start-up";

console.log(await benchStartUp());
console.log(`\n${benchSea()}`);
console.log(`\n${benchPlanner()}`);
console.log(`\n${benchCompare()}`);
console.log(`\n${benchSearch()}`);
console.log(`\n${benchFirst()}`);
console.log(`\n${benchMatrix()}`);
console.log(`\n${await benchRoom()}`);
console.log(`\n${await benchClaims()}`);
