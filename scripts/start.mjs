/**
 * `npm start`: serves what has just been built and opens the workbench. PORT names another port than 3000, BROWSER=none keeps
 * the browser closed.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DIST, serve } from "./serve.mjs";

/** The command that opens an address on this machine, or `undefined` where nobody would see it. */
function opener({ platform, env }) {
  if (env.CI || env.BROWSER === "none") return undefined;
  if (env.BROWSER) return [env.BROWSER];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

function openBrowser(url) {
  const [program, ...options] = opener(process) ?? [];
  if (!program) return;
  const child = spawn(program, [...options, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // no browser: the address stands on the screen
  child.unref();
}

if (!existsSync(join(DIST, "workbench.html"))) {
  console.error(
    "dist/ 尚未生成，请先运行 npm run build。\ndist/ has not been built: run npm run build first.",
  );
  process.exit(1);
}

const { url, close } = await serve({ port: Number(process.env.PORT) || 3000 });
const address = `${url}/workbench.html`;
console.log(`\n  工作台 Workbench   ${address}\n\n  按 Ctrl+C 停止 · Ctrl+C stops\n`);
openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
