import * as React from "react";
import type { Words } from "../../../engine/words";
import { copyText } from "../../clipboard";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Message } from "../message";

interface MappingKeepingProps {
  readonly fileName: string;
  /** The mapping in force, as JSON. */
  readonly json: string;
  /** Takes a mapping from a text; what is wrong with it, if anything. */
  readonly onImport: (text: string) => Words | undefined;
}

type Said = { readonly tone: "done" | "warning"; readonly text: string };

/** A mapping goes out and comes in as JSON: by a file where the host lets downloads through, else by a text one can copy. */
export function MappingKeeping({ fileName, json, onImport }: MappingKeepingProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.batch.mapping;
  const [typed, setTyped] = React.useState<string>();
  const [said, setSaid] = React.useState<Said>();
  const text = typed ?? json;
  const take = (given: string): void => {
    const wrong = onImport(given);
    setSaid(wrong ? { tone: "warning", text: say(wrong) } : { tone: "done", text: own.taken });
    setTyped(wrong ? given : undefined);
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setSaid({ tone: copied ? "done" : "warning", text: copied ? strings.copied : strings.copyFailed });
  };
  return (
    <details className="fold-small" data-testid="batch-keeping">
      <summary>{own.keep}</summary>
      <div className="actions">
        <DefaultButton
          text={own.download}
          onClick={() => {
            download(fileName, json);
          }}
          data-testid="batch-download"
        />
        <DefaultButton iconProps={{ iconName: "Copy" }} text={own.copy} onClick={() => void copy()} />
        <FileField label={own.fromFile} onText={take} />
      </div>
      <label className="labelled">
        <span>{own.asText}</span>
        <textarea
          className="field"
          rows={6}
          spellCheck={false}
          value={text}
          data-testid="batch-json"
          onChange={(event) => {
            setTyped(event.target.value);
            setSaid(undefined);
          }}
        />
      </label>
      <div className="actions">
        <DefaultButton
          text={own.take}
          disabled={typed === undefined || typed === json}
          onClick={() => {
            take(text);
          }}
          data-testid="batch-take"
        />
      </div>
      {said ? <Message tone={said.tone} title={said.text} /> : null}
    </details>
  );
}

interface FileFieldProps {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** The browser's file field behind a label that looks like the buttons beside it. */
const FileField = ({ label, onText }: FileFieldProps): React.ReactElement => (
  <label className="file-button">
    <input
      type="file"
      accept=".json,application/json"
      className="file-input"
      data-testid="batch-file"
      onChange={(event) => {
        const field = event.target;
        const file = field.files?.[0];
        if (!file) return;
        void textOf(file).then((text) => {
          field.value = ""; // so that the same file can be chosen again
          onText(text);
        });
      }}
    />
    <span>{label}</span>
  </label>
);

/** Older web views have no `file.text()`. */
const textOf = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    });
    reader.readAsText(file);
  });

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
