import { check } from "./check";
import { claims } from "./claims";
import { printError, print, UsageError, type Command, type Status } from "./command";
import { compare } from "./compare";
import { distance } from "./distance-command";
import { matrix } from "./matrix/matrix";
import { places } from "./places";
import { shown } from "./shown";
import { table } from "./table";

const COMMANDS: readonly Command[] = [places, distance, compare, matrix, claims, check];

const STATUS_HELP = [
  "Exit status: 0 answered; 1 there is no answer, the reason on standard error; 2 the call's words are wrong.",
  "Kilometres and days everywhere; knots and nautical miles only where a name says so.",
].join("\n");

function overview(): string {
  const rows = COMMANDS.map(({ usage, summary }) => [`  ${usage.split("  |")[0]}`, summary]);
  return [
    "atlas: the corridors between India and Russia, measured and compared",
    table(["", ""], rows).slice(1),
    "",
    "atlas help <command> explains one.",
    STATUS_HELP,
  ].join("\n");
}

function help(name: string | undefined): Status {
  const command = COMMANDS.find((one) => one.name === name);
  if (name === undefined) print(overview());
  else if (command === undefined) throw new UsageError(`unknown command ${shown(name)}: ${names()}`);
  else print([`atlas ${command.usage}`, "", `${command.summary}.`, command.help, "", STATUS_HELP].join("\n"));
  return 0;
}

const names = (): string => [...COMMANDS.map(({ name }) => name), "help"].join(", ");

/** Runs one call; answers go to standard output, reasons to standard error. */
export async function run(words: readonly string[]): Promise<Status> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(error.message);
    return 2;
  }
}

function dispatch([name, ...words]: readonly string[]): Status | Promise<Status> {
  if (name === undefined || name === "help" || name === "--help") return help(words[0]);
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw new UsageError(`unknown command ${shown(name)}: ${names()}`);
  return words.includes("--help") ? help(name) : command.run(words);
}
