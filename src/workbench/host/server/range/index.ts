import { child, type ServerClass } from "../../members";
import { contents } from "./contents";
import { deeds } from "./deeds";
import { extent } from "./extent";
import { geometry } from "./geometry";

export const rangeClass: ServerClass<"Range"> = {
  type: "Range",
  keepsReference: true,
  members: {
    ...contents,
    ...geometry,
    ...extent,
    ...deeds,
    Format: child((o) => ({ type: "RangeFormat", sheet: o.sheet, block: o.block })),
  },
};

export { JOINED } from "./contents";
export { rangeFillClass, rangeFontClass, rangeFormatClass } from "./looks";
