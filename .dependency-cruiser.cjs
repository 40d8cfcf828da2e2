/** The layers of the house: imports run one way (docs/architecture.md). */
const room = (name, mayUse, more = {}) => ({
  name: `${name} imports only ${mayUse.length ? mayUse.join(", ") : "itself"}`,
  severity: "error",
  from: { path: `^src/${name}/`, ...more },
  to: { path: "^src/", pathNot: [`^src/${name}/`, ...mayUse.map((x) => `^src/${x}`)] },
});

module.exports = {
  forbidden: [
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
    room("engine", []),
    room("law", ["engine/"]),
    room("functions", ["engine/", "law/"]),
    room("batch", ["engine/", "functions/facade"]),
    room("workbook", ["engine/", "functions/facade", "batch/"]),
    room("page", ["engine/", "functions/facade"]),
    room("taskpane", ["engine/", "functions/facade", "batch/", "workbook/", "page/"]),
    room("commands", ["engine/", "functions/facade", "workbook/", "page/"]),
    room("book", []),
    room("files", []),
    room("cli", ["engine/", "functions/", "batch/", "book/", "files/"]),
    room("workbench", ["book/", "files/"]),
    {
      name: "Fabric only in taskpane/ui",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/ui/" },
      to: { path: "office-ui-fabric-react" },
    },
    {
      name: "holidays only in engine",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/" },
      to: { path: "chinese-days" },
    },
    {
      name: "hucre behind one module",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/xlsx" },
      to: { path: "hucre" },
    },
    {
      name: "React 17 stays out of the workbench",
      severity: "error",
      from: { path: "^src/(workbench|book|engine|law|functions)/" },
      to: { path: "node_modules/(react|react-dom)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
