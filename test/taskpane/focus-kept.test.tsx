/** @jest-environment jsdom */
import * as React from "react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { useFocusKept } from "../../src/taskpane/focus-kept";

/** Where the focus goes when the control that had it goes away. */

// jsdom takes the focus off the page with the control that had it; a browser does not.
beforeAll(() => Object.defineProperty(document, "hasFocus", { value: () => true }));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

function Page(): React.ReactElement {
  const ref = useFocusKept();
  const [step, setStep] = React.useState(0);
  const next = (): void => {
    setStep(step + 1);
  };
  return (
    <main ref={ref}>
      <header>
        <h2>总在这里</h2>
      </header>
      {step < 2 ? (
        <section>
          <h2>第一节</h2>
          <div>
            {step === 0 ? <button onClick={next}>下一步</button> : <button onClick={next}>离开</button>}
          </div>
        </section>
      ) : (
        <section>
          <h2>另一页</h2>
          <button onClick={next}>留下</button>
        </section>
      )}
    </main>
  );
}

const press = async (name: string, click = true) => {
  const button = screen.getByRole("button", { name });
  button.focus();
  if (click) fireEvent.click(button);
  await settle();
};
const focused = () => document.activeElement?.textContent;

test("it goes to the heading of what still stands around it, and to the first of a new page", async () => {
  render(<Page />);
  await press("下一步");
  // React keeps the button and changes its words: nothing has gone away.
  expect(focused()).toBe("离开");
  await press("离开");
  expect(focused()).toBe("另一页");
  const heading = screen.getByRole("heading", { name: "另一页" });
  expect(heading.tabIndex).toBe(-1);
  await press("留下");
  expect(heading.hasAttribute("tabindex")).toBe(false);
  expect(focused()).toBe("留下");
});

test("what was left by a click elsewhere is not brought back", async () => {
  render(<Page />);
  await press("下一步", false);
  fireEvent.pointerDown(screen.getByRole("main"));
  act(() => {
    screen.getByRole("button", { name: "下一步" }).blur();
  });
  fireEvent.click(screen.getByRole("button", { name: "下一步" }));
  fireEvent.click(screen.getByRole("button", { name: "离开" }));
  await settle();
  expect(document.activeElement).toBe(document.body);
});
