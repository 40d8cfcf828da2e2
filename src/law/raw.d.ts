/** A document's `text.md`, parsed at build time (scripts/text.cjs). */
declare module "*/text.md" {
  const text: import("../engine/document").DocumentText;
  export default text;
}
