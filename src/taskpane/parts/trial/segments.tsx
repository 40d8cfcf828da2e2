import * as React from "react";

export interface Segment {
  readonly value: string;
  readonly label: string;
}

interface SegmentsProps {
  readonly id: string;
  /** Read aloud before each. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly value: string;
  readonly segments: readonly Segment[];
  readonly onChange: (value: string) => void;
}

/** A few alternatives side by side, one of which always holds. */
export const Segments = ({
  id,
  labelledBy,
  describedBy,
  value,
  segments,
  onChange,
}: SegmentsProps): React.ReactElement => (
  <div className="segments" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
    {segments.map((segment) => (
      <label key={segment.value} className="segment">
        <input
          type="radio"
          name={id}
          value={segment.value}
          checked={segment.value === value}
          data-testid={`trial-${id}-${segment.value || "blank"}`}
          onChange={() => {
            onChange(segment.value);
          }}
        />
        <span>{segment.label}</span>
      </label>
    ))}
  </div>
);
