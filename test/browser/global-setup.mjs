/**
 * One web server for all browser tests, and for each worker of Jest's a browser of its own: pages of one browser share a clipboard.
 * They run in this process, because the packed Chromium is an ES module, which Jest's tests cannot import; the tests connect by the
 * addresses in the environment.
 */
import { launchServer } from "../../scripts/chromium.mjs";
import { DIST, serve } from "../../scripts/serve.mjs";

export default async function setUp({ maxWorkers }) {
  const site = await serve({ root: process.env.BT_DIST ?? DIST, port: 0 });
  const browsers = [];
  for (let i = 0; i < maxWorkers; i++) browsers.push(await launchServer()); // the first unpacks what all start from
  process.env.BT_SITE = site.url;
  process.env.BT_BROWSERS = browsers.map((browser) => browser.wsEndpoint()).join(" ");
  globalThis.browserTests = { site, browsers };
}
