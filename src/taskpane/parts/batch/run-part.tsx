import * as React from "react";
import { type RunView, isBusy } from "../../batch/run-view";
import { useSpeech } from "../../language";
import { DefaultButton, PrimaryButton } from "../../ui";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import { Part } from "./part";
import { ProgressBar } from "./progress";

export interface RunDeeds {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly resume: () => void;
  readonly retry: () => void;
  /** To the question what is to become of occupied cells. */
  readonly answer: (answer: "overwrite" | "beyond" | "elsewhere" | "leave") => void;
}

interface RunPartProps {
  readonly view: RunView;
  /** Rows to be judged. */
  readonly rows: number;
  /** Whether something said above stands in its way. */
  readonly hindered: boolean;
  /** Whether settings have changed since the results were written. */
  readonly changed: boolean;
  /** What a run that rests goes on with, where that is no longer what is set above; `""` else. */
  readonly begun: string;
  readonly deeds: RunDeeds;
}

/** The run itself: start, progress, stop, continue, retry. */
export function RunPart(props: RunPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const { view, rows, hindered, changed, begun, deeds } = props;
  const own = strings.batch.run;
  const rests = !isBusy(view) && view.kind !== "asking";
  const again = view.kind !== "ready";
  const other = begun !== "" && (view.kind === "stopped" || view.kind === "failed");
  return (
    <Part name="run" title={own.title}>
      <Standing {...props} />
      {changed && view.kind === "done" ? <p className="aside">{own.changed}</p> : null}
      {other ? (
        <div data-testid="batch-begun">
          <Message tone="warning" title={own.begun(begun)} todo={own.begunTodo} />
        </div>
      ) : null}
      {rests ? (
        <div className="actions">
          {other ? <AnewDeed deeds={deeds} hindered={hindered} /> : null}
          <RestingDeeds view={view} deeds={deeds} other={other} />
          {other ? null : again ? (
            <DefaultButton text={own.again} onClick={deeds.start} disabled={hindered} />
          ) : (
            <PrimaryButton
              text={own.start(rows)}
              onClick={deeds.start}
              disabled={hindered}
              data-testid="batch-start"
            />
          )}
        </div>
      ) : null}
    </Part>
  );
}

/** With the settings that stand above, which are what a person looks at. */
function AnewDeed({ deeds, hindered }: Pick<RunPartProps, "deeds" | "hindered">): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <PrimaryButton
      text={strings.batch.run.anew}
      onClick={deeds.start}
      disabled={hindered}
      data-testid="batch-anew"
    />
  );
}

interface RestingDeedsProps extends Pick<RunPartProps, "view" | "deeds"> {
  /** The run would go on with other settings than those above. */
  readonly other: boolean;
}

function RestingDeeds({ view, deeds, other }: RestingDeedsProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.batch.run;
  if (other) {
    const resume = view.kind === "stopped";
    return (
      <DefaultButton
        text={own.asBegun}
        onClick={resume ? deeds.resume : deeds.retry}
        data-testid={resume ? "batch-resume" : "batch-retry"}
      />
    );
  }
  if (view.kind === "stopped")
    return <PrimaryButton text={own.resume} onClick={deeds.resume} data-testid="batch-resume" />;
  if (view.kind === "failed" || (view.kind === "done" && typeof view.summary === "object"))
    return <PrimaryButton text={own.retry} onClick={deeds.retry} data-testid="batch-retry" />;
  return null;
}

/** Where the run stands, in words. */
function Standing({ view, deeds }: RunPartProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.batch.run;
  switch (view.kind) {
    case "ready":
      return null;
    case "preparing":
      return <Message title={own.starting} />;
    case "asking":
      return <Question view={view} deeds={deeds} />;
    case "running":
      return <Running view={view} deeds={deeds} />;
    case "stopped":
      return (
        <Message
          title={own.stopped(view.done, view.total)}
          todo={view.row > 0 ? own.stoppedAt(view.row) : own.stoppedBefore}
        />
      );
    case "failed":
      return <Failure view={view} />;
    case "done":
      return <Done view={view} />;
  }
}

function Running({
  view,
  deeds,
}: {
  readonly view: Extract<RunView, { kind: "running" }>;
  readonly deeds: RunDeeds;
}): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.run;
  return (
    <>
      <ProgressBar progress={view.progress} words={own.done} />
      <div className="actions">
        <DefaultButton
          text={view.stopping ? own.cancelling : own.cancel}
          onClick={deeds.cancel}
          disabled={view.stopping}
          data-testid="batch-cancel"
        />
      </div>
    </>
  );
}

/** In the page, not in a window before it. The harmless answers come first. */
function Question({
  view: { where, found, beyond },
  deeds: { answer },
}: {
  readonly view: Extract<RunView, { kind: "asking" }>;
  readonly deeds: RunDeeds;
}): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.output;
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    place.current?.focus();
  }, []);
  const title = found ? own.occupied(where) : own.replacing(where);
  const todo = found ? own.occupiedBy(found.cell, found.text) : own.replacingTodo;
  const deed = (what: Parameters<typeof answer>[0], text: string): React.ReactElement => (
    <DefaultButton
      text={text}
      onClick={() => {
        answer(what);
      }}
      data-testid={`batch-${what}`}
    />
  );
  return (
    <div
      className="question"
      role="group"
      aria-label={title}
      tabIndex={-1}
      ref={place}
      data-testid="batch-question"
    >
      <Message tone="warning" title={title} todo={todo} />
      <div className="actions">
        {beyond === undefined ? null : deed("beyond", own.beyond(beyond))}
        {deed("elsewhere", own.elsewhere)}
        {deed("overwrite", found ? own.overwrite : own.replace)}
        {deed("leave", own.cancel)}
      </div>
    </div>
  );
}

/** All rows are written; the summary sheet comes last. */
function Done({ view }: { readonly view: Extract<RunView, { kind: "done" }> }): React.ReactElement {
  const { strings, language } = useSpeech();
  const own = strings.batch.run;
  const { total, where, summary } = view;
  const written = where ? own.written(where) : own.writtenSheet;
  if (typeof summary === "object")
    return (
      <>
        <Message tone="done" title={own.finished(total)} todo={written} />
        <Message
          tone="warning"
          title={`${own.summaryFailed} ${strings.batch.troubles[summary.kind].title}`}
          todo={strings.batch.troubles[summary.kind].todo}
          detail={detailOf(summary)}
        />
      </>
    );
  const between = language === "en-US" ? " " : "";
  const more = summary === "writing" ? own.summaryWriting : summary === "written" ? own.summaryWritten : "";
  return (
    <Message tone="done" title={own.finished(total)} todo={[written, more].filter(Boolean).join(between)} />
  );
}

function Failure({ view }: { readonly view: Extract<RunView, { kind: "failed" }> }): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.run;
  const { title, todo } = strings.batch.troubles[view.trouble.kind];
  const which = view.rows ? own.failed(view.rows.from, view.rows.to) : own.failedBefore;
  const sofar = view.done > 0 ? own.failedSoFar(view.done) : "";
  return (
    <Message
      tone="warning"
      title={`${which}：${title}`}
      todo={`${todo} ${sofar}`.trim()}
      detail={detailOf(view.trouble)}
    />
  );
}
