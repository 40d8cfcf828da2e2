import { WrapStrategy, type IStyleData } from "@univerjs/core";
import type { AlignmentDress, Dress, FontDress, Line, Side } from "../../files/xlsx/dress";
import { isOn } from "./arrangement";
import { hex, HORIZONTAL, keys, LINES, SIDES, VERTICAL } from "./styles";

type Style = IStyleData | undefined;

/** What has changed about a look of the grid, as a file is told of it; `undefined` where nothing has. */
export function dressOf(now: Style, was: Style): Dress | undefined {
  const [font, alignment, border] = [fontOf(now, was), alignmentOf(now, was), bordersOf(now, was)];
  const dress: Dress = {
    ...(differ(now, was, "n") && { format: now?.n?.pattern ?? "General" }),
    ...(isAny(font) && { font }),
    ...(differ(now, was, "bg") && { fill: hex(now?.bg) ?? null }),
    ...(isAny(alignment) && { alignment }),
    ...(isAny(border) && { border }),
  };
  return isAny(dress) ? dress : undefined;
}

const isAny = (record: object): boolean => Object.keys(record).length > 0;

const differ = (now: Style, was: Style, name: keyof IStyleData): boolean =>
  JSON.stringify(now?.[name] ?? null) !== JSON.stringify(was?.[name] ?? null);

function fontOf(now: Style, was: Style): FontDress {
  const flag = (of: (style: Style) => unknown): boolean | undefined =>
    isOn(of(now)) === isOn(of(was)) ? undefined : isOn(of(now));
  const [bold, italic] = [flag((s) => s?.bl), flag((s) => s?.it)];
  const [underline, strike] = [flag((s) => s?.ul?.s), flag((s) => s?.st?.s)];
  return {
    ...(differ(now, was, "ff") && now?.ff && { name: now.ff }),
    ...(differ(now, was, "fs") && now?.fs && { size: now.fs }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strike !== undefined && { strike }),
    ...(differ(now, was, "cl") && { color: hex(now?.cl) ?? null }),
  };
}

function alignmentOf(now: Style, was: Style): AlignmentDress {
  const wraps = (style: Style): boolean => style?.tb === WrapStrategy.WRAP;
  const across = (style: Style): string => keys(HORIZONTAL).find((name) => HORIZONTAL[name] === style?.ht) ?? "general"; // prettier-ignore
  const down = (style: Style): string => keys(VERTICAL).find((name) => VERTICAL[name] === style?.vt) ?? "bottom"; // prettier-ignore
  return {
    ...(across(now) !== across(was) && { horizontal: across(now) }),
    ...(down(now) !== down(was) && { vertical: down(now) }),
    ...(wraps(now) !== wraps(was) && { wrap: wraps(now) }),
  };
}

function bordersOf(now: Style, was: Style): Partial<Record<Side, Line | null>> {
  const line = (style: Style, side: Side): Line | null => {
    const drawn = style?.bd?.[SIDES[side]];
    const name = drawn && keys(LINES).find((each) => LINES[each] === drawn.s);
    return name ? { style: name, color: hex(drawn.cl) ?? "000000" } : null;
  };
  const changed = keys(SIDES).flatMap((side) => {
    const [before, after] = [line(was, side), line(now, side)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [[side, after] as const];
  });
  return Object.fromEntries(changed);
}
