import iconv from "iconv-lite";
import { FileProblem } from "../problem";

/** As in the file's first bytes, or found by reading the whole of it; `utf-8-bom` begins with the mark Excel looks for. */
export type CsvEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030";

/** @throws FileProblem for an empty file and for what is no text in any of them */
export async function encodingOf(file: Blob): Promise<CsvEncoding> {
  if (file.size === 0) throw new FileProblem("empty");
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8-bom";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) throw new FileProblem("not-a-text"); // prettier-ignore
  if (await reads(file, "utf-8")) return "utf-8";
  if (await reads(file, "gb18030")) return "gb18030";
  throw new FileProblem("not-a-text");
}

/** Whether every byte means something in the encoding. Bytes of 0 mean something else than text. */
async function reads(file: Blob, encoding: CsvEncoding): Promise<boolean> {
  try {
    for await (const text of decoded(file, encoding)) {
      if (text.includes("\0")) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

/** The file's text as it comes, without the mark at its beginning. @throws FileProblem where bytes mean nothing */
export async function* decoded(file: Blob, encoding: CsvEncoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decode(value);
      if (text !== "") yield text;
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Decode = (chunk: Uint8Array | undefined) => string;

const UNREADABLE = "\ufffd";

function decoderOf(encoding: CsvEncoding): Decode {
  if (encoding === "gb18030") return gb18030();
  const decoder = new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding, { fatal: true });
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (error) {
      throw new FileProblem("not-a-text", encoding, error);
    }
  };
}

/** By the same tables both ways, so that what is not changed is written as it was read. */
function gb18030(): Decode {
  const decoder = iconv.getDecoder("gb18030");
  return (chunk) => {
    const text = chunk ? decoder.write(Buffer.from(chunk)) : (decoder.end() ?? "");
    if (text.includes(UNREADABLE)) throw new FileProblem("not-a-text", "gb18030");
    return text;
  };
}

/** From text to the file's bytes. GB18030 holds every character of Unicode, so nothing is lost. */
export function encoderOf(encoding: CsvEncoding): (text: string) => Uint8Array {
  if (encoding === "utf-8" || encoding === "utf-8-bom") {
    const encoder = new TextEncoder();
    return (text) => encoder.encode(text);
  }
  return (text) => iconv.encode(text, encoding, { addBOM: false });
}

/** The mark at the beginning of the file. */
export const markOf = (encoding: CsvEncoding): string =>
  encoding === "utf-8" || encoding === "gb18030" ? "" : "\ufeff";
