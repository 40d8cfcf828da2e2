import * as React from "react";
import type { Area } from "../../../workbook/address";
import type { Workbook } from "../../workbook";

/** The selected rectangle, read anew after each move. */
export function useSelectedArea(
  workbook: Pick<Workbook, "readSelectedArea">,
  moves: number,
): Area | undefined {
  const [area, setArea] = React.useState<Area>();
  React.useEffect(() => {
    let current = true;
    void workbook.readSelectedArea().then((read) => {
      if (current) setArea(read.ok ? read.value : undefined);
    });
    return () => {
      current = false;
    };
  }, [workbook, moves]);
  return area;
}
