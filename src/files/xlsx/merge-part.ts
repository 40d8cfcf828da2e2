/** The merged cells of a sheet; `""` where there are none. */
export const mergedCells = (merges: readonly string[], prefix = ""): string =>
  merges.length === 0
    ? ""
    : `<${prefix}mergeCells count="${merges.length}">${merges.map((cells) => `<${prefix}mergeCell ref="${cells}"/>`).join("")}</${prefix}mergeCells>`;

/** The parts of a sheet that stand between its rows and its merged cells. */
export const BEFORE_MERGES: ReadonlySet<string> = new Set(
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews".split(
    " ",
  ),
);
