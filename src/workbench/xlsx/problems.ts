import { FileProblem } from "../../files/problem";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** What the first bytes give away: a zip is an .xlsx perhaps, an OLE container an .xls or an encrypted file. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("empty");
  const isOle = startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  if (!isOle && !startsWith(bytes, [0x50, 0x4b])) throw new FileProblem("not-a-workbook");
}

/** The reader's errors, by name: its classes are not exported to browsers' bundles one by one. */
export function problemOf(bytes: Uint8Array, error: unknown): FileProblem {
  const name = error instanceof Error ? error.name : "";
  if (name === "EncryptedFileError") return new FileProblem("encrypted", "", error);
  if (startsWith(bytes, [0xd0, 0xcf])) return new FileProblem("old-format", "", error);
  if (name === "UnsupportedFormatError") return new FileProblem("not-a-workbook", "", error);
  return new FileProblem("damaged", "", error);
}
