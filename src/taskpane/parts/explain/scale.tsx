import * as React from "react";
import type { Scale, ScaleMark, ScaleStretch } from "../../../engine/explanation";
import { useSpeech } from "../../language";
import { type Layout, layoutOf } from "./layout";

/** Lines of the drawing, in pixels from its top. */
const VALUE = 12;
const BAR = 20;
const BAR_HEIGHT = 18;
const TICKS = 6;
const LINE = 14;
/** Two marks closer than this have their labels one below the other, in parts of the width for each letter. */
const LETTER = 0.024;

const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`;

/** A value between the figures of the law: where it stands, and what holds there. Colour never says it alone. */
export function ScaleDrawing({ scale }: { readonly scale: Scale }): React.ReactElement {
  const { say } = useSpeech();
  const layout = layoutOf(scale);
  const rows = rowsOf(
    scale.marks.map(({ label }) => lettersOf(say(label))),
    layout.marks,
  );
  const height = BAR + BAR_HEIGHT + TICKS + LINE * (Math.max(...rows, 0) + 1);
  const shown = scale.of ? `${say(scale.of)} ${say(scale.shown)}` : say(scale.shown);
  return (
    <figure className="scale-figure" aria-label={say(scale.says)} data-testid="scale">
      <svg
        className={`scale scale-${scale.kind}`}
        width="100%"
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        {scale.stretches.map((stretch, i) => (
          <Stretch key={i} stretch={stretch} standing={i === scale.stands} {...spanOf(layout, i)} />
        ))}
        {scale.marks.map((mark, i) => (
          <Mark key={i} mark={mark} at={layout.marks[i] ?? 0} row={rows[i] ?? 0} />
        ))}
        <Anchored at={layout.value} y={VALUE} className="scale-value">
          {shown}
        </Anchored>
        <svg x={percent(layout.value)} y={BAR} overflow="visible">
          <path className="scale-pointer" d="M-4.5 -5h9L0 1zM0 0v4" />
        </svg>
      </svg>
    </figure>
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ marks }: Layout, i: number): Span => ({ from: marks[i - 1] ?? 0, to: marks[i] ?? 1 });

/** Chinese letters are twice as wide as Latin ones. */
const lettersOf = (text: string): number =>
  Array.from(text).reduce((many, letter) => many + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);

interface StretchProps extends Span {
  readonly stretch: ScaleStretch;
  readonly standing: boolean;
}

function Stretch({ stretch, standing, from, to }: StretchProps): React.ReactElement {
  const { say } = useSpeech();
  const { met } = stretch;
  const label = say(stretch.label);
  const fits = lettersOf(label) * LETTER < to - from;
  const kind = met === null ? "tier" : met ? "met" : "unmet";
  return (
    <g className={`scale-stretch scale-${kind}${standing ? " is-standing" : ""}`}>
      <rect x={percent(from)} y={BAR} width={percent(to - from)} height={BAR_HEIGHT} />
      {fits ? (
        <text x={percent((from + to) / 2)} y={BAR + 13} textAnchor="middle">
          {label}
        </text>
      ) : null}
    </g>
  );
}

interface MarkProps {
  readonly mark: ScaleMark;
  readonly at: number;
  readonly row: number;
}

function Mark({ mark, at, row }: MarkProps): React.ReactElement {
  const { say } = useSpeech();
  const [top, bottom] = [BAR - 2, BAR + BAR_HEIGHT + 3];
  return (
    <g className="scale-mark">
      <line x1={percent(at)} x2={percent(at)} y1={top} y2={bottom} />
      <Anchored at={at} y={BAR + BAR_HEIGHT + TICKS + 8 + LINE * row}>
        {say(mark.label)}
      </Anchored>
    </g>
  );
}

interface AnchoredProps {
  readonly at: number;
  readonly y: number;
  readonly className?: string;
  readonly children: string;
}

/** A text over its place, held within the drawing. */
function Anchored({ at, y, className, children }: AnchoredProps): React.ReactElement {
  const half = (lettersOf(children) * LETTER) / 2;
  const anchor = at < half ? "start" : at > 1 - half ? "end" : "middle";
  const x = anchor === "middle" ? at : anchor === "start" ? 0 : 1;
  return (
    <text x={percent(x)} y={y} textAnchor={anchor} className={className}>
      {children}
    </text>
  );
}

/** The line for each label: the next one where the last on the same line would touch it. */
function rowsOf(letters: readonly number[], at: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return at.map((place, i) => {
    const half = ((letters[i] ?? 0) * LETTER) / 2;
    const from = Math.min(Math.max(place - half, 0), 1 - 2 * half);
    const free = ends.findIndex((end) => end < from);
    const row = free >= 0 ? free : ends.length;
    ends[row] = from + 2 * half + LETTER;
    return row;
  });
}

/** The scales of one step, one below the other. */
export const Scales = ({ scales }: { readonly scales: readonly Scale[] }): React.ReactElement | null =>
  scales.length ? (
    <div className="scales">
      {scales.map((scale, i) => (
        <ScaleDrawing key={i} scale={scale} />
      ))}
    </div>
  ) : null;
