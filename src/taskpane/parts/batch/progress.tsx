import * as React from "react";
import type { Progress } from "../../../batch/run-parts";
import { useSpeech } from "../../language";

interface ProgressProps {
  readonly progress: Progress;
  readonly words: (done: number, total: number) => string;
}

/** Rows done and time left; spoken at most every few seconds, drawn at every slice. */
export function ProgressBar({ progress, words }: ProgressProps): React.ReactElement {
  const { strings } = useSpeech();
  const { rows, total, secondsLeft } = progress;
  const left = useTimeLeft(secondsLeft);
  const line = [words(rows, total), left].filter(Boolean).join("，");
  return (
    <div className="progress" data-testid="batch-progress">
      <progress max={Math.max(1, total)} value={rows} aria-label={strings.batch.run.progress} />
      <p aria-hidden="true">{line}</p>
      <p className="spoken" role="status" aria-live="polite">
        {useNowAndThen(line)}
      </p>
    </div>
  );
}

function useTimeLeft(seconds: number | null): string {
  const { strings } = useSpeech();
  const own = strings.batch.run;
  if (seconds === null) return "";
  return own.left(
    seconds < 90 ? own.seconds(Math.max(1, Math.ceil(seconds))) : own.minutes(Math.round(seconds / 60)),
  );
}

/** Between two announcements, so that a screen reader comes to the end of a sentence. */
const ANNOUNCED_EVERY = 5_000;

function useNowAndThen(text: string): string {
  const [said, setSaid] = React.useState(text);
  const latest = React.useRef(text);
  latest.current = text;
  React.useEffect(() => {
    const timer = setInterval(() => {
      setSaid(latest.current);
    }, ANNOUNCED_EVERY);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return said;
}
