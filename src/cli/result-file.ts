import { randomUUID } from "node:crypto";
import { createWriteStream, realpathSync } from "node:fs";
import { access, constants, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Writable } from "node:stream";
import { words } from "../engine/words";
import { Trouble, usage } from "./trouble";

/** `申报.xlsx` → `申报-结果.xlsx`, beside it. */
export const nameBeside = (input: string, what: string, extension = extname(input)): string =>
  join(dirname(input), `${basename(input, extname(input))}-${what}${extension}`);

/**
 * The path to write to, checked before any work is done.
 * @throws Trouble where it is the input itself, exists already, or cannot be written
 */
export async function resultPath(
  asked: string | undefined,
  input: string,
  folder: string,
  force: boolean,
): Promise<string> {
  const path = asked === undefined ? nameBeside(input, "结果") : resolve(folder, asked);
  if (asked !== undefined && extname(path).toLowerCase() !== extname(input).toLowerCase())
    throw usage(
      words(
        `结果文件要与原文件同一格式（${extname(input)}），“${asked}”不是。`,
        `The result has the format of the input (${extname(input)}), and “${asked}” has not.`,
      ),
    );
  await refuseToHarm(path, input, force);
  return path;
}

/** @throws Trouble where writing there would destroy something, or cannot be done */
export async function refuseToHarm(path: string, input: string, force: boolean): Promise<void> {
  if (real(path) === real(input))
    throw usage(
      words(
        "结果不能写进原文件，请用 --out 另起名字。",
        "The result never replaces the input: give another name with --out.",
      ),
    );
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory())
    throw new Trouble(words(`“${path}”是文件夹，不能写成文件。`, `“${path}” is a folder.`));
  if (there && !force)
    throw new Trouble(
      words(
        `结果文件“${path}”已存在；要覆盖请加 --force，或用 --out 另起名字。`,
        `“${path}” exists already: add --force to replace it, or name another file with --out.`,
      ),
    );
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new Trouble(
      words(
        `不能写入文件夹“${dirname(path)}”：它不存在或没有权限。`,
        `The folder “${dirname(path)}” cannot be written to: it does not exist, or you may not.`,
      ),
    );
  });
}

/** Through links, where the file exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Writes a file as a whole or not at all: under a name of its own until it is complete, and nothing stays behind where the work
 * fails or is stopped.
 */
export async function writtenWhole<T>(
  path: string,
  write: (to: WritableStream<Uint8Array>) => Promise<T>,
): Promise<T> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  const stream = createWriteStream(unfinished, { flags: "wx", highWaterMark: 1 << 20 });
  try {
    const told = await write(Writable.toWeb(stream) as WritableStream<Uint8Array>);
    await ended(stream);
    await onDisk(unfinished);
    await rename(unfinished, path);
    return told;
  } catch (error) {
    stream.destroy();
    await closed(stream);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

const ended = (stream: Writable): Promise<void> =>
  new Promise((done, failed) => {
    if (stream.errored) failed(stream.errored);
    else if (stream.writableFinished) done();
    else stream.once("error", failed).end(done);
  });

const closed = (stream: Writable): Promise<void> =>
  new Promise((done) => {
    if (stream.closed) done();
    else stream.once("close", done);
  });

/** What is renamed must be on the disk: a crash right after must not leave an empty file under the good name. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
