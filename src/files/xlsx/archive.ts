import {
  BlobReader,
  configure,
  ZipReader,
  ZipWriter,
  type Entry,
  type FileEntry,
  type ZipWriterAddDataOptions,
} from "@zip.js/zip.js";
import { FileProblem } from "../problem";

// Workers would be started from data addresses, which the pages' policy forbids; the streams below do not block.
configure({ useWebWorkers: false });

/** Room for any sheet Excel can hold in practice; deflate's densest output is some 1,000 times its input. */
const MOST_BYTES = 4 * 2 ** 30;
const FREE_BYTES = 64 * 2 ** 20;
const DENSEST = 250;
/** Parts that are taken whole: the list of sheets, styles, relations. */
const MOST_WHOLE = 128 * 2 ** 20;

/** The parts of an opened file, read from its bytes when asked for. */
export class Archive {
  private readonly entries: ReadonlyMap<string, FileEntry>;

  private constructor(readonly all: readonly Entry[]) {
    this.entries = new Map(all.filter(isFile).map((entry) => [keyOf(entry.filename), entry]));
  }

  static async open(file: Blob): Promise<Archive> {
    await checkSignature(file);
    try {
      return new Archive(await new ZipReader(new BlobReader(file)).getEntries());
    } catch (error) {
      throw damaged("zip", error);
    }
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  entry(part: string): FileEntry | undefined {
    return this.entries.get(keyOf(part));
  }

  /** The part's bytes as they come. Stopping early is cheap. */
  async *chunks(part: string): AsyncGenerator<Uint8Array> {
    const entry = this.entry(part);
    if (!entry) throw new FileProblem("damaged", `${part} is missing`);
    if (entry.encrypted) throw new FileProblem("encrypted", part);
    const most = Math.min(MOST_BYTES, Math.max(FREE_BYTES, entry.compressedSize * DENSEST));
    let bytes = 0;
    for await (const chunk of unpacked(entry, part)) {
      bytes += chunk.length;
      if (bytes > most) throw new FileProblem("too-large", part);
      yield chunk;
    }
  }

  async whole(part: string): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.chunks(part)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_WHOLE) throw new FileProblem("too-large", part);
    }
    return joined(chunks, size);
  }
}

/** Writes an archive front to back; parts of an opened one are copied as they lie there, packed. */
export class ArchiveWriter {
  private readonly zip: ZipWriter<unknown>;

  constructor(to: WritableStream<Uint8Array>, signal?: AbortSignal) {
    this.zip = new ZipWriter(to, { extendedTimestamp: false, ...(signal && { signal }) });
  }

  async copy(entry: Entry): Promise<void> {
    const options: ZipWriterAddDataOptions = { passThrough: true, entry };
    if (!isFile(entry)) {
      await this.zip.add(entry.filename, undefined, { directory: true });
      return;
    }
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const reading = entry.getData(writable, { passThrough: true });
    await Promise.all([this.zip.add(entry.filename, readable, options), reading]);
  }

  /** @param was the part of the opened file that it takes the place of: its name and date are kept */
  async add(part: string, chunks: AsyncIterable<Uint8Array>, was?: FileEntry): Promise<void> {
    await this.zip.add(was?.filename ?? part, readableOf(chunks), {
      zip64: false, // its headers beside a streamed part make Excel offer a repair
      ...(was && { lastModDate: was.lastModDate }),
    });
  }

  async close(): Promise<void> {
    await this.zip.close();
  }
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

/** Names of parts are the same in any case, with or without the slash in front. */
const keyOf = (part: string): string => part.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

export const damaged = (detail: string, error: unknown): FileProblem =>
  error instanceof FileProblem
    ? error
    : new FileProblem(
        "damaged",
        `${detail}: ${error instanceof Error ? error.message : String(error)}`,
        error,
      );

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** What the first bytes give away: a zip is an .xlsx perhaps, an OLE container an .xls or an encrypted file. */
async function checkSignature(file: Blob): Promise<void> {
  if (file.size === 0) throw new FileProblem("empty");
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, i) => start[i] === byte);
  if (startsWith(OLE)) throw new FileProblem((await isEncrypted(file)) ? "encrypted" : "old-format");
  if (!startsWith(ZIP)) throw new FileProblem("not-a-workbook");
}

/** An encrypted workbook names its stream in UTF-16 in the container's directory, which lies anywhere in the file. */
async function isEncrypted(file: Blob): Promise<boolean> {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
  const decoder = new TextDecoder("latin1");
  let before = "";
  for await (const chunk of streamed(file.stream())) {
    const text = before + decoder.decode(chunk);
    if (text.includes(name)) return true;
    before = text.slice(-name.length);
  }
  return false;
}

async function* unpacked(entry: FileEntry, part: string): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const failed: unknown[] = [];
  const reading = entry.getData(writable, { checkCrc32: true }).catch((error: unknown) => failed.push(error));
  try {
    yield* streamed(readable);
    await reading;
  } catch (error) {
    throw damaged(part, error);
  }
  if (failed.length > 0) throw damaged(part, failed[0]);
}

/** Browsers' streams are not all iterable yet. */
export async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let done = false;
  try {
    for (;;) {
      const next = await reader.read();
      done = next.done;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined);
  }
}

function readableOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
