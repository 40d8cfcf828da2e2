/**
 * `npm run excel`: builds for this machine, serves over https with a development certificate and starts desktop Excel with the
 * add-in loaded. Ctrl+C removes it from Excel again.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import debugging from "office-addin-debugging";
import certificates from "office-addin-dev-certs";
import manifests from "office-addin-manifest";
import { DIST, serve } from "./serve.mjs";
import { tlsFront } from "./tls-front.mjs";

const require = createRequire(import.meta.url);
const PORT = 3000;
const BASE = `https://localhost:${PORT}/`;
const MANIFEST = join(DIST, "manifest.xml");

const NO_EXCEL = `
  这台机器上没有找到桌面版 Excel（Windows 或 Mac）。没有 Excel 也可以试用：npm start 打开工作台。
  No desktop Excel for Windows or Mac was found on this machine. To try the add-in without Excel: npm start.
`;

/** Windows notes where each program stands; the registry is asked with its own tool, so that nothing has to be compiled. */
function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  try {
    const key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
    execFileSync("reg", ["query", key], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function build() {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--env", `base=${BASE}`, "--env", "mode=development"];
  const { status } = spawnSync(process.execPath, [webpack, ...options], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** What Excel is about to load, as Microsoft's own reader understands the manifest. */
async function announce() {
  const info = await manifests.OfficeAddinManifest.readManifestFile(MANIFEST);
  if (!info.defaultSettings?.sourceLocation?.startsWith(BASE))
    throw new Error(`${MANIFEST} is not built for ${BASE}`);
  console.log(`\n  ${info.displayName} ${info.version} · ${info.defaultSettings.sourceLocation}\n`);
}

async function run() {
  build();
  await announce();
  const certificate = await certificates.getHttpsServerOptions();
  const plain = await serve({ port: PORT + 100 });
  const front = await tlsFront({ origin: plain.url, port: PORT, certificate });
  await debugging.startDebugging(MANIFEST, {
    appType: debugging.AppType.Desktop,
    app: manifests.OfficeApp.Excel,
  });
  console.log("\n  按 Ctrl+C 停止并从 Excel 中移除 · Ctrl+C stops and removes the add-in from Excel\n");
  process.once("SIGINT", async () => {
    await debugging.stopDebugging(MANIFEST).catch((error) => console.error(error.message));
    await front.close();
    await plain.close();
    process.exit(0);
  });
}

try {
  if (!hasExcel()) throw new Error(NO_EXCEL);
  await run();
} catch (error) {
  console.error(
    error.code === "EADDRINUSE" ? `端口 ${PORT} 已被占用 · Port ${PORT} is taken.` : error.message,
  );
  process.exit(1); // the servers may be up already
}
