import type { FieldInfo } from "../../../functions/facade";
import type { Entry } from "../../trial/entry";

/** What every kind of field is given. */
export interface FieldProps {
  /** Of the control itself, for its label. */
  readonly id: string;
  readonly field: FieldInfo;
  readonly label: string;
  readonly entry: Entry;
  /** Ids of what explains it and says what is wrong. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onChange: (entry: Entry) => void;
}
