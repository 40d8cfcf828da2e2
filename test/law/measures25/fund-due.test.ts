import "../excel";
import { day } from "../../../src/engine/calendar";
import { Say } from "../../../src/engine/say";
import { library } from "../../../src/functions/create";

it.each([
  ["next", "2025-08-11"],
  ["same", "2025-08-08"],
])("FUND_DUE under reading K78 %s: received on Monday 2025-06-30, due %s", (option, due) => {
  const say = new Say(new Map([["K78", option]]));
  expect(library.find("FUND_DUE")?.respond(["2025-06-30"], say)).toEqual({ day: day(due) });
});
