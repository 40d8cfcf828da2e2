/** What Microsoft's own reader finds in the manifest: `npm run excel` sideloads by it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { placeManifest } from "../../scripts/manifest.cjs";

/** As a command: the package reads an ES module, which jest's `require` cannot. */
function info(file: string): string {
  const reader = join(dirname(require.resolve("office-addin-manifest/package.json")), "cli.js");
  return execFileSync(process.execPath, [reader, "info", file], { encoding: "utf8" });
}

test("a development build as office-addin-manifest reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "bt-manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    writeFileSync(file, placeManifest(source, "https://localhost:3000/"));
    const found = info(file);
    expect(found).toContain("Type: TaskPaneApp");
    expect(found).toContain("Name: 包头科技政策函数");
    expect(found).toContain("Default Locale: zh-CN");
    expect(found).toContain("Hosts: Workbook");
    expect(found).toContain("Source Location: https://localhost:3000/taskpane.html");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
