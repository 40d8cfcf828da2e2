import * as React from "react";
import { useSpeech } from "../../language";

const KEYS = ["inForce", "not", "undated", "event", "end"] as const;

export const TimelineLegend = (): React.ReactElement => {
  const {
    strings: {
      read: {
        timeline: { legend },
      },
    },
  } = useSpeech();
  return (
    <ul className="timeline-legend">
      {KEYS.map((key) => (
        <li key={key}>
          <svg width="22" height="12" aria-hidden="true" focusable="false">
            {LEGEND[key]}
          </svg>
          {legend[key]}
        </li>
      ))}
    </ul>
  );
};

const LEGEND: Readonly<Record<(typeof KEYS)[number], React.ReactElement>> = {
  inForce: <rect className="timeline-bar is-in-force" x="1" y="2" width="20" height="8" />,
  not: <rect className="timeline-bar" x="1" y="2" width="20" height="8" />,
  undated: (
    <rect className="timeline-undated" x="1" y="2" width="20" height="8" fill="url(#timeline-hatch)" />
  ),
  event: <path className="timeline-event" d="M11 0l6 6l-6 6l-6-6z" />,
  end: <path className="timeline-end" d="M11 0v12" />,
};
