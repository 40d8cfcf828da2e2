import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { pixels } from "./looks";

const canvas = document.createElement("canvas").getContext("2d");

/** The room a text takes in a cell of this style, in pixels, margins included. Univer measures only the sheet in front. */
export function textWidth(text: string, { ff = "等线", fs = 11, bl, it }: IStyleData): number {
  if (!canvas) return 0;
  const slant = it === BooleanNumber.TRUE ? "italic" : "";
  const weight = bl === BooleanNumber.TRUE ? "bold" : "";
  canvas.font = `${slant} ${weight} ${pixels(fs)}px "${ff ?? ""}"`;
  return Math.ceil(canvas.measureText(text).width) + 10;
}
