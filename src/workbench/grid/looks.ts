import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Format } from "../../book/book";

/** How cells look: Univer's styles, as the book names them. */

type CellFormat = Omit<Format, "columnWidth" | "rowHeight">;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const nameOf = <T extends string>(names: Readonly<Record<T, unknown>>, value: unknown, other: T): T =>
  (Object.keys(names) as T[]).find((name) => names[name] === value) ?? other;

const isOn = (flag: unknown): boolean => flag === BooleanNumber.TRUE;
const onOff = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export function formatOf(style: IStyleData): CellFormat {
  return {
    fillColor: style.bg?.rgb?.toUpperCase() ?? "#FFFFFF",
    fontColor: style.cl?.rgb?.toUpperCase() ?? "#000000",
    fontName: style.ff ?? "等线",
    fontSize: style.fs ?? 11,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    underline: isOn(style.ul?.s),
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: nameOf(HORIZONTAL, style.ht, "General"),
    verticalAlignment: nameOf(VERTICAL, style.vt, "Bottom"),
  };
}

/** The style that changes what is given and leaves the rest as it is. */
export function styleOf(changes: Partial<Format>): IStyleData {
  const { fillColor, fontColor, fontName, fontSize, bold, italic, underline, wrapText } = changes;
  const { horizontalAlignment, verticalAlignment } = changes;
  return {
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold !== undefined && { bl: onOff(bold) }),
    ...(italic !== undefined && { it: onOff(italic) }),
    ...(underline !== undefined && { ul: { s: onOff(underline) } }),
    ...(wrapText !== undefined && { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontalAlignment !== undefined && { ht: HORIZONTAL[horizontalAlignment] }),
    ...(verticalAlignment !== undefined && { vt: VERTICAL[verticalAlignment] }),
  };
}

/** Screens count 96 pixels to the inch, type 72 points. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
export const points = (px: number): number => (px * 72) / 96;

/** What all have; `null` where they differ, or are none. */
export const same = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** The format all the cells have in common. */
export function shared(formats: readonly CellFormat[]): { [K in keyof CellFormat]: CellFormat[K] | null } {
  const names = Object.keys(formats[0] ?? formatOf({})) as (keyof CellFormat)[];
  return Object.fromEntries(names.map((name) => [name, same(formats.map((format) => format[name]))])) as {
    [K in keyof CellFormat]: CellFormat[K] | null;
  };
}
