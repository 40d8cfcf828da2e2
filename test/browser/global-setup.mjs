/**
 * One web server and one browser for all browser tests. They run in this process, because the packed Chromium is an ES
 * module, which Jest's tests cannot import; the tests connect by the two addresses in the environment.
 */
import { launchServer } from "../../scripts/chromium.mjs";
import { DIST, serve } from "../../scripts/serve.mjs";

export default async function setUp() {
  const [site, browser] = await Promise.all([
    serve({ root: process.env.BT_DIST ?? DIST, port: 0 }),
    launchServer(),
  ]);
  process.env.BT_SITE = site.url;
  process.env.BT_BROWSER = browser.wsEndpoint();
  globalThis.browserTests = { site, browser };
}
