import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { resolveThemeColor, type CellStyle } from "hucre/xlsx";

/** Cell styles of .xlsx files and of the grid. What the grid does not know is not lost: see `merged`. */

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
type Side = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

export const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

export const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

export const LINES: Readonly<Record<Side["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;

export const keys = <T extends object>(record: T): (keyof T)[] => Object.keys(record) as (keyof T)[];

/** From the file to the grid; `undefined` where nothing differs from a plain cell. */
export function openStyle(style: CellStyle | undefined, theme: readonly string[]): IStyleData | undefined {
  if (!style) return undefined;
  const { font, fill, alignment } = style;
  const color = rgb(font?.color, theme);
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor, theme) : undefined;
  const opened: IStyleData = {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font?.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
    ...(ground && { bg: { rgb: ground } }),
    ...openAlignment(alignment),
    ...openBorder(style, theme),
    ...(style.numFmt && style.numFmt !== "General" && { n: { pattern: style.numFmt } }),
  };
  return Object.keys(opened).length > 0 ? opened : undefined;
}

function openAlignment(alignment: CellStyle["alignment"]): IStyleData {
  const horizontal = keys(HORIZONTAL).find((name) => name === alignment?.horizontal);
  const vertical = keys(VERTICAL).find((name) => name === alignment?.vertical);
  return {
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
  };
}

function openBorder({ border }: CellStyle, theme: readonly string[]): IStyleData {
  const bd: IBorderData = {};
  for (const side of keys(SIDES)) {
    const line = border?.[side];
    if (line) bd[SIDES[side]] = { s: LINES[line.style], cl: { rgb: rgb(line.color, theme) ?? "#000000" } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

/** Sheets count the theme's light colours before the dark ones, the theme itself the other way round. */
const SHEET_ORDER = [1, 0, 3, 2];

function rgb(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6)}`;
  if (color?.theme === undefined || theme.length === 0) return undefined;
  return `#${resolveThemeColor([...theme], SHEET_ORDER[color.theme] ?? color.theme, color.tint)}`;
}

/**
 * From the grid to the file. Only what the user changed is written over the style the cell had: theme colours, gradients
 * and protection stay as they were.
 */
export function saveStyle(
  now: IStyleData | undefined,
  was: CellStyle | undefined,
  theme: readonly string[],
): CellStyle | undefined {
  const opened = openStyle(was, theme);
  if (sameStyle(now, opened)) return was;
  const style = now ?? {};
  const changed = (...names: (keyof IStyleData)[]): boolean =>
    names.some((name) => JSON.stringify(style[name]) !== JSON.stringify(opened?.[name]));
  const saved: CellStyle = {
    ...was,
    ...(changed("ff", "fs", "bl", "it", "ul", "st", "cl") && {
      font: saveFont(style, was?.font, changed("cl")),
    }),
    ...(changed("bg") && { fill: saveFill(style) }),
    ...(changed("ht", "vt", "tb") && { alignment: saveAlignment(style, was?.alignment) }),
    ...(changed("bd") && { border: saveBorder(style) }),
    ...(changed("n") && { numFmt: style.n?.pattern ?? "General" }),
  };
  return Object.keys(saved).length > 0 ? saved : undefined;
}

/** Univer adds empty entries where it touched a style. */
export const sameStyle = (a: IStyleData | undefined, b: IStyleData | undefined): boolean =>
  canonical(a) === canonical(b);

const canonical = (style: IStyleData | undefined): string =>
  JSON.stringify(
    Object.entries(style ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

const isOn = (flag: unknown): boolean => flag === BooleanNumber.TRUE;

export const hex = (color: Nullable<IColorStyle>): string | undefined =>
  color?.rgb && /^#[0-9a-f]{6}$/i.test(color.rgb) ? color.rgb.slice(1).toUpperCase() : undefined;

function saveFont(style: IStyleData, was: CellStyle["font"], recoloured: boolean): CellStyle["font"] {
  const { color, ...rest } = was ?? {};
  const rgb = hex(style.cl);
  return {
    ...rest,
    ...(style.ff && { name: style.ff, scheme: "none" as const }),
    ...(style.fs && { size: style.fs }),
    bold: isOn(style.bl),
    italic: isOn(style.it),
    underline: isOn(style.ul?.s),
    strikethrough: isOn(style.st?.s),
    ...(recoloured ? rgb && { color: { rgb } } : color && { color }),
  };
}

function saveFill(style: IStyleData): CellStyle["fill"] {
  const color = hex(style.bg);
  return color
    ? { type: "pattern", pattern: "solid", fgColor: { rgb: color } }
    : { type: "pattern", pattern: "none" };
}

function saveAlignment(style: IStyleData, was: CellStyle["alignment"]): CellStyle["alignment"] {
  return {
    ...was,
    horizontal: keys(HORIZONTAL).find((name) => HORIZONTAL[name] === style.ht) ?? "general",
    vertical: keys(VERTICAL).find((name) => VERTICAL[name] === style.vt) ?? "bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
  };
}

function saveBorder(style: IStyleData): CellStyle["border"] {
  const side = (line: Nullable<IBorderStyleData>): Side | undefined => {
    const name = line && keys(LINES).find((each) => LINES[each] === line.s);
    return name ? { style: name, color: { rgb: hex(line.cl) ?? "000000" } } : undefined;
  };
  const border: CellStyle["border"] = {};
  for (const name of keys(SIDES)) {
    const line = side(style.bd?.[SIDES[name]]);
    if (line) border[name] = line;
  }
  return border;
}
