/** The manifest is one file for every place it is served from: `%BASE_URL%` stands where the address goes. */
const TOKEN = "%BASE_URL%";

const isLocal = (url) => url.hostname === "localhost" || url.hostname === "127.0.0.1";

/** An absolute address that ends in a slash; Excel loads nothing over plain http but from the machine itself. */
function baseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.search || url.hash)
    throw new Error(`BASE_URL is "${text}"; it must be like https://host/folder/`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal(url))) {
    throw new Error(`BASE_URL is "${text}"; Excel loads add-ins over https only.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The manifest as it is installed: the address in every place, not only the first. */
function placeManifest(xml, base) {
  const address = escape(baseUrl(base));
  return xml.split(TOKEN).join(address);
}

module.exports = { TOKEN, baseUrl, placeManifest };
