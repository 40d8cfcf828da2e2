/** What stands in the manifest for the address. */
export const TOKEN: string;
/** An absolute https address (http on the machine itself) that ends in a slash; anything else throws. */
export function baseUrl(text: string): string;
/** The manifest with the address in every place. */
export function placeManifest(xml: string, base: string): string;
