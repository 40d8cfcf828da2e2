import * as React from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

/** Sixteen units square, drawn in lines of the text's colour. */
const drawing = (...paths: readonly string[]): React.ReactElement => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.35"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {paths.map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);

const ICONS = {
  Refresh: drawing("M13.2 8.4a5.2 5.2 0 1 1-1.7-4.2L13.4 6", "M13.5 2.6V6h-3.4"),
  Search: drawing("M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9", "M10.4 10.4L14 14"),
  Clear: drawing("M3.8 3.8l8.4 8.4", "M12.2 3.8l-8.4 8.4"),
  Copy: drawing("M5.5 5.5h7.6v8H5.5z", "M10.4 5.5v-3H2.9v8h2.6"),
  Insert: drawing("M2.5 3h11v10h-11z", "M8 5.6v4.8", "M5.6 8h4.8"),
  Comment: drawing("M2.5 3h11v8h-6l-3 2.6V11h-2z", "M5.2 6h5.6", "M5.2 8.2h3.4"),
  Back: drawing("M9.8 3.2L5 8l4.8 4.8"),
  Info: drawing("M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4", "M8 7.2v4", "M8 4.8v.01"),
  Warning: drawing("M8 2L14.4 13.4H1.6z", "M8 6.4v3.4", "M8 11.6v.01"),
  Batch: drawing("M2.5 3h11v10h-11z", "M2.5 6.3h11", "M2.5 9.6h11", "M6.2 3v10"),
  Done: drawing("M2.8 8.6l3.4 3.4l7-8"),
} as const;

export type IconName = keyof typeof ICONS;

/** Own drawings instead of Fabric's icon font, which comes from a CDN. */
export const registerOwnIcons = (): void => {
  registerIcons({ icons: ICONS }, { disableWarnings: true });
};
