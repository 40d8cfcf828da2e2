/**
 * Reads a document's `text.md`: YAML front matter (facts and emendations), then one Markdown heading a clause.
 * An emended place is written as it is read, supplied words in ［］, struck letters in 〖〗; without them it stands in its clause.
 * The heading's first word is the clause's id, the rest its title; the paragraphs below are the source, letter for letter.
 * Done at build time, so that neither YAML nor Markdown has to be read inside Excel.
 */
const YAML = require("yaml");

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const HEADING = /^(#{2,5}) (\S+)(?: (.*))?$/;

function parseText(markdown) {
  const normal = markdown.replace(/\r\n/g, "\n");
  const front = FRONT.exec(normal);
  if (!front) throw new Error("text.md begins with front matter between two lines of ---");
  const clauses = [];
  for (const line of normal.slice(front[0].length).split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) {
      clauses.push({ id: heading[2], level: heading[1].length, heading: heading[3] ?? "", text: [] });
    } else if (line.trim()) {
      if (!clauses.length) throw new Error(`text before the first heading: ${line}`);
      clauses[clauses.length - 1].text.push(line.trim());
    }
  }
  const text = {
    ...YAML.parse(front[1]),
    clauses: clauses.map((clause) => ({ ...clause, text: clause.text.join("\n") })),
  };
  for (const { places } of text.emendations)
    for (const [id, readings] of Object.entries(places)) assertStanding(text.clauses, id, readings);
  return text;
}

function assertStanding(clauses, id, readings) {
  const own = clauses.find((clause) => clause.id === id)?.text;
  const lost = readings.filter((place) => !own?.includes(place.replace(/［[^］]*］|[〖〗]/gu, "")));
  if (lost.length) throw new Error(`emended, but not in ${id}: ${lost.join(" ")}`);
}

/** The parsed document as the source of a JavaScript module that exports it by default. */
const asModule = (markdown, exporting) => `${exporting} ${JSON.stringify(parseText(markdown))};\n`;

module.exports = { parseText, asModule };
