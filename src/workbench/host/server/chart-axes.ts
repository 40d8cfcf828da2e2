import type { ChartAxis } from "../../../book/book";
import { invalidArgument } from "../errors";
import { child, property, type Member, type ServerClass } from "../members";
import type { Of } from "../objects";
import { chartOf, redraw } from "./charts";

type OfAxis = Of<"ChartAxis"> | Of<"ChartGridlines">;

/** One thing an axis may do or not. */
const flag = <O extends OfAxis>(name: keyof ChartAxis): Member<O> =>
  property<O>(
    (o, host) => chartOf(o.chart, host)[o.axis][name],
    (o, value, host) => {
      if (typeof value !== "boolean") throw invalidArgument();
      redraw(o.chart, { [o.axis]: { ...chartOf(o.chart, host)[o.axis], [name]: value } }, host);
    },
  );

export const chartAxesClass: ServerClass<"ChartAxes"> = {
  type: "ChartAxes",
  members: {
    CategoryAxis: child((o) => ({ type: "ChartAxis", chart: o.chart, axis: "categoryAxis" })),
    ValueAxis: child((o) => ({ type: "ChartAxis", chart: o.chart, axis: "valueAxis" })),
  },
};

export const chartAxisClass: ServerClass<"ChartAxis"> = {
  type: "ChartAxis",
  members: {
    Visible: flag("visible"),
    ReversePlotOrder: flag("reversed"),
    MajorGridlines: child((o) => ({ ...o, type: "ChartGridlines" })),
  },
};

export const chartGridlinesClass: ServerClass<"ChartGridlines"> = {
  type: "ChartGridlines",
  members: { Visible: flag("gridlines") },
};
