/**
 * The strings of a bundle that are not plain ASCII, packed: Chinese takes three bytes a letter in UTF-8, which compress badly.
 * Here the commonest letters are one printable sign and the others two, by a table of all letters ranked by frequency.
 */
const ts = require("typescript");

/** The printable signs without `"` and `\`. */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (sign) => sign !== '"' && sign !== "\\",
);
const END = "\0";

function pack(strings) {
  if (strings.some((string) => string.includes(END))) throw new Error("A packed string cannot hold U+0000.");
  const text = strings.join(END);
  const counts = new Map();
  for (const letter of text.split("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([letter]) => letter);
  const singles = Math.floor((SIGNS.length ** 2 - letters.length) / (SIGNS.length - 1));
  if (singles < 0) throw new Error(`${letters.length} different letters are too many to pack.`);
  const signs = new Map(letters.map((letter, rank) => [letter, signsOf(rank, singles)]));
  const packed = text.replace(/[^]/g, (letter) => signs.get(letter));
  return { packed, letters: letters.join(""), singles };
}

function signsOf(rank, singles) {
  if (rank < singles) return SIGNS[rank];
  const beyond = rank - singles;
  return SIGNS[singles + Math.floor(beyond / SIGNS.length)] + SIGNS[beyond % SIGNS.length];
}

/** Stands in the bundle as it stands here. */
function unpack(packed, letters, singles) {
  let text = "";
  let at = 0;
  const next = () => {
    const code = packed.charCodeAt(at++);
    return code - 32 - (code > 34) - (code > 92);
  };
  while (at < packed.length) {
    const rank = next();
    text += letters[rank < singles ? rank : singles + (rank - singles) * 93 + next()];
  }
  return text.split("\0");
}

const parse = (source) =>
  ts.createSourceFile("bundle.js", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

/** Every node of the script, an outer one before those inside it. */
function nodesOf(source) {
  const nodes = [];
  const visit = (node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return nodes;
}

const isTemplatePart = (node) => ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const isText = (node) => ts.isStringLiteralLike(node) || isTemplatePart(node);

/** A tagged template sees its letters as they are written, so they stay. */
const isTagged = ({ parent }) =>
  [parent, parent.parent, parent.parent?.parent].some((node) => node && ts.isTaggedTemplateExpression(node));

/** What stands for a string: an expression, a computed key, or one more `${}` of its template. */
function standIn(node, expression) {
  if (isTemplatePart(node)) {
    const [opening, closing] = [node.getText()[0], ts.isTemplateTail(node) ? "`" : "${"];
    return `${opening}\${${expression}}${closing}`;
  }
  const { name, propertyName } = node.parent;
  return [name, propertyName].includes(node) ? `[${expression}]` : expression;
}

/** A name that the bundle does not use. */
function freeName(nodes) {
  const used = new Set(nodes.filter(ts.isIdentifier).map(({ text }) => text));
  let name = "$";
  while (used.has(name)) name += "$";
  return name;
}

/** A classic script with its strings packed at its head, unpacked as it starts. */
function packStrings(source) {
  const nodes = nodesOf(source);
  const found = nodes
    .filter((node) => isText(node) && /[^\0-\x7f]/.test(node.text) && !isTagged(node))
    .sort((a, b) => a.getStart() - b.getStart());
  const strings = [...new Set(found.map(({ text }) => text))];
  const places = new Map(strings.map((string, place) => [string, place]));
  const table = freeName(nodes);
  let [code, at] = ["", 0];
  for (const node of found) {
    code += source.slice(at, node.getStart()) + standIn(node, `${table}[${places.get(node.text)}]`);
    at = node.end;
  }
  code += source.slice(at);
  const { packed, letters, singles } = pack(strings);
  return `(${table}=>{${code}\n})((${unpack})("${packed}",${JSON.stringify(letters)},${singles}));\n`;
}

/** All strings of a script, packed or not. */
function stringsIn(source) {
  const nodes = nodesOf(source);
  const unpacking = nodes.find(
    (node) => ts.isCallExpression(node) && /^\(function unpack\b/.test(node.expression.getText()),
  );
  const [packed, letters, singles] = unpacking?.arguments.map(({ text }) => text) ?? [];
  const others = nodes.filter((node) => isText(node) && node.parent !== unpacking).map(({ text }) => text);
  return [...others, ...(unpacking ? unpack(packed, letters, Number(singles)) : [])];
}

module.exports = { pack, unpack, packStrings, stringsIn };
