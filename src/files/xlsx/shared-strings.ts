import { SaxesParser } from "saxes";
import { type Archive, damaged } from "./archive";
import { PartText } from "./part-text";
import { localName } from "./names";
import { readText } from "./xml-text";
import { notXml } from "./xml-tree";

const BLOCK = 2 ** 20;
const REMEMBERED = 10_000;

/**
 * The texts that cells name by number, as bytes: a hundred thousand strings cut from the parser's input would keep all of
 * that input in memory.
 */
export class SharedStrings {
  private readonly blocks: Uint8Array[] = [];
  private used = BLOCK;
  /** Block, offset and length of each text. */
  private places = new Uint32Array(3 * 1024);
  private count = 0;
  private readonly recent = new Map<number, string>();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  get length(): number {
    return this.count;
  }

  add(text: string): void {
    const most = text.length * 3;
    if (this.used + most > (this.blocks.at(-1)?.length ?? 0)) {
      this.blocks.push(new Uint8Array(Math.max(BLOCK, most)));
      this.used = 0;
    }
    const block = this.blocks.length - 1;
    const { written } = this.encoder.encodeInto(
      text,
      (this.blocks[block] ?? new Uint8Array()).subarray(this.used),
    );
    if (this.places.length < (this.count + 1) * 3) {
      const wider = new Uint32Array(this.places.length * 2);
      wider.set(this.places);
      this.places = wider;
    }
    this.places.set([block, this.used, written], this.count * 3);
    this.used += written;
    this.count += 1;
  }

  /** `undefined` where the file names a text it does not have. */
  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const known = this.recent.get(index);
    if (known !== undefined) return known;
    const [block = 0, from = 0, length = 0] = this.places.subarray(index * 3, index * 3 + 3);
    const text = this.decoder.decode(this.blocks[block]?.subarray(from, from + length));
    if (this.recent.size >= REMEMBERED) this.recent.clear();
    this.recent.set(index, text);
    return text;
  }
}

/** Reads the part; runs of rich text are put together, readings (phonetics) left out. */
export async function readSharedStrings(archive: Archive, part: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (part === undefined || !archive.has(part)) return strings;
  const parser = textParser((text) => {
    strings.add(text);
  });
  try {
    for await (const piece of new PartText(archive, part).pieces()) parser.write(piece);
    parser.close();
  } catch (error) {
    throw damaged(part, error);
  }
  return strings;
}

function textParser(found: (text: string) => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", notXml);
  let text = "";
  let inText = false;
  let inReading = 0;
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    else if (local === "rPh") inReading += 1;
    else if (local === "t") inText = inReading === 0;
  });
  const add = (piece: string): void => {
    if (inText) text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "si") found(readText(text));
    else if (local === "rPh") inReading -= 1;
    else if (local === "t") inText = false;
  });
  return parser;
}
