/** Requirement sets by name, with the highest version the host offers: `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Colours of the Office theme, as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** How the host and the page talk: JSON texts over the library's native bridge, or calls on `window.external`. */
export type Transport = "bridge" | "external";

export interface HostOptions {
  /** What `Office.context.requirements` reports. */
  readonly requirements?: RequirementSets;
  /** `Office.context.displayLanguage` and `contentLanguage`. */
  readonly language?: "zh-CN" | "en-US";
  /** `Office.context.officeTheme`; `setTheme` changes it later. */
  readonly theme?: OfficeTheme;
  /** Where the workbook is stored, as `Office.context.document.url` tells it. */
  readonly documentUrl?: string;
  /** How sheet names stand in addresses: hosts quote them differently. */
  readonly quoting?: "needed" | "always";
  /** The longest request or answer in bytes, as Excel on the web has one; none unless given. `switches` change it later. */
  readonly payloadLimit?: number;
  /** The add-in asks for its pane to be shown or hidden (`Office.addin.showAsTaskpane`). */
  readonly onPane?: (visible: boolean) => void;
}

/** What a test may change while the host runs. */
export interface Switches {
  /** The user is typing into a cell: every request is refused. */
  editing: boolean;
  /** Milliseconds before each answer. */
  latency: number;
  /** The longest request or answer in bytes; 0 is no limit. */
  payloadLimit: number;
  /** Keep each request with its answer in `ExcelHost.requests`. */
  recording: boolean;
}

/** What Excel on the web takes at once, and gives at once: 5 MB. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;

/** What the add-in's manifest may count on, and no more. */
export const REQUIREMENTS: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  IdentityAPI: "1.3",
  Settings: "1.1",
  RichApiRuntime: "1.2",
};

export const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#f0f0f0",
  controlForegroundColor: "#000000",
};

export const DARK: OfficeTheme = {
  bodyBackgroundColor: "#212121",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#2b2b2b",
  controlForegroundColor: "#ffffff",
};
