/** What a build is asked for: from `webpack --env name=value`, else from the environment, else the ordinary case. */
const { resolve } = require("node:path");
const { baseUrl } = require("./manifest.cjs");
const { OFFICE_JS } = require("./office-js.cjs");

const ROOT = resolve(__dirname, "..");

/** One of the given words; a slip of the pen stops the build instead of falling back in silence. */
function oneOf(name, value, words) {
  if (!words.includes(value))
    throw new Error(`${name} is "${value}"; it must be one of ${words.join(", ")}.`);
  return value;
}

/** Desktops set LANGUAGE for their own messages, as `en_US:en`: that form is not meant for us. */
const meantForUs = (language) => (language?.includes("-") ? language : undefined);

function settings(env = {}, variables = process.env) {
  const officeJs = env.officeJs ?? variables.OFFICE_JS ?? "local";
  const language = env.language ?? meantForUs(variables.LANGUAGE) ?? "zh-CN";
  return {
    mode: oneOf("mode", env.mode ?? "production", ["production", "development"]),
    /** Where the add-in will be served from; the manifest is the only file that knows it. */
    base: baseUrl(env.base ?? variables.BASE_URL ?? "https://bt.example.com/"),
    officeJs: oneOf("OFFICE_JS", officeJs, Object.keys(OFFICE_JS)),
    language: oneOf("LANGUAGE", language, ["zh-CN", "en-US"]),
    out: resolve(ROOT, env.out ?? "dist"),
    /** A folder named by somebody else is filled, never emptied. */
    ownFolder: env.out === undefined,
    /** `--env checked`: the test command has type-checked already. */
    transpileOnly: env.checked === true || variables.BT_TRANSPILE_ONLY === "1",
  };
}

module.exports = { ROOT, settings };
