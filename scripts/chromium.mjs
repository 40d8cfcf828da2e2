/**
 * A headless Chromium that needs nothing but npm: no apt, no download. For the browser tests, the bench and the icons.
 * `CHROMIUM=/path/to/chrome` uses another one.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const CACHE = fileURLToPath(new URL("../.cache/", import.meta.url));

/** Nothing may be sent to anybody, and no state may outlive the run (Playwright gives each launch an empty profile). */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The packed browser has no Chinese font: name one from npm, in three weights, to fontconfig. */
async function writeFontConfig() {
  const folder = join(CACHE, "fontconfig");
  const noto = dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  const weights = ["400Regular", "500Medium", "700Bold"];
  const alias = (generic) =>
    `  <alias><family>${generic}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "fonts.conf"),
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      "<fontconfig>",
      ...weights.map((weight) => `  <dir>${join(noto, weight)}</dir>`),
      `  <cachedir>${join(folder, "cache")}</cachedir>`,
      ...["sans-serif", "serif", "monospace", "system-ui"].map(alias),
      "</fontconfig>",
    ].join("\n"),
  );
  return folder;
}

/**
 * The package unpacks into TMPDIR and reuses whatever lies there without asking for its version: give it a folder of its own,
 * named by version. Under this variable it also brings its own NSS libraries, which a bare machine lacks.
 */
async function unpack() {
  const version = require("../package.json").devDependencies["@sparticuz/chromium"];
  const folder = join(CACHE, `chromium-${version}`);
  await mkdir(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return { executablePath: await packed.executablePath(), libraries: join(folder, "al2023", "lib") };
  } finally {
    // The package also sets library, font and home paths for the whole process: none of that may stay.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** What Playwright's `launch` and `launchServer` take. */
export async function launchOptions() {
  const FONTCONFIG_PATH = await writeFontConfig();
  const given = process.env.CHROMIUM;
  if (given)
    return { executablePath: given, args: FLAGS, headless: true, env: { ...process.env, FONTCONFIG_PATH } };
  const { executablePath, libraries } = await unpack();
  const LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath,
    args: FLAGS,
    headless: true,
    env: { ...process.env, FONTCONFIG_PATH, LD_LIBRARY_PATH },
  };
}

export const launch = async () => chromium.launch(await launchOptions());
export const launchServer = async () => chromium.launchServer(await launchOptions());
