import type { HostDesk, Page, StartInfo } from "./page";
import type { BatchRequest, MessageEntry } from "./protocol";

/**
 * What Excel for Windows offers its pages as `window.external`: facts the library asks for while it starts, ribbon
 * commands, and, where there is no bridge, the requests themselves.
 */

/** Lists from the host come as safe arrays. */
interface SafeArray {
  toArray(): unknown[];
}

type Handler = (dispatchId: number, payload: SafeArray) => void;
type Callback = (answer: SafeArray) => void;

/** Host flags: the pane is a shared runtime (1) and runs the custom functions (2). */
const SHARED_RUNTIME = 3;

const EXECUTE_REQUEST = 93;
const COMMAND_ENDED = 94;
const SELECTION_CHANGED = 2;
const MESSAGE = 33;
const COMMAND_INVOKED = 39;

/** What can be listened to; a dialog, for one, cannot. */
const EVENTS: ReadonlySet<number> = new Set([SELECTION_CHANGED, MESSAGE, COMMAND_INVOKED]);

const OPERATION_NOT_SUPPORTED = 5000;
const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;

const array = (...items: unknown[]): SafeArray => ({ toArray: () => items });

/** The request as the library hands it over: custom data, method, path, headers, body, permission, flags, … */
type RequestArray = readonly [string, string, string, unknown, string, ...unknown[]];

/** Installs `window.external`; gives what the host can tell through it. */
export function installExternal(window: Window, desk: HostDesk): Page {
  const handlers = new Map<number, Handler>();

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${desk.start.language}$$$disableLogging$${SHARED_RUNTIME}`,
    GetContext: () => startContext(desk.start),
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === EXECUTE_REQUEST) answerRequest(desk, params[0] as RequestArray, callback);
      else if (id === COMMAND_ENDED) {
        const [command, status, event] = params as [string, number, string | undefined];
        desk.commandEnded(command, status, event);
        callback(array(0));
      } else callback(array(OPERATION_NOT_SUPPORTED, array()));
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: (status: number) => void) => {
      if (EVENTS.has(id)) handlers.set(id, handler);
      callback(EVENTS.has(id) ? 0 : OPERATION_NOT_SUPPORTED);
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(id);
      callback(0);
    },
  };
  // A browser has a window.external of its own, which cannot be replaced but can be given more.
  const own = (window as { external?: object }).external;
  if (!own) Object.defineProperty(window, "external", { value: external, configurable: true });
  else {
    for (const [name, value] of Object.entries(external)) {
      Object.defineProperty(own, name, { value, configurable: true, writable: true });
    }
  }

  return {
    tell: (entry) => handlers.get(MESSAGE)?.(MESSAGE, array(messageArray(entry))),
    tellSelection: () => handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, array()),
    runCommand: (id, name, event) => {
      const handler = handlers.get(COMMAND_INVOKED);
      handler?.(COMMAND_INVOKED, array(id, name, event));
      return handler !== undefined;
    },
  };
}

const messageArray = (entry: MessageEntry): SafeArray =>
  array(entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id);

function answerRequest(desk: HostDesk, request: RequestArray, callback: Callback): void {
  const body = request[4];
  desk.answer(JSON.parse(body) as BatchRequest, body, (statusCode, answer) => {
    if (statusCode === 200) callback(array(0, 200, null, answer));
    else callback(array(answer.includes("RequestPayload") ? REQUEST_TOO_LARGE : ANSWER_TOO_LARGE, array()));
  });
}

/** The facts by which `Office.context` is made. */
function startContext(start: StartInfo): object {
  const { documentSettings } = start;
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => start.language,
    GetAppDataLocale: () => start.language,
    GetDocUrl: () => start.documentUrl,
    GetAppCapabilities: () => 0, // reads and writes
    GetActivationMode: () => 1, // the document was opened
    GetControlIntegrationLevel: () => 1, // a task pane
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => start.requirements(),
    GetHostFullVersion: () => "16.0.15601.20000",
    GetOfficeThemeInfo: () => start.theme(),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        documentSettings.clear();
        keys.forEach((key, i) => documentSettings.set(key, values[i] ?? ""));
      },
    }),
  };
}
