/** Control signs but for tab and line ends: a file's text could move the cursor, clear the screen or rename the window. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Text from a file as a terminal may show it: signs that would command the terminal are shown as `�`. */
export const harmless = (text: string): string => text.replace(CONTROL, "\ufffd");
