import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/**
 * As much of a browser window as office.js touches while it starts, in a realm of its own. Scripts the page adds to its
 * head come from the library's package; the page can reach nothing else.
 */

export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const ORIGIN = "https://localhost";
const VENDOR = `${ORIGIN}/vendor/`;

const compiled = new Map<string, vm.Script>();

/** A script, compiled once for all windows of the process. */
function script(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const made = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, made);
  return made;
}

type Deed = (...args: unknown[]) => void;

interface Element {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** What scripts see as `window`; tests look into it by name. */
export type PageGlobals = Record<string, unknown>;

export class PageWindow {
  readonly globals: PageGlobals;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private closed = false;
  /** Scripts the page asked for that the package does not hold. */
  readonly missing: string[] = [];

  constructor() {
    this.globals = this.makeGlobals();
    vm.createContext(this.globals);
  }

  /** Runs a script file, as a `<script src>` would. */
  load(file: string): void {
    script(file).runInContext(this.globals);
  }

  /** Runs source text; gives its last value. */
  evaluate(source: string): unknown {
    return vm.runInContext(source, this.globals) as unknown;
  }

  /** Ends the page: no timer of it fires any more. */
  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private makeGlobals(): PageGlobals {
    const globals: PageGlobals = {
      console,
      performance,
      queueMicrotask,
      URL,
      TextEncoder,
      TextDecoder,
      setTimeout: (deed: Deed, delay?: number, ...args: unknown[]) =>
        this.later(() => {
          deed(...args);
        }, delay),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
        clearTimeout(timer);
      },
      setInterval: (deed: Deed, period?: number) => this.again(deed, period),
      clearInterval: (timer: ReturnType<typeof setTimeout>) => {
        clearInterval(timer);
      },
      location: {
        href: `${ORIGIN}/`,
        origin: ORIGIN,
        protocol: "https:",
        host: "localhost",
        hostname: "localhost",
        pathname: "/",
        hash: "",
        search: "",
      },
      navigator: { userAgent: "node", language: "zh-CN" },
      history: {},
      name: "",
      opener: null,
      sessionStorage: storage(),
      localStorage: storage(),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      document: this.makeDocument(),
    };
    for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
    return globals;
  }

  private makeDocument(): object {
    const scripts: Element[] = [{ src: `${VENDOR}office.js` }];
    const head = { appendChild: (element: Element) => this.append(element) };
    return {
      readyState: "complete",
      URL: `${ORIGIN}/`,
      cookie: "",
      head,
      body: head,
      documentElement: {},
      createElement: () => ({ style: {}, setAttribute: () => undefined, addEventListener: () => undefined }),
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) => (tag === "script" ? scripts : tag === "head" ? [head] : []),
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  }

  private append(element: Element): Element {
    const { src } = element;
    if (src?.startsWith(VENDOR)) {
      this.later(() => {
        this.fetch(src.slice(VENDOR.length), element);
      });
    }
    return element;
  }

  private fetch(path: string, element: Element): void {
    try {
      this.load(join(OFFICE_JS, path));
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw error;
      this.missing.push(path);
      element.onerror?.();
      return;
    }
    element.onload?.();
  }

  private later(deed: () => void, delay = 0): ReturnType<typeof setTimeout> | undefined {
    if (this.closed) return undefined;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      deed();
    }, delay);
    this.timers.add(timer);
    return timer;
  }

  private again(deed: Deed, period = 0): ReturnType<typeof setTimeout> | undefined {
    if (this.closed) return undefined;
    const timer = setInterval(deed, period);
    this.timers.add(timer);
    return timer;
  }
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
  };
}
