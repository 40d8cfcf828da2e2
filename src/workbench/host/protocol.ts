/**
 * What office.js and its host say to each other. A batch is a list of actions on object paths; an object path says how an
 * object is reached (`workbook` → `worksheets` → `getItem("加氢站")` → `getRange("A1")`), an action what is done to it.
 */

export enum PathType {
  /** The workbook. */
  Global = 1,
  /** A service by its name, such as the custom functions'. */
  Service = 2,
  Method = 3,
  Property = 4,
  /** `collection.getItem(key)`. */
  Indexer = 5,
  /** An object the page has asked to keep. */
  Reference = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  /** `load`. */
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  /** `retrieve`. */
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** A path id, or ids in the shape of the argument they stand for. */
export type PathReference = number | null | readonly PathReference[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathReference[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The page will not use the object again: keep no reference. */
  readonly D?: boolean;
}

/** What `load` asks for: `{ Select: ["values", "format/fill/color"] }`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Properties of an `Update`. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`, `WorksheetCollection.getItem`. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

/** Something the host tells the page unasked: an event, a call of a custom function, a ribbon action. */
export interface MessageEntry {
  readonly messageCategory: Category;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id?: number;
}

export enum Category {
  CustomFunction = 1,
  Action = 2,
  Event = 65536,
}

/** A request over the native bridge. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: string | BatchRequest };
}

export const BRIDGE_REQUEST = 1;
export const BRIDGE_ANSWER = 2;
export const BRIDGE_MESSAGE = 3;
