/**
 * The manifest against the rules Excel applies without saying so: a wrong order, a missing resource or a long label makes the
 * whole add-in disappear.
 *
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { TOKEN, baseUrl, placeManifest } from "../../scripts/manifest.cjs";

const ROOT = join(__dirname, "../..");
const ASSETS = join(ROOT, "assets");
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml");
const production = parse(placeManifest(source, "https://bt.example.com/folder"));

/** Elements by local name, whatever their namespace. */
const all = (name: string, under: Document | Element = production): Element[] => [
  ...under.getElementsByTagNameNS("*", name),
];

function one(name: string, under: Document | Element = production): Element {
  const [first, ...more] = all(name, under);
  if (!first || more.length > 0) throw new Error(`expected one ${name}, found ${all(name, under).length}`);
  return first;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.nodeName} has no ${name}`);
  return value;
}

const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const typed = (name: string, type: string): Element[] =>
  all(name).filter((element) => element.getAttributeNS(XSI, "type") === type);
const resources = (kind: string): Element[] => [...one(kind).children];
const values = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...[...element.children].map((override) => attribute(override, "Value")),
];
const addresses = (): string[] =>
  [...production.querySelectorAll("*")].flatMap((element) =>
    ["DefaultValue", "Value"]
      .map((name) => element.getAttribute(name) ?? "")
      .filter((value) => value.includes("://")),
  );

test("is well formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(production.documentElement.localName).toBe("OfficeApp");
});

test("carries the version of the package", () => {
  expect(production.documentElement.querySelector("Version")?.textContent).toBe(`${version}.0`);
});

describe("the order of elements, which Excel enforces", () => {
  test("of the add-in", () => {
    expect(children(production.documentElement)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
      "VersionOverrides",
    ]);
  });
  test.each([
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]],
    ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
    ["Group", ["Label", "Icon", "Control", "Control", "Control"]],
    ["OfficeMenu", ["Control"]],
    ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
  ])("of %s", (name, expected) => {
    expect(children(one(name))).toEqual(expected);
  });
  test("of the host", () => {
    const [host] = typed("Host", "Workbook");
    expect(host && children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });
  test("of the custom functions", () => {
    const [point] = typed("ExtensionPoint", "CustomFunctions");
    expect(point && children(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });
  test("of every button", () => {
    for (const control of all("Control"))
      expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });
});

describe("resources", () => {
  const defined = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap(resources);
  const ids = defined.map((resource) => attribute(resource, "id"));
  const used = [...production.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));

  test("are named once, in 32 characters at most", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
  test("are all there, and all used", () => {
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });
  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s have at most %i characters in every language", (kind, limit) => {
    expect(
      resources(kind)
        .flatMap(values)
        .filter((text) => text.length > limit),
    ).toEqual([]);
  });
  test("stand in both languages, but for the namespace, which is the same in each", () => {
    for (const text of [...resources("ShortStrings"), ...resources("LongStrings")]) {
      const languages = [...text.children].map((override) => attribute(override, "Locale"));
      expect([attribute(text, "id"), languages]).toEqual([
        attribute(text, "id"),
        attribute(text, "id") === "Functions.Namespace" ? [] : ["en-US"],
      ]);
    }
  });
  test("override in the namespace Excel reads: a bare Override inside Resources stops the add-in from loading", () => {
    for (const override of all("Override", one("Resources"))) expect(override.prefix).toBe("bt");
  });
  test("the name, the description and the functions' metadata are in both languages", () => {
    const url = resources("Urls").find((resource) => attribute(resource, "id") === "Functions.Metadata");
    const texts = [one("DisplayName"), production.documentElement.querySelector(":scope > Description"), url];
    for (const text of texts) expect(text && values(text)).toHaveLength(2);
  });
});

describe("one page for everything", () => {
  const PAGE = "Taskpane.Url";
  const inside = (outer: string): string => attribute(one("SourceLocation", one(outer)), "resid");

  test("runtime, page of the functions, commands and pane name one resource", () => {
    const panes = typed("Action", "ShowTaskpane").map((action) =>
      attribute(one("SourceLocation", action), "resid"),
    );
    const named = [
      attribute(one("Runtime"), "resid"),
      inside("Page"),
      attribute(one("FunctionFile"), "resid"),
      ...panes,
    ];
    expect(named).toEqual([PAGE, PAGE, PAGE, PAGE]);
    expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  });
  test("no second pane is hinted at", () => {
    expect(all("TaskpaneId")).toEqual([]);
  });
  test("the commands are those of src/commands", () => {
    const commands = all("FunctionName").map((name) => name.textContent);
    expect(commands).toEqual(["openBatch", "insertCitation", "explainCell"]);
  });
  test("the namespace is BT", () => {
    const namespace = resources("ShortStrings").find(
      (text) => attribute(text, "id") === attribute(one("Namespace"), "resid"),
    );
    expect(namespace && values(namespace)).toEqual(["BT"]);
  });
});

describe("icons", () => {
  const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
  const file = (address: string): string => join(ASSETS, address.slice(address.lastIndexOf("/") + 1));
  /** Width and height stand in the first chunk of a PNG. */
  const pixels = (path: string): number[] => {
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  test.each(resources("Images").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]))(
    "%s has the size it is named for",
    (id, address) => {
      const size = Number(id.split(".")[1]);
      expect(address).toMatch(new RegExp(`-${size}\\.png$`));
      expect(pixels(file(address))).toEqual([size, size]);
    },
  );
  test("every button and the group have all sizes, each with the drawing of that size", () => {
    for (const icon of all("Icon")) {
      const images = [...icon.children].map((image) => [attribute(image, "size"), attribute(image, "resid")]);
      expect(images.map(([size]) => Number(size))).toEqual(SIZES);
      for (const [size, resid] of images) expect(resid?.endsWith(`.${size ?? ""}`)).toBe(true);
    }
  });
  test("the add-in's own are 32 and 64 pixels", () => {
    const own = ["IconUrl", "HighResolutionIconUrl"].map((name) => attribute(one(name), "DefaultValue"));
    expect(own.map((address) => pixels(file(address)))).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });
});

describe("the address", () => {
  test("stands in every place, and nothing else does", () => {
    expect(addresses().length).toBeGreaterThan(40);
    expect(addresses().filter((url) => !url.startsWith("https://bt.example.com/folder/"))).toEqual([]);
    expect(placeManifest(source, "https://bt.example.com/")).not.toContain(TOKEN);
    expect(placeManifest(source, "https://bt.example.com/")).not.toContain("localhost");
  });
  test("names only files that the build puts there", () => {
    const BUILT = ["taskpane.html", "functions.js", "functions.json", "functions.en-US.json"];
    const missing = addresses()
      .map((url) => url.slice("https://bt.example.com/folder/".length))
      .filter((path) => !BUILT.includes(path) && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });
  test("is written as XML and not as a replacement pattern", () => {
    expect(placeManifest(`<a b="${TOKEN}x"/><a b="${TOKEN}y"/>`, "https://h/$&/?".slice(0, -1))).toBe(
      '<a b="https://h/$&amp;/x"/><a b="https://h/$&amp;/y"/>',
    );
  });
  test.each([
    ["https://host", "https://host/"],
    ["https://host/bt/", "https://host/bt/"],
    ["http://localhost:3000/", "http://localhost:3000/"],
  ])("%s is read as %s", (given, expected) => {
    expect(baseUrl(given)).toBe(expected);
  });
  test.each(["host/bt", "http://host/bt/", "https://host/?a=1", "ftp://host/", ""])(
    "%s is refused",
    (given) => {
      expect(() => baseUrl(given)).toThrow("BASE_URL");
    },
  );
});
