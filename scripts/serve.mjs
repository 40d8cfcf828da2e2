/** Serves the built add-in as plain files on localhost: for `npm start`, the browser tests and the bench. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Each page carries its own policy in a meta tag; these are what a meta tag cannot say. */
const headersFor = (path) => ({
  "content-type": TYPES[extname(path).toLowerCase()] ?? "application/octet-stream",
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  ...(extname(path) === ".html" && {
    "content-security-policy": "frame-ancestors 'self'; object-src 'none'",
  }),
});

/** The file a request means, or `undefined` where it points outside the folder. */
function fileFor(root, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(root, path.endsWith(sep) ? join(path, "workbench.html") : path);
    return file.startsWith(root) ? file : undefined;
  } catch {
    return undefined; // not a path at all, such as a broken escape
  }
}

async function answer(root, request, response) {
  const file = fileFor(root, request.url ?? "/");
  try {
    if (!file || !["GET", "HEAD"].includes(request.method)) throw new Error("nothing to serve");
    const body = await readFile(file);
    response.writeHead(200, headersFor(file));
    response.end(request.method === "HEAD" ? undefined : body);
  } catch {
    response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end();
  }
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/**
 * @param {{ root?: string, port?: number }} [options] `port` is where to begin: the next free one is taken. 0 means any.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` without a slash at the end
 */
export async function serve({ root = DIST, port = 3000 } = {}) {
  const folder = normalize(join(root, sep));
  for (let candidate = port; candidate < port + 50; candidate++) {
    const server = createServer((request, response) => void answer(folder, request, response));
    try {
      const taken = await listen(server, candidate);
      return { url: `http://localhost:${taken}`, close: () => stop(server) };
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`No free port from ${port} to ${port + 49}.`);
}

const stop = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
