/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, render, screen } from "@testing-library/react";
import type { Facade, Memory } from "../../src/functions/facade";
import { facade as law } from "../../src/functions/facade-of-library";
import { lawOnPage } from "../../src/page/law-on-page";
import { useLaw } from "../../src/taskpane/use-law";

/** functions.js brings the functions; the law, which only the pane reads, is fetched behind it. */

const functions: Memory = { version: law.version, callsAt: () => [] };
const page = globalThis as { BT?: Memory | Facade };

/** The script the pane has asked for, if any. */
const asked = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src.includes("law.js"));

async function arrives(event: "load" | "error"): Promise<void> {
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
  const first = lawOnPage();
  const second = lawOnPage();
  expect(asked()?.src).toBe("http://localhost/bt/law.js?1ab");
  await arrives("load");
  expect([await first, await second]).toEqual([law, law]);
  expect(asked()).toBeUndefined();
  expect(await lawOnPage()).toBe(law);
});

test("where functions.js holds it already, as in a build for English, nothing is fetched", async () => {
  page.BT = law;
  expect(await lawOnPage()).toBe(law);
  expect(asked()).toBeUndefined();
});

test("where it cannot be had there is none, and the next time it is tried anew", async () => {
  const first = lawOnPage();
  await arrives("error");
  expect(await first).toBeUndefined();
  const second = lawOnPage();
  expect(asked()).toBeDefined();
  await arrives("load");
  expect(await second).toBe(law);
});

test("without functions.js there is nothing to fetch", async () => {
  delete page.BT;
  expect(await lawOnPage()).toBeUndefined();
  expect(asked()).toBeUndefined();
});

function Probe(): React.ReactElement {
  const found = useLaw();
  return <p data-testid="probe">{typeof found === "string" ? found : "the law"}</p>;
}

const shown = (): string | null => screen.getByTestId("probe").textContent;

test.each([
  ["load", "the law"],
  ["error", "no law"],
] as const)("the pane waits for the law: %s", async (event, found) => {
  render(<Probe />);
  expect(shown()).toBe("under way");
  await arrives(event);
  expect(shown()).toBe(found);
});

test("the pane is told at once where there are no functions", () => {
  delete page.BT;
  render(<Probe />);
  expect(shown()).toBe("no functions");
});
