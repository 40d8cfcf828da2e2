/** `functions.json`, as far as the grid needs it; the format is Excel's. */

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  /** What the code was associated with. */
  readonly id: string;
  /** What people type, after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface Metadata {
  /** Functions are called with error cells too, in parameters of type `any`. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** As the manifest has it: `=BT.STATION_AWARD(…)`. */
export const NAMESPACE = "BT";

export const fullName = ({ name }: FunctionMetadata): string => `${NAMESPACE}.${name}`.toUpperCase();

export async function fetchMetadata(url: string): Promise<Metadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Metadata;
}
