/** The built add-in as a web server gets it: run after `npm run build`. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const DIST = join(__dirname, "../../dist");
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const read = (path: string): string => readFileSync(join(DIST, path), "utf8");
const files = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".js"),
  );

test("office.js and what it loads are the package's own, byte for byte, with their licence", () => {
  const copied = files("vendor/office-js");
  expect(copied.length).toBeGreaterThan(7);
  for (const path of copied) {
    const same = readFileSync(join(DIST, "vendor/office-js", path)).equals(readFileSync(join(OFFICE, path)));
    expect([path, same]).toEqual([path, true]);
  }
  expect(existsSync(join(DIST, "vendor/office-js/LICENSE.md"))).toBe(true);
});

test("the manifest has an address in every place and none of this machine", () => {
  expect(read("manifest.xml")).not.toMatch(/%BASE_URL%|localhost/);
});

test("the policy stands before everything it rules", () => {
  const page = read("taskpane.html");
  expect(page.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  expect(page).not.toContain("unsafe-");
});

test("the pane loads office.js, then the functions, then itself", () => {
  const sources = [...read("taskpane.html").matchAll(/<script src="?([^\s">?]+)/g)].map(
    ([, source]) => source,
  );
  expect(sources).toEqual(["vendor/office-js/office.js", "functions.js", "taskpane.js"]);
});

test("the metadata are two languages of the same functions", () => {
  type Metadata = { functions: { id: string; name: string; parameters: unknown[] }[] };
  const names = (path: string): unknown =>
    (JSON.parse(read(path)) as Metadata).functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.length,
    ]);
  expect(names("functions.json")).toEqual(names("functions.en-US.json"));
  expect(existsSync(join(DIST, "metadata.js"))).toBe(false);
});
