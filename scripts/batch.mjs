/**
 * `npm run batch -- …`: the command line of the functions (src/cli). It is built when it is missing or older than its sources,
 * then run with the same arguments; its exit code is this one's.
 */
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

const require = createRequire(import.meta.url);
const SELF = fileURLToPath(import.meta.url);
const ROOT = join(SELF, "../..");
const FOLDER = join(ROOT, ".cache/batch");
const BUNDLE = join(FOLDER, "batch.cjs");

/** What the bundle is made of. */
const SOURCES = [
  ...["engine", "law", "functions", "batch", "book", "files", "cli"].map((room) => join("src", room)),
  ...[
    "cli-config",
    "module-rules",
    "text",
    "text-loader",
    "simplified",
    "simplified-loader",
    "holidays-loader",
  ].map((name) => join("scripts", `${name}.cjs`)),
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** The latest change to a file, or to anything in a folder: a file that is taken out changes its folder. */
async function changed(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(path)).map((name) => changed(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

async function isStale() {
  const built = await changed(BUNDLE);
  const sources = await Promise.all(SOURCES.map((source) => changed(join(ROOT, source))));
  return built <= Math.max(...sources);
}

function checkInstalled() {
  try {
    require.resolve("webpack");
  } catch {
    process.stderr.write("依赖尚未安装，请先运行 npm ci。 · Run npm ci first.\n");
    process.exit(1);
  }
}

/** In a process of its own: what webpack takes of memory is given back before the work begins. */
function build() {
  checkInstalled();
  process.stderr.write("正在构建命令行，仅首次或源码有改动时需要… · building the command line…\n");
  const { status } = spawnSync(process.execPath, [SELF, "--build"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(1);
}

/** Under a name of its own until it is complete: two commands may be given at once. */
async function bundle() {
  const webpack = require("webpack");
  const { cliConfig } = require("./cli-config.cjs");
  const unfinished = `batch.${process.pid}.tmp.cjs`;
  await mkdir(FOLDER, { recursive: true });
  const started = new Date();
  const stats = await new Promise((resolve, reject) =>
    webpack(cliConfig(unfinished), (error, done) => (error ? reject(error) : resolve(done))),
  );
  if (stats.hasErrors()) {
    process.stderr.write(`${stats.toString({ preset: "errors-only" })}\n`);
    await rm(join(FOLDER, unfinished), { force: true });
    process.exit(1);
  }
  await utimes(join(FOLDER, unfinished), started, started); // a source saved meanwhile is newer
  await rename(join(FOLDER, unfinished), BUNDLE);
}

if (process.argv[2] === "--build") await bundle();
else {
  if (await isStale()) build();
  require(BUNDLE);
}
