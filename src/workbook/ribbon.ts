import { troubleOf } from "./excel";
import { type Outcome, done } from "./outcome";

/** A command of the ribbon or the context menu; Excel shows it as busy until `completed` is called. */
export type Command = (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void>;

/** Names the functions that the manifest's `ExecuteFunction` actions call. */
export function associate(commands: Readonly<Record<string, Command>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Parameters<Command>[0]) => void command(event));
  }
}

/** Brings the pane to the front; needs the shared runtime. */
export async function showPane(): Promise<Outcome<void>> {
  try {
    await Office.addin.showAsTaskpane();
    return done(undefined);
  } catch (error) {
    return troubleOf(error);
  }
}
