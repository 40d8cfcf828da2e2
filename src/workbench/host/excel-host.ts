import type { Book, Unsubscribe } from "../../book/book";
import { installBridge } from "./bridge";
import { Commands, UNKNOWN_CALLBACK, type CommandResult } from "./commands";
import type { HostContext } from "./context";
import { CustomFunctions, type FunctionAnswer, type InvocationOptions } from "./custom-functions";
import { asHostError, EDITING, type HostError } from "./errors";
import { followBook } from "./events";
import { Faults } from "./faults";
import { execute } from "./interpreter";
import {
  LIGHT,
  REQUIREMENTS,
  type HostOptions,
  type OfficeTheme,
  type Switches,
  type Transport,
} from "./options";
import { Outbox } from "./outbox";
import { OwnWrites } from "./own-writes";
import type { HostDesk, Page, StartInfo } from "./page";
import { Pen } from "./pen";
import { ActionType, Category, type BatchAnswer, type BatchRequest, type MessageEntry } from "./protocol";
import type { RecordedRequest } from "./recording";
import { References } from "./references";
import { Registrations } from "./registrations";
import { installExternal } from "./win32";

const RUN_ACTION = 1000;
const VISIBILITY_CHANGED = 65539;

/** The Excel host process on a workbook of our own: it answers genuine office.js in any number of windows. */
export class ExcelHost {
  readonly switches: Switches;
  /** Failures to come, by the number of the request or write. */
  readonly faults = new Faults();
  /** The requests answered while `switches.recording` was on. */
  readonly requests: RecordedRequest[] = [];

