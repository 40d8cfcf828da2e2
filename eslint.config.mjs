import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The plugin's `recommended` turns on a prettier rule without its plugin, so its own eight are named here. */
const officeRules = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", ".cache", "**/*.mjs", "**/*.cjs", "**/*.js"] },
  {
    files: ["{src,test,scripts}/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": office },
    rules: {
      ...officeRules,
      // The slowest two, a fifth of the whole check: they look for what is hardly written here, values of other types put in a class's or
      // an enum's place.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // CustomFunctions.Error does not extend Error in its types, yet it is what Excel expects to be thrown.
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Error"] }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "Property[key.name='decide'] > FunctionExpression > ObjectPattern.params > RestElement",
          message:
            "What was read has its names from its class (engine/values): `...rest` finds none of them.",
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
);
