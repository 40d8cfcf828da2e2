import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "./case";

/** Every table `*.cases.ts` below this folder and `functions/`, by the file it stands in. */

const TESTS = join(__dirname, "..");

const files = ["law", "functions"]
  .flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".cases.ts"))
  .sort();

export const TABLES: Readonly<Record<string, readonly Case[]>> = Object.fromEntries(
  files.map((file) => {
    const tables = jest.requireActual<Record<string, readonly Case[]>>(join(TESTS, file));
    return [file.replace(/\.cases\.ts$/u, ""), Object.values(tables).flat()];
  }),
);
