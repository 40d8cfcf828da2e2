/** In a worker of its own: every type error in `src`, one message each. What has not changed since last time is not checked again. */
const { join, resolve, sep } = require("node:path");
const { parentPort } = require("node:worker_threads");
const ts = require("typescript");

const ROOT = resolve(__dirname, "..");
const format = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => "\n",
};

function checkedProgram() {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const tsBuildInfoFile = join(ROOT, ".cache/types.tsbuildinfo");
  const options = { ...parsed.options, noEmit: true, incremental: true, tsBuildInfoFile };
  const rootNames = parsed.fileNames.filter((name) => resolve(name).startsWith(join(ROOT, "src") + sep));
  return ts.createIncrementalProgram({ rootNames, options });
}

const program = checkedProgram();
const diagnostics = [
  ...program.getOptionsDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getGlobalDiagnostics(),
  ...program.getSemanticDiagnostics(),
];
program.emit(); // nothing but what was learnt, for the next time
parentPort.postMessage(diagnostics.map((diagnostic) => ts.formatDiagnostic(diagnostic, format).trimEnd()));
