/** Text inside XML, and inside cells, where some characters are written `_x000D_`. */

const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For attributes and elements. */
export const xml = (text: string): string =>
  text
    .replace(UNWRITABLE, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\t\n\r]/g, reference);

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`;

const hex = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A cell's text: what looks like an escape is escaped itself, and line ends survive. */
export const cellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r\n?/g, "\n")
    .replace(UNWRITABLE, hex)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** `_x000D_` is a carriage return; `_x005F_x000D_` is the text `_x000D_`. */
export const readText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