  /** The page has started and takes commands and actions. */
  readonly ready: Promise<void>;
  private tellReady: () => void = () => undefined;
  private theme: OfficeTheme;
  private pages: Page[] = [];
  private made = 0;
  private readonly outbox = new Outbox(() => this.switches.latency);
  private readonly subscriptions: Unsubscribe[];
  private readonly start: StartInfo;
  private readonly context: HostContext;
  private readonly customFunctions = new CustomFunctions((type, id, message) => {
    this.tell(Category.CustomFunction, type, "", message, id);
  });
  private readonly commands = new Commands((id, name, event) => {
    void this.ready.then(() => {
      this.outbox.send(() => {
        const taken = this.pages.some((page) => page.runCommand(id, name, event));
        if (!taken) this.commands.ended(id, UNKNOWN_CALLBACK, undefined);
      });
    });
  });

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.ready = new Promise((resolve) => (this.tellReady = resolve));
    this.switches = {
      editing: false,
      latency: 0,
      payloadLimit: options.payloadLimit ?? 0,
      recording: false,
    };
    this.theme = options.theme ?? LIGHT;
    this.start = {
      language: options.language ?? "zh-CN",
      documentUrl: options.documentUrl ?? `C:\\${book.name}`,
      requirements: () => JSON.stringify(options.requirements ?? REQUIREMENTS),
      theme: () =>
        JSON.stringify(this.theme, (_, value: unknown) => (typeof value === "string" ? rgb(value) : value)),
      documentSettings: new Map(),
    };
    this.context = this.makeContext();
    this.subscriptions = followBook(this.context, () => {
      this.toPages((page) => {
        page.tellSelection();
      });
    });
  }

  /** References the page still holds; 0 when every `Excel.run` has tidied up. */
  get references(): number {
    return this.context.references.count;
  }

  /** Offers the host to a window, before office.js runs in it. */
  installOn(window: object, transport: Transport = "bridge"): void {
    const desk: HostDesk = {
      start: this.start,
      answer: (request, length, reply) => {
        this.answer(request, length, reply);
      },
      commandEnded: (id, status, event) => {
        this.commands.ended(id, status, event);
      },
    };
    const page = installExternal(window as Window, desk);
    this.pages.push(transport === "bridge" ? { ...page, ...installBridge(window as Window, desk) } : page);
  }

  /** Runs a function named in the manifest (`ExecuteFunction`) and waits for its `event.completed()`. */
  runCommand(name: string, controlId = "control"): Promise<CommandResult> {
    return this.commands.run(name, controlId);
  }

  /** Runs a function given to `Office.actions.associate`, as a keyboard shortcut does: nobody waits for its end. */
  runAction(name: string, argument?: object): void {
    const message = [name, argument === undefined ? null : JSON.stringify(argument)];
    void this.ready.then(() => {
      this.tell(Category.Action, RUN_ACTION, "", message);
    });
  }

  /** Calls a custom function through the library's own runtime in the page. */
  invoke(id: string, args: readonly unknown[], options?: InvocationOptions): Promise<FunctionAnswer> {
    return this.customFunctions.invoke(id, args, options);
  }

  /** Calls a streaming function; gives what ends it. */
  stream(
    id: string,
    args: readonly unknown[],
    options: InvocationOptions,
    take: (answer: FunctionAnswer) => void,
  ): Unsubscribe {
    return this.customFunctions.stream(id, args, options, take);
  }

  /** The library looks at the theme again after five seconds at the earliest. */
  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
  }

  /** Ends all subscriptions to the book and answers nothing any more. */
  dispose(): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.outbox.clear();
    this.pages = [];
  }

  private answer(
    request: BatchRequest,
    body: string,
    reply: (statusCode: number, body: string) => void,
  ): void {
    this.outbox.answering(() => {
      const [statusCode, answer] = this.replyTo(request, body);
      return () => {
        reply(statusCode, answer);
      };
    });
  }

  private replyTo(request: BatchRequest, asked: string): readonly [statusCode: number, body: string] {
    const limit = this.switches.payloadLimit || Infinity;
    if (bytesIn(asked, limit) > limit) return [400, tooLarge("Request")];
    const answer = this.run(request);
    if (this.switches.recording && !isHousekeeping(request)) this.requests.push({ request, answer });
    const body = JSON.stringify(answer);
    return bytesIn(body, limit) > limit ? [400, tooLarge("Response")] : [200, body];
  }

  private run(request: BatchRequest): BatchAnswer {
    try {
      if (this.switches.editing) throw EDITING;
      if (!isHousekeeping(request)) this.faults.request();
      return execute(request, this.context, this.faults);
    } catch (error) {
      return refused(asHostError(error));
    }
  }

  private tell(category: Category, type: number, target: string, message: unknown, id?: number): void {
    const entry: MessageEntry = {
      messageCategory: category,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
      ...(id !== undefined && { id }),
    };
    this.toPages((page) => {
      page.tell(entry);
    });
  }

  private toPages(tell: (page: Page) => void): void {
    this.outbox.send(() => {
      this.pages.forEach(tell);
    });
  }

  private makeContext(): HostContext {
    const runtime = { startsWithDocument: false, visible: true };
    const ownWrites = new OwnWrites();
    return {
      book: this.book,
      quoting: this.options.quoting ?? "needed",
      language: this.start.language,
      pen: new Pen((sheet, written) => {
        ownWrites.add(sheet, written);
      }),
      ownWrites,
      references: new References(),
      registrations: new Registrations(),
      customFunctions: this.customFunctions,
      protectedSheets: new Set(),
      runtime,
      afterBatch: [],
      showPane: (visible) => {
        runtime.visible = visible;
        this.options.onPane?.(visible);
        this.tell(Category.Event, VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" });
      },
      post: (event, target, payload) => {
        if (this.context.registrations.has(event, target)) this.tell(Category.Event, event, target, payload);
      },
      pageReady: () => {
        this.tellReady();
      },
      newId: (kind) => `{${kind}-${++this.made}}`,
      inBatch: () => this.outbox.holding,
    };
  }
}

/** After each `Excel.run` the library gives back the references it has kept, in a request of its own. */
function isHousekeeping({ Actions: actions }: BatchRequest): boolean {
  const others = actions.filter((action) => action.Name !== "_RemoveReference");
  return (
    others.length < actions.length && others.every((action) => action.ActionType === ActionType.Instantiate)
  );
}

const tooLarge = (what: "Request" | "Response"): string =>
  JSON.stringify({
    error: {
      code: `${what}PayloadSizeLimitExceeded`,
      message: `The ${what.toLowerCase()} payload size has exceeded the limit.`,
    },
  });

/** A request that is not carried out at all. */
const refused = (error: HostError): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});

/** How long a text is in UTF-8; counted only where it may be more than `limit`. */
const bytesIn = (text: string, limit: number): number =>
  text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;

const rgb = (colour: string): number => parseInt(colour.replace("#", ""), 16);
