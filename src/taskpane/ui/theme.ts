import { loadTheme } from "office-ui-fabric-react/lib/Styling";

/** A colour of the page's style sheet, where it stands once for both. */
const colour = (name: string, otherwise: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || otherwise;

/** Gives Fabric's controls the colours and the type of the page. Call again when the colours change. */
export function followPageColours(): void {
  const ink = colour("--ink", "#1c2321");
  const paper = colour("--paper", "#ffffff");
  const wash = colour("--wash", "#f5f7f5");
  const line = colour("--line", "#dfe4e1");
  const quiet = colour("--quiet", "#55605c");
  const accent = colour("--accent", "#0b6b57");
  const deep = colour("--accent-deep", "#085544");
  loadTheme({
    effects: { roundedCorner2: "6px" },
    defaultFontStyle: { fontFamily: "inherit", fontWeight: "inherit" },
    palette: {
      themePrimary: accent,
      themeDarkAlt: deep,
      themeDark: deep,
      themeDarker: deep,
      themeSecondary: accent,
      themeTertiary: accent,
      themeLight: wash,
      themeLighter: wash,
      themeLighterAlt: wash,
      black: ink,
      neutralDark: ink,
      neutralPrimary: ink,
      neutralPrimaryAlt: ink,
      neutralSecondary: quiet,
      neutralTertiary: quiet,
      neutralTertiaryAlt: line,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: line,
      neutralLighter: wash,
      neutralLighterAlt: wash,
      white: paper,
    },
  });
}
