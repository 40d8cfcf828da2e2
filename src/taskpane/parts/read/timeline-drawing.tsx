import * as React from "react";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";
import { type Lane, type Timeline, placeOf } from "./timeline-lanes";

/** Heights in pixels: the label of the day, the years, then a lane a document. */
export const HEAD = 42;
export const LANE = 40;
const BAR = { top: 24, height: 9 };

interface DrawingProps {
  readonly timeline: Timeline;
  readonly on: number;
  readonly width: number;
  /** The lane that is pointed at. */
  readonly active: number | undefined;
}

/** The picture itself; the names of the lanes stand over it as buttons. */
export function TimelineDrawing({ timeline, on, width, active }: DrawingProps): React.ReactElement {
  const height = HEAD + timeline.lanes.length * LANE + 4;
  const x = (day: number): number => placeOf(timeline, day, width);
  return (
    <svg className="timeline-svg" width={width} height={height} aria-hidden="true" focusable="false">
      <Definitions />
      <Years timeline={timeline} x={x} height={height} width={width} />
      {timeline.lanes.map((lane, index) => (
        <g
          key={lane.document.ref}
          transform={`translate(0 ${HEAD + index * LANE})`}
          className={index === active ? "timeline-lane is-active" : "timeline-lane"}
        >
          <LaneDrawing lane={lane} x={x} width={width} />
        </g>
      ))}
      <DayLine on={on} at={x(on)} height={height} width={width} />
    </svg>
  );
}

const Definitions = (): React.ReactElement => (
  <defs>
    <pattern
      id="timeline-hatch"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v6" className="timeline-hatching" />
    </pattern>
    <linearGradient id="timeline-soft">
      <stop offset="0" stopColor="#fff" stopOpacity="0.12" />
      <stop offset="1" stopColor="#fff" />
    </linearGradient>
    <mask id="timeline-soft-edge" maskContentUnits="objectBoundingBox">
      <rect width="0.25" height="1" fill="url(#timeline-soft)" />
      <rect x="0.25" width="0.75" height="1" fill="#fff" />
    </mask>
  </defs>
);

type Across = (day: number) => number;

interface YearsProps {
  readonly timeline: Timeline;
  readonly x: Across;
  readonly height: number;
  readonly width: number;
}

/** Room that a year's number needs. */
const YEAR = 34;

const Years = ({ timeline: { years }, x, height, width }: YearsProps): React.ReactElement => {
  const every = Math.ceil((years.length * YEAR) / Math.max(width, 1));
  return (
    <g className="timeline-years">
      {years.map(({ year, at }, index) => (
        <React.Fragment key={year}>
          <path d={`M${x(at)} ${HEAD - 6}V${height}`} />
          {index < years.length - 1 && index % every === 0 ? (
            <text x={x(at) + 3} y={HEAD - 10}>
              {year}
            </text>
          ) : null}
        </React.Fragment>
      ))}
    </g>
  );
};

interface LaneProps {
  readonly lane: Lane;
  readonly x: Across;
  readonly width: number;
}

const LaneDrawing = ({ lane: { document, bar, events }, x, width }: LaneProps): React.ReactElement => (
  <>
    {bar ? (
      <>
        <path
          className={document.inForce ? "timeline-bar is-in-force" : "timeline-bar"}
          d={bar.open ? arrow(x(bar.from), width) : box(x(bar.from), x(bar.to + 1))}
          mask={bar.soft ? "url(#timeline-soft-edge)" : undefined}
        />
        {bar.open ? null : (
          <path className="timeline-end" d={`M${x(bar.to + 1)} ${BAR.top - 3}v${BAR.height + 6}`} />
        )}
      </>
    ) : (
      <rect
        className="timeline-undated"
        x="0.5"
        y={BAR.top}
        width={width - 1}
        height={BAR.height}
        fill="url(#timeline-hatch)"
      />
    )}
    {events.map((day) => (
      <path key={day} className="timeline-event" d={diamond(x(day))} />
    ))}
  </>
);

const box = (from: number, to: number): string =>
  `M${from} ${BAR.top}H${Math.max(to, from + 2)}v${BAR.height}H${from}z`;

/** An end that is not stated points onwards. */
const arrow = (from: number, width: number): string => {
  const [tip, neck, middle] = [width - 1, width - 7, BAR.height / 2];
  return `M${from} ${BAR.top}H${neck}L${tip} ${BAR.top + middle}L${neck} ${BAR.top + BAR.height}H${from}z`;
};

const diamond = (at: number): string => `M${at} ${BAR.top - 2}l6 6.5l-6 6.5l-6-6.5z`;

interface DayLineProps {
  readonly on: number;
  readonly at: number;
  readonly height: number;
  readonly width: number;
}

function DayLine({ on, at, height, width }: DayLineProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  const anchor = at < width * 0.3 ? "start" : at > width * 0.7 ? "end" : "middle";
  return (
    <g className="timeline-day">
      <path d={`M${at} 17V${height}`} />
      <text
        x={anchor === "middle" ? at : anchor === "start" ? Math.max(at - 4, 0) : Math.min(at + 4, width)}
        y="12"
        textAnchor={anchor}
      >
        {read.timeline.dayLine(isoDay(on))}
      </text>
    </g>
  );
}
