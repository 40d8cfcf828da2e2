/** `2` for the third parameter, `2-1` for the second time it is given. */
export const fieldId = (parameter: number, nth: number): string =>
  nth === 0 ? `trial-${parameter}` : `trial-${parameter}-${nth}`;

/** Which parameter, and which time. */
export function placeOfField(id: string): readonly [parameter: number, nth: number] {
  const [parameter = 0, nth = 0] = id.split("-").slice(1).map(Number);
  return [parameter, nth];
}
