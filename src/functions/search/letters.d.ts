/** Traditional letters and their simplified forms, made at build time (scripts/simplified.cjs). */
declare module "*/TSCharacters.txt" {
  const table: { readonly traditional: readonly string[]; readonly simplified: readonly string[] };
  export default table;
}
