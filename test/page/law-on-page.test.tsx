/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, render, screen } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import type { Facade, Memory } from "../../src/functions/facade";
import { facade as both } from "../../src/functions/facade-of-library";
import { lawOnPage } from "../../src/page/law-on-page";
import { useLaw } from "../../src/taskpane/use-law";

/** functions.js brings the functions; the law, which only the pane reads, is fetched behind it. */

const functions: Memory = { version: both.version, callsAt: () => [] };
const chinese: Facade = { ...both, languages: ["zh-CN"] };
const page = globalThis as { BT?: Memory | Facade };

/** The script the pane has asked for, if any. */
const asked = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => /\blaw\./u.test(src));

async function arrives(event: "load" | "error", law: Facade = chinese): Promise<void> {
  if (event === "load") page.BT = law;
  await act(async () => {
    asked()?.dispatchEvent(new Event(event));
    await Promise.resolve();
  });
}

beforeEach(() => {
  page.BT = functions;
  document.head.innerHTML =
    '<script type="x" src="/bt/vendor/x.js"></script><script type="x" src="/bt/functions.js?1ab"></script>';
});

test("it is fetched once, from where functions.js came from and of the same build", async () => {
  const first = lawOnPage("zh-CN");
  const second = lawOnPage("zh-CN");
  expect(asked()?.src).toBe("http://localhost/bt/law.js?1ab");
  await arrives("load");
  expect([await first, await second]).toEqual([chinese, chinese]);
  expect(asked()).toBeUndefined();
  expect(await lawOnPage("zh-CN")).toBe(chinese);
});

test("English brings both languages, and stays", async () => {
  page.BT = chinese;
  const english = lawOnPage("en-US");
  expect(asked()?.src).toBe("http://localhost/bt/law.en-US.js?1ab");
  await arrives("load", both);
  expect(await english).toBe(both);
  expect(await lawOnPage("zh-CN")).toBe(both);
  expect(asked()).toBeUndefined();
});

test("where functions.js holds it already, as in a build for English, nothing is fetched", async () => {
  page.BT = both;
  expect(await lawOnPage("en-US")).toBe(both);
  expect(asked()).toBeUndefined();
});

test("where it cannot be had there is none, and the next time it is tried anew", async () => {
  const first = lawOnPage("zh-CN");
  await arrives("error");
  expect(await first).toBeUndefined();
  const second = lawOnPage("zh-CN");
  expect(asked()).toBeDefined();
  await arrives("load");
  expect(await second).toBe(chinese);
});

test("where English cannot be had the Chinese stays, and the next time it is tried anew", async () => {
  page.BT = chinese;
  const first = lawOnPage("en-US");
  await arrives("error");
  expect(await first).toBe(chinese);
  const second = lawOnPage("en-US");
  expect(asked()).toBeDefined();
  await arrives("load", both);
  expect(await second).toBe(both);
});

test("without functions.js there is nothing to fetch", async () => {
  delete page.BT;
  expect(await lawOnPage("zh-CN")).toBeUndefined();
  expect(asked()).toBeUndefined();
});

function Probe({ language }: { language: Language }): React.ReactElement {
  const found = useLaw(language);
  return <p data-testid="probe">{typeof found === "string" ? found : found.languages.join()}</p>;
}

const shown = (): string | null => screen.getByTestId("probe").textContent;

test.each([
  ["load", "zh-CN"],
  ["error", "no law"],
] as const)("the pane waits for the law: %s", async (event, found) => {
  render(<Probe language="zh-CN" />);
  expect(shown()).toBe("under way");
  await arrives(event);
  expect(shown()).toBe(found);
});

test.each([
  ["load", "zh-CN,en-US"],
  ["error", "zh-CN"],
] as const)("in another language the pane has the Chinese until that is there: %s", async (event, found) => {
  page.BT = chinese;
  const { rerender } = render(<Probe language="zh-CN" />);
  await act(async () => Promise.resolve());
  rerender(<Probe language="en-US" />);
  expect(shown()).toBe("zh-CN");
  await arrives(event, both);
  expect(shown()).toBe(found);
});

test("the pane is told at once where there are no functions", () => {
  delete page.BT;
  render(<Probe language="zh-CN" />);
  expect(shown()).toBe("no functions");
});
