import type { BatchRequest, MessageEntry } from "./protocol";

/** A window in which office.js runs, as the host sees it. */
export interface Page {
  /** Something the page did not ask for: an event, a call of a function. */
  tell(entry: MessageEntry): void;
  /** The selection has moved: `workbook.onSelectionChanged` knows no more than that. */
  tellSelection(): void;
  /** Runs a function of the manifest; `false` where the page listens to no commands yet. */
  runCommand(id: string, name: string, event: string): boolean;
}

/** The host, as a page sees it. */
export interface HostDesk {
  /** Answers a batch, which came as `text`; what is replied is JSON, of an answer or of an error. */
  answer(request: BatchRequest, text: string, reply: (statusCode: number, body: string) => void): void;
  commandEnded(id: string, status: number, event: string | undefined): void;
  readonly start: StartInfo;
}

/** What office.js asks synchronously while it starts. */
export interface StartInfo {
  readonly language: string;
  readonly documentUrl: string;
  /** Requirement sets as JSON. */
  requirements(): string;
  /** Theme colours as JSON: numbers 0xRRGGBB by name. */
  theme(): string;
  /** `Office.context.document.settings`. */
  readonly documentSettings: Map<string, string>;
}
