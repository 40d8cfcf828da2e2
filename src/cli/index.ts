import { main } from "./main";
import { terminalOf } from "./terminal";

/** Where the command was given: npm runs scripts in the folder of the package, and says where it was called. */
const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
const folder = (script === "batch" ? calledIn : undefined) ?? process.cwd();

void main(process.argv.slice(2), terminalOf(process, folder)).then((exit) => {
  process.exitCode = exit;
});
