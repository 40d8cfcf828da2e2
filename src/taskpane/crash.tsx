import * as React from "react";
import { useSpeech } from "./language";
import { Message } from "./parts/message";
import { DefaultButton } from "./ui";

interface CrashProps {
  readonly children: React.ReactNode;
}

interface CrashState {
  readonly error: Error | undefined;
}

/** A fault in drawing the pane is told in the pane; the functions on the same page go on. */
export class Crash extends React.Component<CrashProps, CrashState> {
  override state: CrashState = { error: undefined };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): React.ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Crashed
        detail={error.message}
        onRefresh={() => {
          this.setState({ error: undefined });
        }}
      />
    );
  }
}

function Crashed({
  detail,
  onRefresh,
}: {
  readonly detail: string;
  readonly onRefresh: () => void;
}): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <main className="pane">
      <Message tone="warning" {...strings.states.crashed} detail={detail} />
      <DefaultButton
        iconProps={{ iconName: "Refresh" }}
        text={strings.refresh}
        onClick={onRefresh}
        data-testid="refresh"
      />
    </main>
  );
}
