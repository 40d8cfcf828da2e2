/** A list of applications as a batch sees it, wherever it comes from: a sheet, an .xlsx, a .csv. */

/** An error cell, in the form in which Excel hands it to a function that takes data types. */
export interface ErrorCell {
  readonly type: "Error";
  readonly basicValue: string;
}

/** A number that its cell shows in per cent, 0.85 as 85%: as a rate it is a fraction, whatever the heading says. */
export interface PercentCell {
  readonly type: "Percent";
  readonly number: number;
}

/** One cell; `null` is blank. Dates are serial numbers. */
export type ListCell = string | number | boolean | ErrorCell | PercentCell | null;
export type ListRow = readonly ListCell[];

/** A column under its heading, with the first cells below it. */
export interface ListColumn {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly sample: ListRow;
}

/** In what the cells of a column count; `asIs` for whatever has no unit: dates, counts, words. */
export type Unit = "asIs" | "yuan" | "wan" | "yi" | "fraction" | "percent";

/** Where an input comes from: columns of the list (several for a yearly input, oldest first), or one value for all rows. */
export type Source =
  | { readonly kind: "columns"; readonly columns: readonly number[]; readonly unit: Unit }
  | { readonly kind: "constant"; readonly value: string | number | boolean };

/** Which columns of a list serve which inputs of a rule. An input without a source is left out. */
export interface Mapping {
  /** Upper case, without the namespace. */
  readonly rule: string;
  /** By the names of the inputs. */
  readonly inputs: Readonly<Record<string, Source>>;
}
