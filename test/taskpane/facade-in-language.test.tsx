/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, render, screen } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import type { Facade } from "../../src/functions/facade";
import { facade as both } from "../../src/functions/facade-of-library";
import { facadeIn, useFacade } from "../../src/taskpane/facade-in-language";

/** functions.js brings Chinese; what else the pane speaks is fetched when it is wanted. */

const chinese: Facade = { ...both, languages: ["zh-CN"] };
const page = globalThis as { BT?: Facade };

/** The script the pane has asked for, if any. */
const asked = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src.includes("functions.en-US"));

async function arrives(event: "load" | "error"): Promise<void> {
  if (event === "load") page.BT = both;
  await act(async () => {
    asked()?.dispatchEvent(new Event(event));
    await Promise.resolve();
  });
}

beforeEach(() => {
  page.BT = chinese;
  document.head.innerHTML =
    '<script type="x" src="/bt/vendor/x.js"></script><script type="x" src="/bt/functions.js?1ab"></script>';
});

function Probe({ language }: { language: Language }): React.ReactElement {
  const { facade, ready } = useFacade(language);
  return <p data-testid="probe">{ready ? (facade?.languages.join() ?? "none") : "waiting"}</p>;
}

const shown = (): string | null => screen.getByTestId("probe").textContent;

test("Chinese is there", async () => {
  expect(await facadeIn("zh-CN")).toBe(chinese);
  expect(asked()).toBeUndefined();
});

test("English is fetched once, from where functions.js came from and of the same build", async () => {
  const first = facadeIn("en-US");
  const second = facadeIn("en-US");
  expect(asked()?.src).toBe("http://localhost/bt/functions.en-US.js?1ab");
  await arrives("load");
  expect([await first, await second]).toEqual([both, both]);
  expect(asked()).toBeUndefined();
  expect(await facadeIn("en-US")).toBe(both);
});

test("where it cannot be had the Chinese stays, and the next time it is tried anew", async () => {
  const first = facadeIn("en-US");
  await arrives("error");
  expect(await first).toBe(chinese);
  const second = facadeIn("en-US");
  expect(asked()).toBeDefined();
  await arrives("load");
  expect(await second).toBe(both);
});

test("without functions.js there is nothing to fetch", async () => {
  delete page.BT;
  expect(await facadeIn("en-US")).toBeUndefined();
  expect(asked()).toBeUndefined();
});

test.each([
  ["load", "zh-CN,en-US"],
  ["error", "zh-CN"],
] as const)("the pane waits for the law in its language: %s", async (event, languages) => {
  const { rerender } = render(<Probe language="zh-CN" />);
  await act(async () => Promise.resolve());
  expect(shown()).toBe("zh-CN");
  rerender(<Probe language="en-US" />);
  expect(shown()).toBe("waiting");
  await arrives(event);
  expect(shown()).toBe(languages);
});
