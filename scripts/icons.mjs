/** Renders the drawings in `assets/` as the PNGs the manifest names: `npm run icons` after a drawing has changed. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";

const ASSETS = fileURLToPath(new URL("../assets/", import.meta.url));
const DRAWINGS = ["icon", "pane", "batch", "citation", "explain"];
/** 16, 32 and 80 are what Office insists on; the others spare a screen at 125 or 150 % a blurred icon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** As an image of exactly that size, so that a drawing may leave its fine lines out where they would blur. */
async function render(page, name, size) {
  const svg = await readFile(`${ASSETS}${name}.svg`, "base64");
  const source = `data:image/svg+xml;base64,${svg}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="${source}"></body>`,
  );
  await page.locator("img").evaluate((image) => image.decode());
  await page.screenshot({ path: `${ASSETS}${name}-${size}.png`, omitBackground: true });
}

const browser = await launch();
try {
  const page = await browser.newPage();
  for (const name of DRAWINGS) for (const size of SIZES) await render(page, name, size);
  console.log(`${DRAWINGS.length} × ${SIZES.length} PNGs in assets/`);
} finally {
  await browser.close();
}
