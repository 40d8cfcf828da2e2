import * as React from "react";
import type { SelectedCell } from "../../workbook/selected-cell";
import { cellName, sameCell } from "../../workbook/address";
import { useSpeech } from "../language";
import { IconButton } from "../ui";

interface HeaderProps {
  readonly cell: SelectedCell | undefined;
  readonly busy: boolean;
  readonly onRefresh: (() => void) | undefined;
  /** Without the formula: the page below is not about it. */
  readonly brief?: boolean;
  /** The tabs, where there are pages to choose from. */
  readonly children?: React.ReactNode;
}

/** Which cell this is about, and its formula. */
export function Header({ cell, busy, onRefresh, brief = false, children }: HeaderProps): React.ReactElement {
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
          <OtherLanguage />
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
      {cell?.formula && !brief ? (
        <p className="header-formula" data-testid="formula" title={cell.formula}>
          {cell.formula}
        </p>
      ) : null}
      {spilled && !brief ? (
        <p className="header-note">{strings.spilledFrom(cellName(cell.formulaAt))}</p>
      ) : null}
      {children}
      <div className={busy ? "header-progress is-busy" : "header-progress"} />
    </header>
  );
}

function OtherLanguage(): React.ReactElement | null {
  const { strings, language, changeLanguage } = useSpeech();
  if (!changeLanguage) return null;
  const other = language === "zh-CN" ? "en-US" : "zh-CN";
  return (
    <button
      type="button"
      className="header-language"
      lang={other}
      onClick={() => {
        changeLanguage(other);
      }}
      data-testid="language"
    >
      {strings.otherLanguage}
    </button>
  );
}
