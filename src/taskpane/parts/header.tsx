import * as React from "react";
import type { SelectedCell } from "../../workbook/selected-cell";
import { cellName, sameCell } from "../../workbook/address";
import { useSpeech } from "../language";
import { IconButton } from "../ui";

interface HeaderProps {
  readonly cell: SelectedCell | undefined;
  readonly busy: boolean;
  readonly onRefresh: (() => void) | undefined;
  /** Opens the page for whole lists; absent where that stands open, or there is no workbook. */
  readonly onBatch?: (() => void) | undefined;
}

/** Which cell this is about, and its formula. */
export function Header({ cell, busy, onRefresh, onBatch }: HeaderProps): React.ReactElement {
  const { strings } = useSpeech();
  const spilled = cell && !sameCell(cell.address, cell.formulaAt);
  return (
    <header className="header" aria-busy={busy}>
      <div className="header-line">
        <h1 className="header-title">
          {cell ? (
            <span data-testid="address">
              <span className="header-sheet">{cell.address.sheet}!</span>
              <span className="header-cell">{cellName(cell.address)}</span>
            </span>
          ) : (
            strings.pane
          )}
        </h1>
        <span className="header-deeds">
          {onBatch ? (
            <IconButton
              iconProps={{ iconName: "Batch" }}
              ariaLabel={strings.batch.title}
              title={strings.batch.title}
              onClick={onBatch}
              data-testid="open-batch"
            />
          ) : null}
          {onRefresh ? (
            <IconButton
              iconProps={{ iconName: "Refresh" }}
              ariaLabel={strings.refresh}
              title={strings.refresh}
              onClick={onRefresh}
              data-testid="refresh"
            />
          ) : null}
        </span>
      </div>
      {cell?.formula ? (
        <p className="header-formula" data-testid="formula" title={cell.formula}>
          {cell.formula}
        </p>
      ) : null}
      {spilled ? <p className="header-note">{strings.spilledFrom(cellName(cell.formulaAt))}</p> : null}
      <div className={busy ? "header-progress is-busy" : "header-progress"} />
    </header>
  );
}
