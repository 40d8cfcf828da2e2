export default async function tearDown() {
  const { site, browsers } = globalThis.browserTests;
  await Promise.all([site, ...browsers].map((one) => one.close()));
}
