/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { Pane } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { PaperBook } from "./paper-book";
import { PaperList, stations } from "./paper-list";

registerOwnIcons();

/** A list that is evaluated again, or gone on with. */

beforeAll(() => Object.defineProperty(document, "hidden", { value: false }));
beforeEach(() => {
  localStorage.clear();
});

const settle = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
const part = (name: string) => screen.getByTestId(`batch-${name}`);
const text = (name: string) => part(name).textContent;
const press = async (name: string) => {
  fireEvent.click(part(name));
  await settle();
};
const rested = (name: string) => waitFor(() => part(name), { timeout: 10_000 });

async function open(list: PaperList): Promise<void> {
  render(
    <Speaking language="zh-CN">
      <Pane
        host={{ kind: "excel", language: "zh-CN", dark: false }}
        law={facade}
        workbook={new PaperBook({}, "A1", list)}
      />
    </Speaking>,
  );
  await settle();
  fireEvent.click(screen.getByTestId("open-batch"));
  await settle();
  await press("rule-STATION_AWARD");
}

const EARLIER = { kind: "earlier", column: 7, unfinished: null, beyond: 12 } as const;

describe("results of an earlier run", () => {
  async function withResults(): Promise<PaperList> {
    const list = new PaperList(stations(20));
    list.room = EARLIER;
    await open(list);
    return list;
  }

  test("of another session are replaced when a person has said so, and not asked about again", async () => {
    const list = await withResults();
    expect(text("sentence")).toContain("会先问");
    await press("start");
    expect(text("question")).toMatch(/H1:L21 是上次的结果，将被替换.*人工修改，替换后会丢失/u);
    expect(list.deeds).toEqual([]);
    await press("overwrite");
    await rested("result");
    expect(list.result.size).toBe(20);
    expect(list.watched).toEqual(["7 5"]);
    fireEvent.click(screen.getByText("重新测算"));
    await settle();
    await rested("result");
    expect(screen.queryByTestId("batch-question")).toBeNull();
    expect(list.deeds.filter((deed) => deed === "end 0")).toHaveLength(2);
  });

  test("changed by hand in this session are asked about", async () => {
    const list = await withResults();
    await press("start");
    await press("overwrite");
    await rested("result");
    list.touched = true;
    fireEvent.click(screen.getByText("重新测算"));
    await settle();
    expect(text("question")).toContain("是上次的结果");
    const before = [...list.deeds];
    await press("leave");
    expect(list.deeds).toEqual(before);
  });

  test("can stay where they are", async () => {
    const list = await withResults();
    await press("start");
    await press("beyond");
    await rested("result");
    expect(list.deeds[1]).toBe("beside 12");
    expect(list.watched).toEqual(["12 5"]);
  });

  test("are told of as soon as there are any", async () => {
    const list = new PaperList(stations(20));
    await open(list);
    expect(text("sentence")).not.toContain("替换");
    await press("start");
    await rested("result");
    expect(text("sentence")).toContain("替换这条规则上次的结果");
  });
});

describe("a run that was stopped, and settings that were changed", () => {
  async function stopped(): Promise<PaperList> {
    const list = new PaperList(stations(1_000));
    list.fault = { deed: "write", from: 200, trouble: { kind: "host", detail: "gone" } };
    await open(list);
    await press("start");
    await rested("retry");
    return list;
  }
  const finished = () =>
    waitFor(
      () => {
        expect(text("run")).toContain("已完成 1000 行");
      },
      { timeout: 10_000 },
    );
  const setUnit = async (unit: string) => {
    fireEvent.change(part("unit-investment"), { target: { value: unit } });
    await settle();
  };

  test("it says that it goes on with those it was begun with, and offers to start anew first", async () => {
    await stopped();
    expect(screen.queryByTestId("batch-begun")).toBeNull();
    await setUnit("yuan");
    expect(text("begun")).toMatch(/继续时仍按开始时的设置：购置和安装总投资：C 列 万元/u);
    expect(part("retry").textContent).toBe("按开始时的设置继续");
    expect(text("anew")).toBe("按现在的设置重新开始");
    await setUnit("wan");
    expect(screen.queryByTestId("batch-begun")).toBeNull();
    expect(part("retry").textContent).toBe("重试");
  });

  test("and does so", async () => {
    const list = await stopped();
    await setUnit("yuan");
    await press("retry");
    await finished();
    expect(new Set([...list.result.values()].map((row) => row[1]))).not.toContain(160);
  });

  test("started anew, all rows follow the new ones", async () => {
    const list = await stopped();
    await setUnit("yuan");
    await press("anew");
    await finished();
    const amounts = [...list.result.values()].map((row) => row[1]);
    expect(amounts).toContain(160);
    expect(amounts).not.toContain(1_600_000);
  });
});
