export default async function tearDown() {
  const { site, browser } = globalThis.browserTests;
  await Promise.all([site.close(), browser.close()]);
}
