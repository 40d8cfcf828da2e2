import * as React from "react";
import type { Trouble } from "../../../workbook/outcome";
import { momentText } from "../../days";
import { useSpeech } from "../../language";
import { type LastLedger, lastLedgers } from "../../ledger/last-ledger";
import { countText } from "../../ledger/numbers";
import { DefaultButton } from "../../ui";
import type { Workbook } from "../../workbook";
import { NotShown } from "./not-shown";

type Asked = Pick<Workbook, "readSheetNames" | "showSheet">;

interface Sheet {
  readonly id: string;
  readonly name: string;
}

interface Found {
  readonly last: LastLedger;
  /** Those of its sheets that are still there. */
  readonly sheets: readonly Sheet[];
}

/** The last ledger of this workbook, as long as a sheet of it is there: of two workbooks with one name it tells the right one. */
async function findLast(workbook: Asked): Promise<Found | undefined> {
  const all = lastLedgers();
  if (all.length === 0) return undefined;
  const names = await workbook.readSheetNames();
  const last = names.ok ? all.find((one) => one.workbook === names.value.book) : undefined;
  if (!names.ok || !last) return undefined;
  const sheets = names.value.sheets.filter(({ name }) => name === last.sheet || name === last.audit);
  return sheets.length ? { last, sheets } : undefined;
}

/** When the ledger was last made, and the way to its sheets. */
export function LastMade({ workbook }: { readonly workbook: Asked }): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.ledger;
  const [found, setFound] = React.useState<Found>();
  const [trouble, setTrouble] = React.useState<Trouble>();
  React.useEffect(() => {
    let wanted = true;
    void findLast(workbook).then((last) => {
      if (wanted) setFound(last);
    });
    return () => {
      wanted = false;
    };
  }, [workbook]);
  if (!found) return null;
  const { last, sheets } = found;
  const go = async ({ id }: Sheet): Promise<void> => {
    const shown = await workbook.showSheet(id);
    setTrouble(shown.ok ? undefined : shown.trouble);
  };
  return (
    <div className="ledger-last" data-testid="ledger-last">
      <p className="aside">
        {own.last(momentText(last.at), countText(last.formulas), countText(last.findings))}
      </p>
      <div className="actions">
        {sheets.map((sheet) => (
          <DefaultButton
            key={sheet.id}
            text={sheet.name}
            onClick={() => void go(sheet)}
            data-testid="ledger-last-sheet"
          />
        ))}
      </div>
      <NotShown trouble={trouble} />
    </div>
  );
}
