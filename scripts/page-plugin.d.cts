/** The hash of an empty <style>, as Fabric adds one. */
export const EMPTY_STYLE: string;
/** The content security policy of a page: one more origin for scripts, and what styles may be beside our own. */
export function policy(allowed: { readonly origin?: string; readonly styles: string }): string;
