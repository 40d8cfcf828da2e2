/**
 * https in front of the plain server, with what Excel asks for beyond it: a trusted certificate, and icons without
 * `Cache-Control` (with it Office shows a blank icon).
 */
import { request as ask } from "node:http";
import { createServer } from "node:https";

function forward(origin, request, response) {
  const { method, headers, url } = request;
  const onward = ask(new URL(url, origin), { method, headers }, (answer) => {
    const kept = { ...answer.headers };
    if (url.endsWith(".png")) delete kept["cache-control"];
    response.writeHead(answer.statusCode, kept);
    answer.pipe(response);
  });
  onward.on("error", () => response.writeHead(502).end());
  request.pipe(onward);
}

/**
 * @param {{ origin: string, port: number, certificate: import("node:https").ServerOptions }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export function tlsFront({ origin, port, certificate }) {
  const server = createServer(certificate, (request, response) => forward(origin, request, response));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve({ close }));
  });
}
