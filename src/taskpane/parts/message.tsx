import * as React from "react";
import { Icon, type IconName } from "../ui";

export type Tone = "info" | "warning" | "done";

const ICONS: Readonly<Record<Tone, IconName>> = { info: "Info", warning: "Warning", done: "Done" };

interface MessageProps {
  readonly tone?: Tone;
  readonly title: string;
  readonly todo?: string;
  /** What the host itself says; small print. */
  readonly detail?: string;
}

/** What happened and what to do, in place: no dialogs. */
export function Message({ tone = "info", title, todo, detail }: MessageProps): React.ReactElement {
  return (
    <div className={`message message-${tone}`} role="status" data-testid="message">
      <Icon iconName={ICONS[tone]} className="message-icon" />
      <div>
        <p className="message-title">{title}</p>
        {todo ? <p className="message-todo">{todo}</p> : null}
        {detail ? <p className="message-detail">{detail}</p> : null}
      </div>
    </div>
  );
}
