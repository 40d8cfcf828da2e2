/**
 * The English wording left out of a module: for the functions.js that speaks Chinese alone. Read nevertheless, it is the Chinese.
 * English is what is handed over for a parameter called `en`, and what stands as `en:` beside a `zh:`.
 */
const ts = require("typescript");

/** The functions of src/engine that take both wordings, with the place of the English one. */
const EVERYWHERE = { words: 1, fault: 1 };

/** Functions of the module's own that take English wording: `{ material: 2 }`. */
function ownFunctions(file) {
  const found = {};
  const visit = (node) => {
    const taking = ts.isVariableDeclaration(node) ? node.initializer : node;
    if (taking && (ts.isArrowFunction(taking) || ts.isFunctionDeclaration(taking)) && node.name) {
      const place = taking.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === "en");
      if (place >= 0) found[node.name.text] = place;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The call's English argument, with what is to stand in its place. */
function inCall(node, places) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const { text } = node.expression;
  const place = Object.hasOwn(places, text) ? places[text] : -1;
  const english = node.arguments[place];
  if (!english) return undefined;
  return place > 0 && place === node.arguments.length - 1
    ? { english, from: node.arguments[place - 1].end, to: english.end, instead: "" }
    : { english, from: english.getStart(), to: english.end, instead: "void 0" };
}

/** The object's English wording; one that is only passed on (`en: other.en`) stays. */
function inObject(node) {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const named = (name) =>
    node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.text === name);
  const english = named("zh") && named("en");
  return english && /["'`]/u.test(english.initializer.getText())
    ? { english, from: english.getStart(), to: english.end, instead: "get en(){return this.zh}" }
    : undefined;
}

/** The module without its English, each line where it was. */
function chineseOnly(source) {
  const file = ts.createSourceFile("module.js", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const places = { ...EVERYWHERE, ...ownFunctions(file) };
  const edits = [];
  const visit = (node) => {
    const edit = inCall(node, places) ?? inObject(node);
    if (edit) edits.push(edit);
    ts.forEachChild(node, (child) => (child === edit?.english ? undefined : visit(child)));
  };
  visit(file);
  edits.sort((a, b) => a.from - b.from);
  let [kept, at] = ["", 0];
  for (const { from, to, instead } of edits) {
    kept += source.slice(at, from) + instead + source.slice(from, to).replace(/[^\n]+/gu, "");
    at = to;
  }
  return kept + source.slice(at);
}

module.exports = { chineseOnly };
