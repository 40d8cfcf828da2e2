import { type PaneRequest, askPane, onPaneRequest } from "../../src/workbook/pane-requests";

test("a request made before the pane is drawn waits for it, the last one only, and once", () => {
  askPane({ page: "batch" });
  askPane({ page: "cell" });
  const heard: PaneRequest[] = [];
  const forget = onPaneRequest((request) => heard.push(request));
  expect(heard).toEqual([{ page: "cell" }]);
  askPane({ page: "batch" });
  forget();
  const later: PaneRequest[] = [];
  onPaneRequest((request) => later.push(request))();
  expect([heard.length, later.length]).toEqual([2, 0]);
});
