/** What office.js offers custom functions in the add-in's own page. */

/** An error a function returns or throws, or is given for an error cell. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

export interface AddInPage {
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => FunctionError;
    /** Where `CustomFunctions.associate` keeps the functions, by id in upper case. */
    readonly _association: {
      readonly mappings: Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;
    };
  };
}

/** Errors come from another page, so `instanceof` says nothing about them. */
export const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === "object" && value !== null && "code" in value && /^#[A-Z]/.test(String(value.code));
