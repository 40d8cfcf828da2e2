/** Traditional letters with their simplified forms: what OpenCC's TSCharacters.txt says of the law's letters. */
export function simplifiedPairs(
  dictionary: string,
  lawAlone?: boolean,
): readonly (readonly [traditional: string, simplified: string])[];
/** The table as the source of a module; `exporting` stands before its value: `export default`. */
export function asModule(dictionary: string, exporting: string, lawAlone?: boolean): string;
