import type { ExcelHost } from "./host";
import type { AddInPage } from "./functions/add-in";

/** The add-in's page in its frame, once office.js has booted in it. */
export interface Pane {
  readonly page: AddInPage;
  close(): void;
}

const PATIENCE = 20_000;

type PaneWindow = Window & AddInPage & { readonly Office: { onReady(): Promise<unknown> } };

/**
 * Opens the pane as Excel does: the page itself is unchanged, and office.js finds its host on the window. The frame's first,
 * empty window is the one the page is loaded into, so the host can be there before any script of the page.
 */
export async function openPane(container: HTMLElement, host: ExcelHost, title: string): Promise<Pane> {
  const frame = document.createElement("iframe");
  frame.src = "taskpane.html";
  frame.title = title;
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener("load", () => {
      resolve();
    });
  });
  container.replaceChildren(frame);
  const page = frame.contentWindow as PaneWindow;
  host.installOn(page);
  await inTime(
    loaded.then(() => page.Office.onReady()),
    "office.js did not get ready",
  );
  return {
    page,
    close: () => {
      frame.remove();
    },
  };
}

function inTime<T>(promise: Promise<T>, complaint: string): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(complaint));
      }, PATIENCE);
    }),
  ]);
}
