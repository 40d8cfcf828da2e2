import type { Considered } from "../../engine/explanation";
import { valuesOf } from "../explain";
import type { Library } from "../library";
import { rowRule } from "../policy-function";
import { changesOf } from "./changes";
import { readingsBeside } from "./readings-beside";

const NOTHING: Considered = { changes: [], readings: [] };

/** What follows for a call from asking its rule again; nothing for a look-up, and for a call whose arguments cannot be read. */
export function consider(name: string, args: readonly unknown[], library: Library): Considered {
  const known = library.find(name);
  if (!known?.rule) return NOTHING;
  const values = valuesOf(known.rule, args);
  if (!values.inOrder.length) return NOTHING;
  const rule = known.rule.document && rowRule(known);
  return {
    changes: rule ? changesOf({ known, rule }, args, values) : [],
    readings: readingsBeside(known, args),
  };
}
