/** What a build is asked for. */
export interface Settings {
  readonly mode: "production" | "development";
  readonly base: string;
  readonly officeJs: "local" | "cdn" | "21vianet";
  readonly language: "zh-CN" | "en-US";
  readonly out: string;
  readonly ownFolder: boolean;
  readonly transpileOnly: boolean;
}
export const ROOT: string;
/** From `webpack --env`, else from the environment, else the ordinary case; a value nobody knows throws. */
export function settings(
  env?: Record<string, string | true>,
  variables?: Record<string, string | undefined>,
): Settings;
