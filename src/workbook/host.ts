import type { Language } from "../engine/words";

/** Where the page finds itself. */
export type Host =
  | { readonly kind: "excel"; readonly language: Language; readonly dark: boolean }
  /** Office.js is missing, or the page was opened outside Excel. */
  | { readonly kind: "none"; readonly language: Language }
  /** Excel, but without spilled arrays and events on all sheets (before ExcelApi 1.12). */
  | { readonly kind: "too-old"; readonly language: Language };

/** Spilled ranges came with ExcelApi 1.12; Excel LTSC 2021, the oldest that runs custom functions for good, has 1.14. */
const OLDEST = "1.12";

const languageOf = (tag: string | undefined): Language => (tag && !/^zh\b/iu.test(tag) ? "en-US" : "zh-CN");

/** Whether a colour such as `#212121` is dark to the eye. */
export function isDark(colour: string | undefined): boolean {
  const [, red = "ff", green = "ff", blue = "ff"] = /^#?(..)(..)(..)$/u.exec(colour ?? "") ?? [];
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * (r ?? 255) + 0.587 * (g ?? 255) + 0.114 * (b ?? 255) < 110;
}

/** Outside Excel nobody says which language: Chinese is that of the staff and of the law. */
const NOWHERE: Host = { kind: "none", language: "zh-CN" };

/** Waits for Office.js and looks round. */
export async function findHost(): Promise<Host> {
  if (typeof Office === "undefined") return NOWHERE;
  // Outside Office it tells of no host, and its context is not to be touched.
  const info = (await Office.onReady()) as { host: Office.HostType | null } | undefined;
  if (info?.host !== Office.HostType.Excel || typeof Excel === "undefined") return NOWHERE;
  const { displayLanguage, requirements, officeTheme } = Office.context as Partial<Office.Context>;
  const language = languageOf(displayLanguage);
  if (!requirements?.isSetSupported("ExcelApi", OLDEST)) return { kind: "too-old", language };
  return { kind: "excel", language, dark: isDark(officeTheme?.bodyBackgroundColor) };
}
