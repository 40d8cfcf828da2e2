import type { Format } from "../../../../book/book";
import { sheetOf, sheetToWrite } from "../../context";
import { invalidArgument } from "../../errors";
import { change, child, property, type Member, type Members, type ServerClass } from "../../members";
import type { Of } from "../../objects";

type Formatted = Of<"RangeFormat"> | Of<"RangeFill"> | Of<"RangeFont">;

/** What `range.clear()` leaves behind: widths and heights stay. */
export const PLAIN: Partial<Format> = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

/** A part of the format: read where all cells share it, `null` where they differ. */
const aspect = <O extends Formatted, K extends keyof Format>(
  name: K,
  accepts: (value: unknown) => value is Format[K],
): Member<O> =>
  property<O>(
    (o, host) => sheetOf(host, o.sheet).format(o.block)[name],
    (o, value, host) => {
      const sheet = sheetToWrite(host, o.sheet);
      if (!accepts(value)) throw invalidArgument();
      sheet.reformat(o.block, { [name]: value });
    },
  );

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (value: unknown): value is T =>
    words.some((word) => word === value);

const formatMembers: Members<"RangeFormat"> = {
  WrapText: aspect("wrapText", isFlag),
  HorizontalAlignment: aspect("horizontalAlignment", oneOf("General", "Left", "Center", "Right")),
  VerticalAlignment: aspect("verticalAlignment", oneOf("Top", "Center", "Bottom")),
  ColumnWidth: property(
    (o, host) => sheetOf(host, o.sheet).format(o.block).columnWidth,
    (o, value, host) => {
      const sheet = sheetToWrite(host, o.sheet);
      if (!isNumber(value)) throw invalidArgument();
      host.pen.widen(sheet, o.block, value);
    },
  ),
  RowHeight: aspect("rowHeight", isNumber),
  Fill: child((o) => ({ ...o, type: "RangeFill" })),
  Font: child((o) => ({ ...o, type: "RangeFont" })),
  AutofitColumns: change((o, _, host) => {
    sheetToWrite(host, o.sheet).autofit(o.block, "columns");
  }),
  AutofitRows: change((o, _, host) => {
    sheetToWrite(host, o.sheet).autofit(o.block, "rows");
  }),
};

export const rangeFormatClass: ServerClass<"RangeFormat"> = { type: "RangeFormat", members: formatMembers };

export const rangeFillClass: ServerClass<"RangeFill"> = {
  type: "RangeFill",
  members: {
    Color: aspect("fillColor", isText),
    Clear: change((o, _, host) => {
      sheetToWrite(host, o.sheet).reformat(o.block, { fillColor: "#FFFFFF" });
    }),
  },
};

export const rangeFontClass: ServerClass<"RangeFont"> = {
  type: "RangeFont",
  members: {
    Bold: aspect("bold", isFlag),
    Italic: aspect("italic", isFlag),
    Color: aspect("fontColor", isText),
    Name: aspect("fontName", isText),
    Size: aspect("fontSize", isNumber),
    Underline: property(
      (o, host) => {
        const underlined = sheetOf(host, o.sheet).format(o.block).underline;
        return underlined === null ? null : underlined ? "Single" : "None";
      },
      (o, value, host) => {
        sheetToWrite(host, o.sheet).reformat(o.block, { underline: value !== "None" });
      },
    ),
  },
};
