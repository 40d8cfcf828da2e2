import { FileProblem } from "../problem";
import { type Archive, damaged } from "./archive";

/** How the text of a part is laid down in bytes; XML knows three ways that need no declaration. */
export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The XML of a part, streamed. The encoding is known once the first piece has come. */
export class PartText {
  encoding: PartEncoding = "utf-8";

  constructor(
    private readonly archive: Archive,
    readonly part: string,
  ) {}

  async *pieces(): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    try {
      for await (const chunk of this.archive.chunks(this.part)) {
        if (!decoder) {
          this.encoding = encodingOf(chunk);
          decoder = new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true });
        }
        const text = decoder.decode(chunk, { stream: true });
        if (text !== "") yield text;
      }
      const rest = decoder?.decode() ?? "";
      if (rest !== "") yield rest;
    } catch (error) {
      throw error instanceof TypeError ? damaged(this.part, error) : error;
    }
  }

  async whole(): Promise<string> {
    const bytes = await this.archive.whole(this.part);
    this.encoding = encodingOf(bytes);
    try {
      return new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      throw new FileProblem("damaged", this.part, error);
    }
  }
}

function encodingOf(start: Uint8Array): PartEncoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

const UTF_8 = new TextEncoder();

export const encoded = (text: string, encoding: PartEncoding): Uint8Array =>
  encoding === "utf-8" ? UTF_8.encode(text) : utf16(text, encoding === "utf-16le");

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
