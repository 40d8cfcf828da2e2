/**
 * A TypeScript transformer for the build that speaks Chinese alone: it leaves the English wording out, and reading it gives the
 * Chinese. English is what is handed over for a parameter called `en`, and what stands as `en:` beside `zh:`.
 */
const ts = require("typescript");

/** Functions of `src/engine` that take both wordings, with the place of the English one. */
const IMPORTED = { words: 1, fault: 1 };

const isEnglish = ({ name }) => ts.isIdentifier(name) && name.text === "en";

/** Functions of this file that take English wording, as `{ material: 2 }`. */
function ownFunctions(file) {
  const found = {};
  const visit = (node) => {
    const called = ts.isVariableDeclaration(node) ? node.initializer : node;
    if (called && (ts.isArrowFunction(called) || ts.isFunctionDeclaration(called)) && node.name) {
      const place = called.parameters.findIndex(isEnglish);
      if (place >= 0) found[node.name.text] = place;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const chineseOnly = (context) => (file) => {
  const { factory } = context;
  const takesEnglish = { ...IMPORTED, ...ownFunctions(file) };

  const withoutArgument = (call, place) =>
    factory.updateCallExpression(
      call,
      call.expression,
      call.typeArguments,
      call.arguments.flatMap((argument, at) =>
        at !== place ? [argument] : at === call.arguments.length - 1 ? [] : [factory.createVoidZero()],
      ),
    );

  /** `get en() { return this.zh; }` */
  const chinese = () =>
    factory.createGetAccessorDeclaration(
      undefined,
      "en",
      [],
      undefined,
      factory.createBlock([
        factory.createReturnStatement(factory.createPropertyAccessExpression(factory.createThis(), "zh")),
      ]),
    );

  const named = (object, name) =>
    object.properties.find((one) => ts.isPropertyAssignment(one) && one.name.text === name);

  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const place = Object.hasOwn(takesEnglish, node.expression.text) && takesEnglish[node.expression.text];
      if (place !== false && node.arguments.length > place)
        return ts.visitEachChild(withoutArgument(node, place), visit, context);
    }
    if (ts.isObjectLiteralExpression(node) && named(node, "zh") && named(node, "en")) {
      const english = named(node, "en");
      const properties = node.properties.map((one) => (one === english ? chinese() : one));
      return ts.visitEachChild(factory.updateObjectLiteralExpression(node, properties), visit, context);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

module.exports = { chineseOnly };
